from __future__ import annotations

import itertools

import pytest

from articles import scene_of
from crossread.core.claims.voices.attribution import Holds
from crossread.core.claims.voices.attributions import find_attributions


@pytest.mark.parametrize(
    ("sentence", "language", "holds", "words"),
    [
        ("According to Lima, it rained.", "en", Holds.AFTER, "According to Lima"),
        ("It rained, according to Lima.", "en", Holds.BEFORE, "according to Lima"),
        ("It, according to Lima, rained.", "en", Holds.AROUND, "according to Lima"),
        ("As Lima said, it rained.", "en", Holds.AFTER, "As Lima said"),
        ("Как сообщил мэр, шёл дождь.", "ru", Holds.AFTER, "Как сообщил мэр"),
        ("По словам мэра, шёл дождь.", "ru", Holds.AFTER, "По словам мэра"),
    ],
)
def test_a_source_is_found_with_what_it_answers_for(
    sentence: str, language: str, holds: Holds, words: str
) -> None:
    scene = scene_of(sentence, language)
    (found,) = find_attributions(scene)
    assert found.holds is holds
    assert scene.span(found.first, found.stop).of(sentence) == words


def test_attributions_never_overlap() -> None:
    scene = scene_of("Lima said that Quito said that Bogota said that it rained, said Oak.")
    found = find_attributions(scene)
    assert all(a.stop <= b.first for a, b in itertools.pairwise(found))
