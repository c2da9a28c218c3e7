"""Different dates of publication are told, with how far they lie apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cases import comparison_of
from crossread.core.findings.publication import find_publication_dates
from crossread.core.types import Readout
from headlines import told
from values import NORTH, readout_of


def dated(number: int, day: int) -> Readout:
    made = readout_of(number, f"Town {number}", ["x"])
    return replace(made, document=replace(made.document, date=date(2031, 3, day)))


def test_two_dates_are_told_in_their_order() -> None:
    assert told(find_publication_dates, comparison_of([dated(1, 6), dated(2, 4)])) == [
        "The texts are dated 2 days apart: Town 2 4 March 2031 and Town 1 6 March 2031."
    ]
    (one,) = told(find_publication_dates, comparison_of([dated(1, 4), dated(2, 5)]))
    assert one.startswith("The texts are dated 1 day apart: ")


def test_of_many_the_first_and_the_last_are_told() -> None:
    texts = [dated(number, 3 + number) for number in range(1, 7)]
    assert told(find_publication_dates, comparison_of(texts)) == [
        (
            "5 days lie between the first and the last text: Town 1 4 March 2031 and Town 6 9 "
            "March 2031."
        )
    ]


def test_one_date_or_none_is_no_news() -> None:
    undated = replace(NORTH, document=replace(NORTH.document, date=None))
    assert told(find_publication_dates, comparison_of([dated(1, 4), dated(2, 4)])) == []
    assert told(find_publication_dates, comparison_of([undated])) == []
