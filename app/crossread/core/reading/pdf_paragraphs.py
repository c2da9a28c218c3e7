"""Lines on pages to paragraphs: by where they stand, and by how they end and begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil
from statistics import median

from crossread.core.reading.paragraphs import Kind, Pile
from crossread.core.reading.pdf_lines import Line

_HYPHEN = re.compile("[\x02\ufffe\u00ad]$")
_BULLET = re.compile(r"(?:[•‣▪●◦–—*-]|\d{1,2}[.)]|[a-zа-я]\))\s", re.IGNORECASE)
_NOTE = re.compile(r"(\d{1,3})(?!\d)\s*([^\s\d.,)]?)")
"""A footnote's number, and what follows it; a list's has a full stop."""
_SENTENCE_END = re.compile(r"[.!?:;…]['’”\"»)\]]*$")
_WIDE_GAP = 1.35
"""Of the usual distance between lines."""
_FAR = 3.0
_LARGER = 1.15
_INDENT = 0.7
"""Of a line's height."""
_SHORT = 0.85
"""Of the usual width."""


def text_of(pages: Sequence[Sequence[Line]]) -> str:
    """Return the text of all pages, with footnotes at its end."""
    pile = Pile()
    kept = []
    for page in pages:
        body, notes = _without_notes(page)
        kept.append([_unmarked(line) for line in body])
        pile.notes += notes
    for paragraph in paragraphs(kept):
        pile.add(Kind.ITEM if _BULLET.match(paragraph) else Kind.PARAGRAPH, paragraph)
    return pile.text()


def _without_notes(page: Sequence[Line]) -> tuple[Sequence[Line], list[str]]:
    """Return the page without the footnotes at its end, and those."""
    known: set[str] = set()
    starts: list[int] = []
    for at, line in enumerate(page):
        begins = _NOTE.match(line.text)
        if begins and (0 in line.marks or (begins[1] in known and begins[2])):
            starts.append(at)
        known |= {found[1] for found in _NOTE.finditer(line.text) if found.start() in line.marks}
    if not starts:
        return page, []
    ends = [*starts[1:], len(page)]
    notes = [
        _running(page[start:end]).lstrip("0123456789")
        for start, end in zip(starts, ends, strict=True)
    ]
    return page[: starts[0]], notes


def _unmarked(line: Line) -> Line:
    """Return the line without the marks of footnotes, which would read as numbers."""
    text = "".join(sign for at, sign in enumerate(line.text) if at not in line.marks)
    return replace(line, text=" ".join(text.split()) or line.text, marks=())


def paragraphs(pages: Sequence[Sequence[Line]]) -> Iterator[str]:
    """Yield the paragraphs; one may go on from column to column and from page to page."""
    run: list[Line] = []
    before = look = _Look(0.0, 0.0, 0.0)
    for column in (column for page in pages for column in _columns(page)):
        before, look = look, _look_of(column)
        for at, line in enumerate(column):
            if run and (
                _begins(run[-1], line, look) if at else _ends_column(run[-1], line, before)
            ):
                yield _running(run)
                run = []
            run.append(line)
    if run:
        yield _running(run)


def _columns(page: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of each column: where the next line stands higher, a new one begins."""
    columns: list[list[Line]] = []
    for line in page:
        if columns and line.bottom <= columns[-1][-1].top:
            columns[-1].append(line)
        else:
            columns.append([line])
    return columns


@dataclass(frozen=True, slots=True)
class _Look:
    """What is usual in a column."""

    step: float
    """From one line down to the next, of the line's height."""
    right: float
    width: float


def _look_of(column: Sequence[Line]) -> _Look:
    steps = [
        (above.bottom - below.bottom) / below.height
        for above, below in pairwise(column)
        if below.height > 0 and not _is_other_size(above, below)
    ]
    rights = sorted(line.right for line in column)
    right = rights[ceil(0.9 * (len(rights) - 1))]
    left = min(line.left for line in column)
    near = [step for step in steps if step < _FAR]
    return _Look(median(near) if near else 0.0, right, right - left)


def _begins(above: Line, line: Line, look: _Look) -> bool:
    """Say whether a new paragraph begins with *line*."""
    ended = _SENTENCE_END.search(above.text) is not None
    if _BULLET.match(line.text):
        return True
    if not look.step or not above.height:
        return ended and len(above.text) < _SHORT * len(line.text)
    step = (above.bottom - line.bottom) / above.height
    if step > _WIDE_GAP * look.step or _is_other_size(above, line):
        return True
    if line.left > above.left + _INDENT * line.height:
        return ended
    return _is_short(above, look) and (ended or not line.text[:1].islower())


def _is_short(line: Line, look: _Look) -> bool:
    return line.right < look.right - (1 - _SHORT) * look.width


def _is_other_size(above: Line, line: Line) -> bool:
    return bool(above.height) and not 1 / _LARGER < line.height / above.height < _LARGER


def _ends_column(above: Line, line: Line, look: _Look) -> bool:
    """Say whether a paragraph ended with the last line of a column, which looks like *look*."""
    if _HYPHEN.search(above.text):
        return False
    return (
        _SENTENCE_END.search(above.text) is not None
        or _BULLET.match(line.text) is not None
        or _is_other_size(above, line)
        or (_is_short(above, look) and not line.text[:1].islower())
    )


def _running(lines: Sequence[Line]) -> str:
    """Return the lines as running text; a word divided at a line's end is whole again."""
    pieces = [lines[0].text]
    for line in lines[1:]:
        if _HYPHEN.search(pieces[-1]):
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line.text if line.text[:1].islower() else f"-{line.text}")
        else:
            pieces.append(f" {line.text}")
    return " ".join(_HYPHEN.sub("-", "".join(pieces)).split())
