"""Read a day with its month and year from tokens: ``5 May``, ``May 5, 2031``, ``7-8 July``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crossread.core.claims.facts.calendar import write_date
from crossread.core.claims.facts.tokens import Tokens, glued, low
from crossread.core.claims.facts.vocabulary import Vocabulary

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LAST_DAY = 31
DASHES = frozenset("-–—")
"""What joins the two ends of a range."""

Found = tuple[str, int] | None
"""The value and the index behind it."""


@dataclass(frozen=True, slots=True)
class Dates:
    """What a date is read with."""

    tokens: Tokens
    vocabulary: Vocabulary
    anchor: date | None

    def low(self, at: int) -> str:
        """Return the folded token at an index."""
        try:
            return self.tokens[at].low if at >= 0 else ""
        except IndexError:
            return ""

    def plays(self, at: int, role: str) -> bool:
        """Tell whether a token plays a part of the vocabulary."""
        return low(self.tokens, at) in self.vocabulary.words[role]


def whole(value: str | None, end: int) -> Found:
    """Return a value with the index behind it; None where there is none."""
    return None if value is None else (value, end)


def is_named(read: Dates, at: int) -> bool:
    """Tell whether a word can be a name of the calendar: in Latin letters those are capitalised."""
    first = read.tokens[at].text[0]
    return first.isupper() or not first.isascii()


def read_calendar(read: Dates, at: int) -> Found:
    """Read a day and its month, in either order, with the year that may follow."""
    return _read_day_month(read, at) or _read_month_day(read, at)


def _read_day_month(read: Dates, at: int) -> Found:
    day, end = _read_day(read, at)
    if not day:
        return None
    last, behind = _read_last_day(read, end)
    behind += read.plays(behind, "of")
    month = month_at(read, behind)
    return dated(read, month, (day, last), behind + 1) if month else None


def _read_month_day(read: Dates, at: int) -> Found:
    month = month_at(read, at)
    day, end = _read_day(read, at + 1) if month else (0, at)
    if not day:
        return None
    last, end = _read_last_day(read, end)
    return dated(read, month, (day, last), end)


def month_at(read: Dates, at: int) -> int:
    """Return the month that a token names; 0 if none."""
    month = read.vocabulary.months.get(read.low(at), 0)
    return month if month and is_named(read, at) else 0


def _read_day(read: Dates, at: int) -> tuple[int, int]:
    """Return a day of the month and the index behind it; day 0 if there is none."""
    ordinal = read.vocabulary.ordinals.get(read.low(at), 0)
    if ordinal:
        return ordinal, at + 1
    text = read.low(at)
    if not text.isdecimal() or len(text) > len("31") or not 1 <= int(text) <= _LAST_DAY:
        return 0, at
    ending = at + 1 + (read.low(at + 1) in DASHES)
    is_ordinal = glued(read.tokens, ending) and read.plays(ending, "ordinal_ending")
    return int(text), ending + 1 if is_ordinal else at + 1


def _read_last_day(read: Dates, at: int) -> tuple[int, int]:
    """Return the last day of a range such as ``7-8`` or ``7 and 8``; day 0 if there is none."""
    if read.low(at) in DASHES or read.plays(at, "and") or read.plays(at, "to"):
        day, end = _read_day(read, at + 1)
        if day:
            return day, end
    return 0, at


def dated(read: Dates, month: int, days: tuple[int, int], end: int) -> Found:
    """Return the day, or the first and last day, of a month, with the year that may follow."""
    year, end = read_year(read, end)
    if year is None and read.anchor is not None:
        year = read.anchor.year
    first, last = (write_date(year, month, day or None) for day in days)
    if first is None or (days[1] and last is None):
        return None
    return (f"{first}/{last}" if days[1] > days[0] else first), end


def read_year(read: Dates, at: int) -> tuple[int | None, int]:
    """Return the year behind a month: ``2025``, ``next year``, «этого года»."""
    start = at + (read.low(at) == ",")
    year = year_at(read, start)
    if year:
        start += 1
        start += read.plays(start, "after_year") and not read.plays(start, "article")
        return year, start
    shift = shift_at(read, at)
    if shift is not None and read.plays(at + 1, "year") and read.anchor is not None:
        return read.anchor.year + shift, at + 2
    return None, at


def year_at(read: Dates, at: int) -> int:
    """Return the year that a token is; 0 if none."""
    text = read.low(at)
    if len(text) == len("2025") and text.isdecimal() and _FIRST_YEAR <= int(text) <= _LAST_YEAR:
        return int(text)
    return 0


def shift_at(read: Dates, at: int) -> int | None:
    """Return -1, 0 or 1 for last, this and next."""
    for role, shift in (("last", -1), ("this", 0), ("next", 1)):
        if read.plays(at, role):
            return shift
    return None
