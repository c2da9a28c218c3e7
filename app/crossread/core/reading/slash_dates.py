"""Dates such as 4/3/2031: is the day written first, or the month?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from crossread.core.messages import Message, message

_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_MONTHS = 12
_LOOK_AT = 200_000
_MONTH_FIRST = frozenset({"en-us"})


@dataclass(frozen=True, slots=True)
class Settled:
    """A document's date, and what the user should know about it."""

    day: date
    doubt: Message | None = None


def settle(day: date, head: str, text: str, locale: str) -> Settled:
    """Return the date that a document's first lines bear, which was read with the day first.

    Where it is written with slashes and could be read either way, other dates of the text decide,
    then the locale that the file declares; without a date that shows it there is a doubt.
    """
    found = next((one for one in _SLASHED.finditer(head) if _read(one) == day), None)
    if found is None or not _is_open(found):
        return Settled(day)
    shown = _shown_order(text)
    swapped = date(day.year, day.day, day.month)
    if shown is not None:
        return Settled(swapped if shown else day)
    chosen = swapped if locale.lower().replace("_", "-") in _MONTH_FIRST else day
    doubt = message(
        "{written:quote} was read as {day:date}; the text does not show whether the day or the "
        "month stands first. Correct the date if it is the other way round.",
        written=found.group(),
        day=chosen.isoformat(),
    )
    return Settled(chosen, doubt)


def _read(found: re.Match[str]) -> date | None:
    """Return the date with the day first."""
    day, month, year = map(int, found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_open(found: re.Match[str]) -> bool:
    """Say whether the date could be read either way, and differently."""
    first, second = int(found[1]), int(found[2])
    return first <= _MONTHS and second <= _MONTHS and first != second


def _shown_order(text: str) -> bool | None:
    """Say whether the text's dates show that the month stands first; None if they do not."""
    pairs = [(int(one[1]), int(one[2])) for one in _SLASHED.finditer(text[:_LOOK_AT])]
    month_first = any(first <= _MONTHS < second for first, second in pairs)
    day_first = any(second <= _MONTHS < first for first, second in pairs)
    return None if month_first == day_first else month_first
