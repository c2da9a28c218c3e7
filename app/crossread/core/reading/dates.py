"""Dates as they stand on the header lines of readouts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from crossread.core.reading.lexicon import load_lexicon

_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<![\d.])(\d{1,2})(?:st|nd|rd|th|-го|-е)?\s+([^\W\d_]+)\.?,?\s+(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?<!\w)([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_YEAR_MARK = re.compile(r"\s*(?:года|год|г\.?)(?!\w)")
_REST = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*|\d+")
_TIME = re.compile(r"T?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?")
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A full date and where it stands in its line."""

    value: date
    start: int
    end: int


def find_date(line: str) -> WrittenDate | None:
    """Return the first full date (year, month and day) in the line."""
    found = [
        written
        for pattern, order in (
            (_ISO, (1, 2, 3)),
            (_DOTTED, (3, 2, 1)),
            (_DAY_FIRST, (3, 2, 1)),
            (_MONTH_FIRST, (3, 1, 2)),
        )
        for match in pattern.finditer(line)
        if (written := _written(line, match, order)) is not None
    ]
    return min(found, key=lambda written: written.start, default=None)


def is_date_line(line: str) -> bool:
    """Say whether the line is a date and nothing else but a weekday, a time or a label."""
    written = find_date(line)
    return written is not None and not words_beside(line, written)


def words_beside(line: str, written: WrittenDate) -> tuple[str, ...]:
    """Return the words of the line that belong neither to the date nor to a time of day."""
    rest = f"{line[: written.start]} | {line[written.end :]}"
    rest = _TIME.sub(" ", rest)
    fillers = load_lexicon().fillers
    return tuple(word for word in _REST.findall(rest) if word.lower() not in fillers)


def _written(line: str, match: re.Match[str], order: tuple[int, int, int]) -> WrittenDate | None:
    year, month, day = (match.group(place) for place in order)
    number = int(month) if month.isdigit() else load_lexicon().months.get(month.lower())
    if number is None:
        return None
    if number > _DECEMBER and month.isdigit():  # 05/28/2025, as Americans write it
        number, day = int(day), month
    try:
        value = date(int(year), number, int(day))
    except ValueError:
        return None
    mark = _YEAR_MARK.match(line, match.end())
    return WrittenDate(value, match.start(), mark.end() if mark else match.end())
