from __future__ import annotations

from datetime import date

import pytest

from crossread.core.claims.facts.dates import read_ago, read_date
from crossread.core.claims.facts.days import Dates
from crossread.core.claims.facts.durations import read_duration
from crossread.core.claims.facts.tokens import split_tokens
from crossread.core.claims.facts.vocabulary import load_vocabulary
from crossread.core.types import Span

ANCHOR = date(2031, 3, 4)


def dates_of(text: str, anchor: date | None) -> Dates:
    return Dates(split_tokens(text, Span(0, len(text))), load_vocabulary("en"), anchor)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Wednesday", "-W-3"),
        ("5 May", "--05-05"),
        ("May 2031", "2031-05"),
        ("Thursday, 5 May 2031", "2031-05-05"),
    ],
)
def test_without_an_anchor_nothing_is_made_up(text: str, value: str) -> None:
    found = read_date(dates_of(text, None), 0)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize("text", ["today", "next week", "31 June", "30.13.2025", "2034 boats"])
def test_what_is_no_date_is_none(text: str) -> None:
    found = read_date(dates_of(text, None), 0)
    assert found is None or found.value == "--06"


def test_ago_counts_back_from_the_anchor_as_exactly_as_its_unit() -> None:
    for text, value in (("3 days ago", "2031-03-01"), ("2 years ago", "2029")):
        read = dates_of(text, ANCHOR)
        duration = read_duration(read.tokens, 0, read.vocabulary)
        assert duration is not None
        found = read_ago(read, duration)
        assert found is not None
        assert found.value == value


def test_a_weekday_looks_back_in_a_report_and_ahead_in_a_plan() -> None:
    past, future = dates_of("they met on Friday", ANCHOR), dates_of("on Friday they will", ANCHOR)
    assert read_date(past, 3).value == "2031-02-28"  # type: ignore[union-attr] # found, or it fails
    assert read_date(future, 1).value == "2031-03-07"  # type: ignore[union-attr] # the same
