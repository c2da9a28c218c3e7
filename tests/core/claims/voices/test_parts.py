from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.attributions import find_attributions
from crossread.core.claims.voices.parts import divide


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It rained.", [("It rained.", False)]),
        ("Lima said that it rained.", [("it rained.", True)]),
        (
            "It was late, but Lima said that it rained.",
            [("It was late", False), ("it rained.", True)],
        ),
        ("It was late; Lima said that it rained.", [("It was late", False), ("it rained.", True)]),
        ("Lima said that Quito said that it rained.", [("Quito said that it rained.", True)]),
    ],
)
def test_a_sentence_is_divided_by_who_answers(
    sentence: str, expected: list[tuple[str, bool]]
) -> None:
    scene = scene_of(sentence)
    parts = divide(scene, find_attributions(scene))
    found = [(scene.span(p.first, p.stop).of(sentence), p.owner is not None) for p in parts]
    assert found == expected


def test_an_interrupted_quotation_is_one_part() -> None:
    scene = scene_of("“It,” Lima said, “rained.”")
    (part,) = divide(scene, find_attributions(scene))
    assert len(part.pieces) == 2
