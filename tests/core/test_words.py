from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.words import read_stems, split_words, stem


@given(st.text())
def test_words_quote_their_text_in_order_and_do_not_overlap(text: str) -> None:
    words = list(split_words(text))
    assert all(word.span.of(text) == word.text for word in words)
    assert all(a.span.end <= b.span.start for a, b in pairwise(words))


@given(st.text())
def test_stems_can_be_read_without_their_words(text: str) -> None:
    words = [(word.stem, word.span.start, word.span.end) for word in split_words(text)]
    assert list(read_stems(text)) == words


@given(st.text())
def test_every_letter_and_digit_is_in_a_word(text: str) -> None:
    covered = {n for word in split_words(text) for n in range(word.span.start, word.span.end)}
    assert all(n in covered for n, c in enumerate(text) if c.isalpha() or c.isdecimal())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. side", ["The", "U.S", "side"]),
        ("1,000-for-1,000", ["1,000", "for", "1,000"]),
        ("the mayor's ferry", ["the", "mayor's", "ferry"]),
        ("3.60 dollars.", ["3.60", "dollars"]),
        ("«Мост» — открыт", ["Мост", "открыт"]),
        ("", []),
    ],
)
def test_numbers_and_names_stay_whole(text: str, words: list[str]) -> None:
    assert [word.text for word in split_words(text)] == words


def test_only_the_asked_stretch_is_split() -> None:
    assert [word.text for word in split_words("one two three", 4, 7)] == ["two"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("reopened", "Reopening"),
        ("mayor's", "mayors"),
        ("mayor’s", "mayor"),
        ("переговоров", "Переговоры"),
        ("Ёлка", "елка"),
        ("U.S", "US"),
    ],
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("bridge", "ferry"), ("1,000", "1,001")])
def test_different_words_have_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)
