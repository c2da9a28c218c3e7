"""The ends of weeks, months and years, and feasts, as dates: ``by the end of the year``."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from crossread.core.judging.cues import find_cues
from crossread.core.judging.told import Told
from crossread.core.kinds import FactKind
from crossread.core.types import Fact

_FEASTS = {
    "easter": "--03-22/--05-08",
    "christmas": "--12-24/--12-26",
}
"""Values of dates without a year; where churches keep a feast on different days, all of them."""
_SUNDAY = 6
_LAST_MONTH = 12


def find_periods(told: Told) -> Iterator[Fact]:
    """Yield the periods that a cell names, as dates; those that depend on today need its date."""
    values = {**_ends(told.document.date), **_FEASTS}
    for role, value in values.items():
        for span in find_cues(told.cues.roles[role], told.text, told.spans):
            yield Fact(FactKind.DATE, span, value)


def _ends(today: date | None) -> dict[str, str]:
    """Return the last days of the week, month and year of a date, by the role of their cues."""
    if today is None:
        return {}
    week = today + timedelta(days=_SUNDAY - today.weekday())
    month = today.replace(day=monthrange(today.year, today.month)[1])
    year = today.replace(month=_LAST_MONTH, day=31)
    days = {"period_week": week, "period_month": month, "period_year": year}
    return {role: day.isoformat() for role, day in days.items()}
