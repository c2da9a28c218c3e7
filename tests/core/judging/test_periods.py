from __future__ import annotations

from datetime import date

import pytest

from crossread.core.judging.periods import find_periods
from sides import side_of_text, with_document

TUESDAY = date(2031, 3, 4)


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("The report comes by the end of the week.", "en", ["2031-03-09"]),
        ("It is due at the end of the month.", "en", ["2031-03-31"]),
        ("Отчёт выйдет до конца года.", "ru", ["2031-12-31"]),
        ("The ferry runs until Easter.", "en", ["--03-22/--05-08"]),
        ("The week was long.", "en", []),
    ],
)
def test_ends_of_periods_and_feasts_are_dates(text: str, language: str, values: list[str]) -> None:
    side = side_of_text(text, "Northland", language)
    dated = with_document(side, date=TUESDAY)
    assert [fact.value for fact in find_periods(dated)] == values


def test_without_a_date_no_end_of_a_period_is_known() -> None:
    side = side_of_text("It is due by the end of the year.")
    assert list(find_periods(with_document(side, date=None))) == []
