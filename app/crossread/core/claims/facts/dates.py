"""Read dates with their precision, in words and digits, resolved against an anchor."""

from __future__ import annotations

import re
from datetime import date, timedelta

from crossread.core.claims.facts.calendar import (
    latest_weekday,
    month_of,
    week_of,
    weekday_near,
    write_date,
    year_of_month,
)
from crossread.core.claims.facts.days import (
    DASHES,
    Dates,
    Found,
    dated,
    is_named,
    month_at,
    read_calendar,
    read_year,
    shift_at,
    whole,
    year_at,
)
from crossread.core.claims.facts.quantities import Reading
from crossread.core.claims.facts.tokens import find_back, glued, match_form
from crossread.core.kinds import FactKind

_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_WINDOW = 12
"""How many tokens back a word may stand that tells past from future."""


def read_date(read: Dates, at: int) -> Reading | None:
    """Return the date that starts at a token."""
    for reader in (_read_digits, _read_weekday, read_calendar, _read_relative, _read_bare):
        found = reader(read, at)
        if found is not None:
            value, end = found
            return Reading(FactKind.DATE, value, at, end)
    return None


def read_ago(read: Dates, duration: Reading) -> Reading | None:
    """Return the date of ``two days ago``, as exact as its unit."""
    if read.anchor is None or not read.plays(duration.end, "ago"):
        return None
    written = re.fullmatch(r"P(\d{1,4})([MD])", duration.value)
    if written is None:
        return None
    count, scale = int(written[1]), written[2]
    if scale == "D":
        value = (read.anchor - timedelta(days=count)).isoformat()
    else:
        value = month_of(read.anchor, -count)
        value = value[:4] if count % 12 == 0 else value
    return Reading(FactKind.DATE, value, duration.start, duration.end + 1)


def _read_digits(read: Dates, at: int) -> Found:
    """Read ``2025-05-28`` and ``28.05.2025``."""
    if at >= len(read.tokens) or not read.tokens[at].digits:
        return None
    parts = [read.low(index) for index in range(at, at + 5)]
    if parts[1] == parts[3] == "-" and len(parts[0]) == len("2025") and parts[2].isdigit():
        if parts[4].isdigit() and _is_month(parts[2]) and len(parts[4]) <= len("28"):
            return whole(write_date(int(parts[0]), int(parts[2]), int(parts[4])), at + 5)
        return None
    dotted = _DOTTED.fullmatch(parts[0])
    if dotted is None or not _is_month(dotted[2]):
        return None
    year = int(dotted[3]) if len(dotted[3]) == len("2025") else 2000 + int(dotted[3])
    return whole(write_date(year, int(dotted[2]), int(dotted[1])), at + 1)


def _is_month(digits: str) -> bool:
    return len(digits) <= len("12") and 1 <= int(digits) <= 12  # noqa: PLR2004 - months of a year


def _read_weekday(read: Dates, at: int) -> Found:
    """Read a weekday, with the date that may follow it."""
    weekday = read.vocabulary.weekdays.get(read.low(at))
    if weekday is None or not is_named(read, at):
        return None
    dated = read_calendar(read, at + 1 + (read.low(at + 1) == ","))
    if dated is not None:
        return dated
    if read.anchor is None:
        return f"-W-{weekday + 1}", at + 1
    if _is_future(read, at):
        return weekday_near(read.anchor, weekday, 1).isoformat(), at + 1
    return latest_weekday(read.anchor, weekday).isoformat(), at + 1


