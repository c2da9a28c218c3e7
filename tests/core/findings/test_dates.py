"""Dates that differ are told, equal ones are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cases import comparison_of, readout_of
from crossread.core.findings.dates import find_dates, find_publication_dates
from crossread.core.messages import say
from values import COMPARISON, NORTH, SOUTH


def test_a_date_that_differs_in_a_row_is_told() -> None:
    (news,) = find_dates(COMPARISON)
    assert news.finding.headline == "Northland says “5 May” where Southport says “9 May”."
    assert news.finding.rows == ("row2",)


def test_texts_of_one_day_are_no_news() -> None:
    assert list(find_publication_dates(COMPARISON)) == []


def test_texts_of_different_days_are() -> None:
    late = replace(SOUTH, document=replace(SOUTH.document, date=date(2031, 3, 6)))
    (news,) = find_publication_dates(replace(COMPARISON, readouts=(NORTH, late)))
    assert "Northland 4 March 2031 and Southport 6 March 2031" in say(news.finding.headline)
    assert dict(news.finding.figures) == {"days later r1": 0, "days later r2": 2}


def test_a_text_without_date_says_nothing_about_dates() -> None:
    undated = replace(SOUTH, document=replace(SOUTH.document, date=None))
    assert list(find_publication_dates(replace(COMPARISON, readouts=(NORTH, undated)))) == []


def test_of_many_texts_the_days_are_counted() -> None:
    days = [date(2031, 3, 4)] * 4 + [date(2031, 3, 6)]
    texts = [readout_of(n, f"Town {n}", ["It rained."]) for n in range(1, 6)]
    dated = [
        replace(one, document=replace(one.document, date=day))
        for one, day in zip(texts, days, strict=True)
    ]
    (news,) = find_publication_dates(comparison_of(dated))
    assert news.finding.headline == (
        "The texts bear different dates: 4 have 4 March 2031 and 1 has 6 March 2031."
    )
