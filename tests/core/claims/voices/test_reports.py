from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.attribution import Holds
from crossread.core.claims.voices.reports import read_report


@pytest.mark.parametrize(
    ("sentence", "verb", "holds"),
    [
        ("Lima said that it rained.", "said", Holds.AFTER),
        ("“It rained,” said Lima.", "said", Holds.BEFORE),
        ("“It,” Lima said, “rained.”", "said", Holds.AROUND),
        ("The rain, Lima said, was warm.", "said", Holds.AROUND),
        ("Lima rejected the plan.", "rejected", Holds.CLAUSE),
        ("Lima denied Quito's claim that it rained.", "denied", Holds.CLAUSE),
    ],
)
def test_a_verb_answers_for_the_words_around_it(sentence: str, verb: str, holds: Holds) -> None:
    scene = scene_of(sentence)
    at = next(index for index, unit in enumerate(scene.units) if unit.text == verb)
    found = read_report(scene, at)
    assert found is not None
    assert found.holds is holds


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Lima asked not to say why.", "say"),
        ("The union was told that it rained.", "told"),
        ("The reported loss was small.", "reported"),
        ("Lima described the talks differently.", "described"),
        ("I said that it rained.", "said"),
    ],
)
def test_what_only_looks_like_a_report_is_none(sentence: str, verb: str) -> None:
    scene = scene_of(sentence)
    at = next(index for index, unit in enumerate(scene.units) if unit.text == verb)
    assert read_report(scene, at) is None
