from __future__ import annotations

import pytest

from crossread.core.claims.facts.times import read_time
from crossread.core.claims.facts.tokens import split_tokens
from crossread.core.claims.facts.vocabulary import load_vocabulary
from crossread.core.types import Span


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("15:40", "T15:40"),
        ("3:40 p.m.", "T15:40"),
        ("12 a.m.", "T00:00"),
        ("12 p.m.", "T12:00"),
        ("midnight", "T00:00"),
        ("25:10", None),
        ("15:70", None),
        ("7 boats", None),
    ],
)
def test_times_of_day_are_minutes_of_a_day(text: str, value: str | None) -> None:
    found = read_time(split_tokens(text, Span(0, len(text))), 0, load_vocabulary("en"))
    assert (found.value if found else None) == value
