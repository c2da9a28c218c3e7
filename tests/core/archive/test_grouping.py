"""Documents of one event are found together, whatever their order."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.made_archive import make_archive, pair_f1
from crossread.core.archive.features import Features, features_of
from crossread.core.archive.grouping import HIGHEST, LOWEST, group, threshold
from crossread.core.archive.likeness import Likeness
from crossread.core.reading import Pasted, document_of

ARCHIVE = list(make_archive(400))
FEATURES = [features_of(document_of(Pasted(one.text, one.name))) for one in ARCHIVE]

SIGNS = st.builds(
    Features,
    day=st.none() | st.integers(1, 9),
    issuer=st.integers(0, 2),
    terms=st.frozensets(st.integers(1, 12), max_size=5).map(lambda terms: tuple(sorted(terms))),
    weights=st.just((1.0,) * 5),
    sketch=st.just(()),
).map(lambda one: Features(one.day, one.issuer, one.terms, one.weights[: len(one.terms)], ()))


@given(st.lists(SIGNS, max_size=20))
def test_every_document_is_in_one_group(features: list[Features]) -> None:
    found = group(features)
    assert sorted(number for members in found.groups for number in members) == list(
        range(len(features))
    )
    assert all(found.first[of] == of for of in found.first)


def test_composed_events_are_found() -> None:
    found = group(FEATURES)
    label = {number: at for at, members in enumerate(found.groups) for number in members}
    labels = [label[number] for number in range(len(ARCHIVE))]
    assert pair_f1(labels, [one.event for one in ARCHIVE]) >= 0.9


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_documents_does_not_matter(seed: int) -> None:
    order = list(range(len(FEATURES)))
    random.Random(seed).shuffle(order)
    mixed = group([FEATURES[at] for at in order])
    told = {frozenset(order[number] for number in members) for members in mixed.groups}
    assert told == set(map(frozenset, group(FEATURES).groups))


def test_more_is_asked_for_where_chance_makes_documents_alike() -> None:
    assert threshold(likeness([]), 10) == LOWEST
    assert threshold(likeness([0.2] * 100), 10) == 0.2
    assert threshold(likeness([0.9] * 100), 10) == HIGHEST


def likeness(by_chance: list[float]) -> Likeness:
    ends = np.arange(100)
    return Likeness(ends, ends + 1, np.full(100, 0.5), np.array(by_chance))
