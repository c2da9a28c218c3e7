from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.chunks import body_before, chunk_left, chunk_right

RIGHT = [
    ("en", "the harbour office of Alder said", "the harbour office of Alder"),
    ("en", "she said it rained", "she"),
    ("ru", "станция увеличила сброс", "станция"),
    ("ru", "мэрия Озёрска заявила", "мэрия Озёрска"),
]
LEFT = [
    ("en", "Yesterday the Alder Trade Union said", 5, "the Alder Trade Union"),
    ("ru", "Вчера генеральный директор заявил", 3, "генеральный директор"),
]


@pytest.mark.parametrize(("language", "text", "expected"), RIGHT)
def test_a_chunk_goes_on_to_the_verb(language: str, text: str, expected: str) -> None:
    scene = scene_of(text, language)
    phrase = chunk_right(scene, 0)
    assert phrase is not None
    assert scene.span(phrase.first, phrase.stop).of(text) == expected


@pytest.mark.parametrize(("language", "text", "stop", "expected"), LEFT)
def test_a_chunk_begins_where_its_noun_is_described(
    language: str, text: str, stop: int, expected: str
) -> None:
    scene = scene_of(text, language)
    phrase = chunk_left(scene, stop)
    assert phrase is not None
    assert scene.span(phrase.first, phrase.stop).of(text).endswith(expected)


def test_an_institution_takes_only_adjectives_before_it_where_it_comes_first() -> None:
    text = "По данным областного министерства"
    scene = scene_of(text, "ru")
    phrase = body_before(scene, 4)
    assert phrase is not None
    assert scene.span(phrase.first, phrase.stop).of(text) == "областного министерства"


def test_a_participle_behind_its_auxiliary_is_no_part_of_a_name() -> None:
    text = "Lima has closed Alder Hospital"
    scene = scene_of(text)
    phrase = chunk_left(scene, 5)
    assert phrase is not None
    assert scene.span(phrase.first, phrase.stop).of(text) == "Alder Hospital"
