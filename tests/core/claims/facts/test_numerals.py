from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.facts.numerals import parse_digits, plain, read_numeral
from crossread.core.claims.facts.tokens import split_tokens
from crossread.core.claims.facts.vocabulary import load_vocabulary
from crossread.core.types import Span


def value_of(text: str, language: str = "en") -> Decimal | None:
    tokens = split_tokens(text, Span(0, len(text)))
    read = read_numeral(tokens, 0, load_vocabulary(language))
    return None if read is None else read.value


@given(st.decimals(0, 10**12, places=3))
def test_a_plain_number_is_read_back(number: Decimal) -> None:
    assert Decimal(plain(number)) == number
    assert parse_digits(plain(number), decimal_comma=False) == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ninety-nine", 99),
        ("three hundred and five", 305),
        ("two and a half million", 2_500_000),
        ("ten twenty", 10),
        ("two three", 2),
        ("a dozen", 12),
        ("bridge", None),
    ],
)
def test_words_add_up_only_where_they_fall(text: str, value: int | None) -> None:
    assert value_of(text) == value


def test_a_comma_means_what_the_language_means_by_it() -> None:
    assert value_of("1,500", "en") == 1500
    assert value_of("1,500", "ru") == Decimal("1.5")
    assert value_of("1,500,000", "ru") == 1_500_000


def test_digits_that_are_no_number_are_none() -> None:
    assert parse_digits("28.05.2025", decimal_comma=False) is None
    assert parse_digits("9" * 40, decimal_comma=False) is None
