from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.facts.calendar import (
    latest_weekday,
    month_of,
    week_of,
    weekday_near,
    write_date,
    year_of_month,
)

days = st.dates(date(1950, 1, 1), date(2150, 1, 1))
weekdays = st.integers(0, 6)


@given(days, weekdays)
def test_the_next_weekday_is_later_and_the_last_one_earlier_by_a_week_at_most(
    anchor: date, weekday: int
) -> None:
    later, earlier = weekday_near(anchor, weekday, 1), weekday_near(anchor, weekday, -1)
    assert anchor < later <= anchor + timedelta(days=7)
    assert anchor > earlier >= anchor - timedelta(days=7)
    assert later.weekday() == earlier.weekday() == weekday
    assert latest_weekday(anchor, weekday) in {anchor, earlier}
    assert weekday_near(anchor, weekday, 0).isocalendar().week == anchor.isocalendar().week


@given(days)
def test_a_day_lies_in_its_own_week_month_and_year(day: date) -> None:
    first, last = week_of(day, 0).split("/")
    assert first <= day.isoformat() <= last
    assert day.isoformat().startswith(month_of(day, 0))
    assert day.isoformat() == write_date(day.year, day.month, day.day)
    assert year_of_month(day, day.month, 0) == day.year


def test_precision_is_told_by_the_form() -> None:
    assert write_date(2025) == "2025"
    assert write_date(2025, 5) == "2025-05"
    assert write_date(None, 5, 28) == "--05-28"
    assert write_date(2025, 2, 30) is None
    assert write_date(None) is None


def test_months_carry_over_years() -> None:
    assert month_of(date(2031, 12, 5), 1) == "2032-01"
    assert month_of(date(2031, 1, 5), -1) == "2030-12"
    assert year_of_month(date(2031, 3, 4), 3, 1) == 2032
    assert year_of_month(date(2031, 3, 4), 3, -1) == 2030
