from __future__ import annotations

from datetime import date

import pytest

from crossread.core.claims.facts.days import Dates, read_calendar, read_year, shift_at
from crossread.core.claims.facts.tokens import split_tokens
from crossread.core.claims.facts.vocabulary import load_vocabulary
from crossread.core.types import Span

ANCHOR = date(2031, 3, 4)


def dates_of(text: str) -> Dates:
    return Dates(split_tokens(text, Span(0, len(text))), load_vocabulary("en"), ANCHOR)


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("5 May", "2031-05-05", 2),
        ("the 5th", None, 0),
        ("May 5, 2030 and", "2030-05-05", 4),
        ("7-8 July", "2031-07-07/2031-07-08", 4),
        ("5th of May", "2031-05-05", 4),
        ("32 May", None, 0),
        ("5 may", None, 0),
    ],
)
def test_a_day_and_its_month_stand_in_either_order(text: str, value: str | None, end: int) -> None:
    found = read_calendar(dates_of(text), 0)
    assert found == (None if value is None else (value, end))


def test_the_year_behind_a_month_may_be_told_from_the_anchor() -> None:
    assert read_year(dates_of(", 2030"), 0) == (2030, 2)
    assert read_year(dates_of("next year"), 0) == (2032, 2)
    assert read_year(dates_of("boats"), 0) == (None, 0)
    assert shift_at(dates_of("last"), 0) == -1
