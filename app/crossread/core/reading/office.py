"""What the readers of office documents share: what a document declares, and tables as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crossread.core.reading.names import is_name
from crossread.core.reading.paragraphs import Kind, row

Blocks = list[tuple[Kind, str]]

_LONG_CELL = 300
"""Characters: a longer cell arranges a page and holds no figure."""
_JUNK = re.compile(
    r"microsoft word\b.{0,200}|.{0,200}\.(?:docx?|odt|rtf|pdf|pages|indd|tex)"
    r"|(?:document|untitled|draft|template|документ|без имени|без названия|черновик)"
    r"[\s\d_()-]{0,20}",
    re.IGNORECASE,
)
"""Titles that programs fill in by themselves."""
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class Declared:
    """What a document says about itself; empty where it does not."""

    title: str = ""
    issuer: str = ""
    date: date | None = None
    locale: str = ""


def declared_in(
    title: str, issuers: Sequence[str], dates: Sequence[str], locale: str = ""
) -> Declared:
    """Return what is worth believing; an issuer is an institution, not the person who typed."""
    title = " ".join(title.split())
    return Declared(
        "" if _JUNK.fullmatch(title) else title,
        next((name for name in issuers if is_name(name)), ""),
        next((day for day in map(day_in, dates) if day is not None), None),
        locale,
    )


def day_in(text: str) -> date | None:
    """Return the day of a time as ISO 8601 writes it; None where there is none."""
    found = _DAY.match(text)
    if found is None:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None


def table_blocks(rows: Sequence[Sequence[Blocks]]) -> Blocks:
    """Return a table as lines, or cell by cell where it only arranges a page."""
    cells = [cell for line in rows for cell in line]
    if _is_layout(rows):
        return [block for cell in cells for block in cell]
    lines = (row(" ".join(text for _, text in cell) for cell in line) for line in rows)
    return [(Kind.ROW, line) for line in lines if line]


def _is_layout(rows: Sequence[Sequence[Blocks]]) -> bool:
    return all(len(line) <= 1 for line in rows) or any(
        sum(len(text) for _, text in cell) > _LONG_CELL
        or any(kind is not Kind.PARAGRAPH for kind, _ in cell)
        for line in rows
        for cell in line
    )
