from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.relations import relate, worst
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import Difference

RELATIONS = st.lists(st.sampled_from([Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT]))


def differences(*kinds: DifferenceKind) -> list[Difference]:
    return [Difference(kind, None, None, "one side says more") for kind in kinds]


@pytest.mark.parametrize("kind", list(DifferenceKind))
def test_only_a_conflict_in_one_slot_contradicts(kind: DifferenceKind) -> None:
    conflict = kind in {DifferenceKind.NEGATION, DifferenceKind.ATTRIBUTION}
    assert (relate(differences(kind)) is Relation.CONTRADICT) == conflict


def test_without_differences_or_with_tone_alone_claims_agree() -> None:
    assert relate([]) is Relation.AGREE
    assert relate(differences(DifferenceKind.TONE)) is Relation.AGREE
    assert relate(differences(DifferenceKind.TONE, DifferenceKind.DATE)) is Relation.DIFFER


@given(RELATIONS)
def test_a_row_is_as_bad_as_its_worst_pair(relations: list[Relation]) -> None:
    row = worst(relations)
    if Relation.CONTRADICT in relations:
        assert row is Relation.CONTRADICT
    elif Relation.DIFFER in relations:
        assert row is Relation.DIFFER
    else:
        assert row is (Relation.AGREE if relations else Relation.ONLY)
