from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.linking import (
    Keys,
    Linked,
    Links,
    Readings,
    keys_of_words,
    link_words,
    same_names,
)
from crossread.core.words import split_words

TEXTS = st.text(max_size=60) | st.sampled_from(["Мэры обсудили мост.", "The mayors, мэры, spoke."])


@given(TEXTS)
def test_every_word_is_found_by_its_own_stem(text: str) -> None:
    words = tuple(split_words(text))
    keys = keys_of_words(words, Readings.of(text))
    assert all(word.stem in found for word, found in zip(words, keys, strict=True))


@pytest.mark.parametrize(
    ("russian", "english"),
    [("Город построит мост.", "bridge"), ("Министр иностранных дел", "foreign"), ("газ", "gas")],
)
def test_a_russian_word_is_found_by_what_it_means(russian: str, english: str) -> None:
    keys = _keys(russian)
    (wanted,) = _keys(english)
    assert any(wanted <= found for found in keys)


def test_a_name_is_known_in_both_scripts() -> None:
    left = tuple(split_words("Посол Ирина Ковалёва"))
    right = tuple(split_words("Ambassador Irina Kovaleva"))
    assert len(same_names(left, right)) == 2
    assert same_names(right, right) == frozenset()


@given(TEXTS, TEXTS)
def test_every_word_is_told_of_and_only_what_says_something(left: str, right: str) -> None:
    words = tuple(split_words(left)), tuple(split_words(right))
    for side, linked in zip(words, _links(left, right), strict=True):
        assert len(side) == len(linked)


def test_values_link_however_they_are_written() -> None:
    links = _links("двадцать лодок", "20 boats")
    assert links[0][0]
    assert links[1][0]


def _keys(text: str) -> tuple[Keys, ...]:
    return keys_of_words(tuple(split_words(text)), Readings.of(text))


def _links(left: str, right: str) -> tuple[Links, Links]:
    sides = (Linked.of(text, tuple(split_words(text))) for text in (left, right))
    return link_words(*sides)
