"""Write dates by their precision, and resolve what is relative to an anchor."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_WEEK = 7
_MONTHS = 12


def write_date(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    """Return ``2025-05-28``, ``2025-05``, ``--05-28`` without a year; None if there is none."""
    if month is None:
        return None if year is None else f"{year:04d}"
    longest = monthrange(year or 2000, month)[1]
    if day is not None and not 1 <= day <= longest:
        return None
    head = "--" if year is None else f"{year:04d}-"
    return f"{head}{month:02d}" if day is None else f"{head}{month:02d}-{day:02d}"


def week_of(anchor: date, shift: int) -> str:
    """Return the Monday and the Sunday of the anchor's week, *shift* weeks on."""
    monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=shift)
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def month_of(anchor: date, shift: int) -> str:
    """Return the anchor's month, *shift* months on."""
    index = anchor.year * _MONTHS + anchor.month - 1 + shift
    return f"{index // _MONTHS:04d}-{index % _MONTHS + 1:02d}"


def weekday_near(anchor: date, weekday: int, shift: int) -> date:
    """Return a weekday: -1 before the anchor, 0 in its week, 1 after it."""
    if shift == 0:
        return anchor + timedelta(days=weekday - anchor.weekday())
    if shift > 0:
        return anchor + timedelta(days=(weekday - anchor.weekday() - 1) % _WEEK + 1)
    return anchor - timedelta(days=(anchor.weekday() - weekday - 1) % _WEEK + 1)


def latest_weekday(anchor: date, weekday: int) -> date:
    """Return the latest such weekday that is not after the anchor."""
    return anchor - timedelta(days=(anchor.weekday() - weekday) % _WEEK)


def year_of_month(anchor: date, month: int, shift: int) -> int:
    """Return the year of the last (-1), this (0) or next (1) month of that name."""
    if shift > 0:
        return anchor.year + (month <= anchor.month)
    if shift < 0:
        return anchor.year - (month >= anchor.month)
    return anchor.year
