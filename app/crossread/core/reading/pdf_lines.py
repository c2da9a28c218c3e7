"""Lines as they stand on the pages of a PDF: joined, in reading order, without running heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:(?:page|p\.|страница|стр\.)\s*)?\d{1,4}(?:\s*(?:/|of|из)\s*\d{1,4})?[-–—\s]*",
    re.IGNORECASE,
)
_EDGE = 2
"""Lines at the top and at the bottom of a page that may repeat on others."""
_SAME_HEIGHT = 0.3
_SAME_ROW = 0.7
_SMALL = 0.75
_NEAR = 1.0
_TOUCHING = 0.15
"""Of a line's height."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands on a page, in points from its lower left corner; 0 where not known."""

    text: str
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0
    marks: tuple[int, ...] = ()
    """Where in the text figures of footnote marks stand."""

    @property
    def height(self) -> float:
        """How tall its first character is."""
        return self.top - self.bottom


def in_reading_order(page: Sequence[Line]) -> list[Line]:
    """Return the lines with pieces of one line joined; from top to bottom, unless in columns."""
    lines: list[Line] = []
    for line in page:
        if lines and _goes_on(lines[-1], line):
            lines[-1] = _joined(lines[-1], line)
        else:
            lines.append(line)
    downwards = sorted(lines, key=lambda line: -line.top)
    if all(
        above.height > 0 and above.bottom >= below.top - _SAME_HEIGHT * below.height
        for above, below in pairwise(downwards)
    ):
        return downwards
    return lines


def _goes_on(before: Line, line: Line) -> bool:
    """Say whether *line* stands right behind *before*."""
    lower = min(before.height, line.height)
    if lower <= 0:
        return False
    shared = min(before.top, line.top) - max(before.bottom, line.bottom)
    gap = (line.left - before.right) / max(before.height, line.height)
    return shared > _SAME_ROW * lower and -_TOUCHING < gap < _NEAR


def _joined(before: Line, line: Line) -> Line:
    taller = max(before, line, key=lambda one: one.height)
    touching = line.left - before.right < _TOUCHING * taller.height
    gap = "" if touching or line.text[0] in ",.;:)" else " "
    shift = len(before.text) + len(gap)
    marks = _marks(before, taller) + tuple(at + shift for at in _marks(line, taller))
    return Line(
        f"{before.text}{gap}{line.text}",
        before.left,
        line.right,
        taller.bottom,
        taller.top,
        marks,
    )


def _marks(line: Line, taller: Line) -> tuple[int, ...]:
    """Return the marks in a piece of a line; small figures by themselves are one."""
    if line.text.isdigit() and line.height < _SMALL * taller.height:
        return tuple(range(len(line.text)))
    return line.marks


def without_running_heads(
    pages: Sequence[Sequence[Line]],
) -> tuple[list[list[Line]], list[str]]:
    """Return the pages without what repeats at their edges, and that."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_key(page[at]) for at in _edges(page)})
    filled = sum(1 for page in pages if page)
    least = max(2, (filled + 1) // 2)
    kept: list[list[Line]] = []
    dropped: dict[str, None] = {}
    for page in pages:
        gone = {
            at
            for at in _edges(page)
            if counts[_key(page[at])] >= least
            or (filled > 1 and _PAGE_NUMBER.fullmatch(page[at].text))
        }
        kept.append([line for at, line in enumerate(page) if at not in gone])
        dropped.update(dict.fromkeys(page[at].text for at in sorted(gone)))
    return kept, list(dropped)


def _edges(page: Sequence[Line]) -> list[int]:
    """Return the places of the first and last lines, from outside to inside."""
    count = len(page)
    return sorted({*range(min(_EDGE, count)), *range(max(0, count - _EDGE), count)})


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text)
