from __future__ import annotations

from decimal import Decimal

import pytest

from crossread.core.claims.facts.durations import read_duration, write_duration
from crossread.core.claims.facts.tokens import split_tokens
from crossread.core.claims.facts.vocabulary import load_vocabulary
from crossread.core.types import Span


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("90 minutes", "an hour and a half"),
        ("thirty months", "two and a half years"),
        ("five weeks and one day", "36 days"),
        ("half an hour", "30 minutes"),
    ],
)
def test_equal_durations_have_equal_values(left: str, right: str) -> None:
    values = []
    for text in (left, right):
        found = read_duration(split_tokens(text, Span(0, len(text))), 0, load_vocabulary("en"))
        assert found is not None
        values.append(found.value)
    assert values[0] == values[1]


@pytest.mark.parametrize("text", ["an hour", "a year", "hours", "40 boats"])
def test_a_bare_unit_lasts_only_where_the_text_says_so(text: str) -> None:
    tokens = split_tokens(text, Span(0, len(text)))
    assert read_duration(tokens, 0, load_vocabulary("en")) is None


def test_parts_of_different_scale_are_kept_apart() -> None:
    total = {"month": Decimal(1), "day": Decimal(15), "minute": Decimal(90)}
    assert write_duration(total) == "P1M15DT90M"
    assert write_duration({}) == "PT0M"