def _is_future(read: Dates, at: int) -> bool:
    """Tell by the nearest verb, first before the weekday, then behind it, whether it is to come."""
    before = range(at - 1, max(-1, at - _WINDOW), -1)
    for index in (*before, *range(at + 1, at + _WINDOW // 2)):
        if read.plays(index, "past"):
            return False
        if read.plays(index, "future"):
            return True
    return False


def _read_relative(read: Dates, at: int) -> Found:
    """Read ``yesterday``, ``next Tuesday``, ``last week``, ``next March``."""
    if read.anchor is None:
        return None
    days = read.vocabulary.days.get(read.low(at))
    if days is not None:
        return (read.anchor + timedelta(days=days)).isoformat(), at + 1
    shift = shift_at(read, at)
    if shift is None:
        return None
    weekday = read.vocabulary.weekdays.get(read.low(at + 1))
    if weekday is not None and is_named(read, at + 1):
        return weekday_near(read.anchor, weekday, shift).isoformat(), at + 2
    month = month_at(read, at + 1) if at + 1 < len(read.tokens) else 0
    if month:
        return whole(write_date(year_of_month(read.anchor, month, shift), month), at + 2)
    return _read_shifted(read, read.anchor, at, shift)


def _read_shifted(read: Dates, anchor: date, at: int, shift: int) -> Found:
    if read.plays(at + 1, "week"):
        return week_of(anchor, shift), at + 2
    if read.plays(at + 1, "month"):
        return month_of(anchor, shift), at + 2
    if read.plays(at + 1, "year"):
        return f"{anchor.year + shift:04d}", at + 2
    return None


def _read_bare(read: Dates, at: int) -> Found:
    """Read a month or a year alone, and parts of them."""
    return _read_part(read, at) or _read_month(read, at) or _read_bare_year(read, at)


def _read_month(read: Dates, at: int) -> Found:
    month = month_at(read, at) if at < len(read.tokens) else 0
    if not month:
        return None
    year, end = read_year(read, at + 1)
    if year is None and read.plays(at, "doubtful") and not read.plays(at - 1, "before_month"):
        return None
    if year is None and read.anchor is not None:
        year = read.anchor.year
    return whole(write_date(year, month), end)


def _read_bare_year(read: Dates, at: int) -> Found:
    year = year_at(read, at)
    if not year:
        return None
    last = year_at(read, at + 2) if read.low(at + 1) in DASHES else 0
    if last:
        return f"{year}/{last}", at + 3
    if glued(read.tokens, at + 1) and read.low(at + 1) == "s":
        return f"{year}/{year + 9}", at + 2
    if read.plays(at + 1, "after_year"):
        return f"{year}", at + 2
    led = find_back(read.tokens, at, read.vocabulary.words["before_year"])
    return (f"{year}", at + 1) if led and not _counts(read, at + 1) else None


def _counts(read: Dates, at: int) -> bool:
    """Tell whether a number is followed by what it counts, so that it is no year."""
    word = read.low(at)
    vocabulary = read.vocabulary
    known = (vocabulary.units, vocabulary.currencies, vocabulary.multipliers, vocabulary.durations)
    return any(word in forms for forms in known) or read.plays(at, "percent")


def _read_part(read: Dates, at: int) -> Found:
    """Read ``the second week of August``, ``first half of 2026``, ``the third quarter of 2026``."""
    for role, months in (("first_half", (1, 6)), ("second_half", (7, 12))):
        form, end = match_form(read.tokens, at, read.vocabulary.words[role])
        if form:
            return _part_of_year(read, end, months)
    nth = read.vocabulary.ordinals.get(read.low(at), 0)
    if not 1 <= nth <= 4:  # noqa: PLR2004 - a year has four quarters, a month four whole weeks
        return None
    if read.plays(at + 1, "quarter_of"):
        return _part_of_year(read, at + 2, (3 * nth - 2, 3 * nth))
    behind = at + 2 + read.plays(at + 2, "of")
    month = month_at(read, behind) if read.plays(at + 1, "week") and read.low(behind) else 0
    if not month:
        return None
    return dated(read, month, (7 * nth - 6, 7 * nth), behind + 1)


def _part_of_year(read: Dates, at: int, months: tuple[int, int]) -> Found:
    year, end = read_year(read, at + read.plays(at, "of"))
    if year is None:
        return None
    return f"{year}-{months[0]:02d}/{year}-{months[1]:02d}", end
