from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.nested import find_nested


@pytest.mark.parametrize(
    ("sentence", "language", "owner", "words"),
    [
        ("Quito denied Lima's claim that it rained.", "en", "Lima", "it rained"),
        ("Lima's proposal for a warm, dry spell failed.", "en", "Lima", "a warm, dry spell failed"),
        ("Отвергнуты обвинения Киева в том, что шёл дождь.", "ru", "Киева", "шёл дождь"),
    ],
)
def test_a_noun_names_what_its_owner_said(
    sentence: str, language: str, owner: str, words: str
) -> None:
    scene = scene_of(sentence, language)
    ((phrase, span),) = find_nested(scene)
    assert scene.span(phrase.first, phrase.stop).of(sentence) == owner
    assert span.of(sentence) == words


def test_a_noun_without_an_owner_names_nothing() -> None:
    assert list(find_nested(scene_of("The claim that it rained is old."))) == []
