from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.chunks import chunk_left
from crossread.core.claims.voices.phrases import phrase_after, phrase_before


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        (
            "On Monday the Peruvian Trade Minister Li Oak said so",
            "said",
            "the Peruvian Trade Minister Li Oak",
        ),
        ("Li Oak, a union steward, has said so", "said", "Li Oak"),
        ("Lima, however, said so", "said", "Lima"),
        ("Talks failed and she said so", "said", "she"),
        ("The head of the port authority later said so", "said", "The head of the port authority"),
        ("Rain fell, and said so", "said", None),
    ],
)
def test_a_subject_ends_before_its_verb(sentence: str, verb: str, expected: str | None) -> None:
    scene = scene_of(sentence)
    at = next(index for index, unit in enumerate(scene.units) if unit.text == verb)
    phrase = phrase_before(scene, at)
    found = scene.span(phrase.first, phrase.stop).of(sentence) if phrase else None
    assert found == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("the port of Alderton and left", "the port of Alderton"),
        ("Oak's spokesman, Li Birch, yesterday", "Oak's spokesman"),
        ("Li Oak told everybody", "Li Oak"),
        ("Li Oak yesterday", "Li Oak"),
    ],
)
def test_a_source_begins_behind_its_verb(sentence: str, expected: str) -> None:
    scene = scene_of(sentence)
    phrase = phrase_after(scene, 0)
    assert phrase is not None
    assert scene.span(phrase.first, phrase.stop).of(sentence) == expected


def test_an_apposition_belongs_to_its_phrase() -> None:
    scene = scene_of("Oak's spokesman, Li Birch.")
    phrase = phrase_after(scene, 0)
    assert phrase is not None
    assert phrase.apposition == (4, 6)
    assert (phrase.start, phrase.end) == (0, 6)


def test_no_phrase_ends_with_a_possessive() -> None:
    assert chunk_left(scene_of("Oak's ship"), 2) is None
