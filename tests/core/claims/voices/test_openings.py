from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.openings import find_addressee, find_opening


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Lima said that it rained", "it rained"),
        ("Lima said it rained", "it rained"),
        ("Lima said on Monday that it rained", "it rained"),
        ("Lima said: it rained", "it rained"),
        ("Lima said a plan", None),
        ("Lima said the mill, Tide Foods, had shut", "the mill, Tide Foods, had shut"),
        ("Lima said a plan, Tide Foods", None),
        ("Lima said no more rain is expected", "no more rain is expected"),
    ],
)
def test_what_is_said_begins_behind_the_small_words(sentence: str, words: str | None) -> None:
    scene = scene_of(sentence)
    opening = find_opening(scene, 1, 2)
    found = None if opening is None else sentence[scene.units[opening].start :]
    assert found == words


def test_an_addressee_stands_behind_the_verb() -> None:
    scene = scene_of("Lima told reporters that it rained")
    found = find_addressee(scene, 1, 2)
    assert found is not None
    assert (found.first, found.stop) == (2, 3)
