"""CSV: the aligned table as plain rows, for spreadsheets and scripts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from crossread.core.reports.contents import show_comparison
from crossread.core.reports.edition import Edition
from crossread.core.reports.naming import flat
from crossread.core.reports.shown import Report, ShownRow
from crossread.core.reports.words import Word
from crossread.core.types import Comparison

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula."""


def render_csv(comparison: Comparison, edition: Edition) -> bytes:
    """Return one line for every row that is shown, in UTF-8 with the mark that Excel looks for."""
    report = show_comparison(comparison, edition)
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow([harmless(head) for head in _head(report)])
    for row in report.rows:
        writer.writerow([harmless(field) for field in _fields(row, report)])
    return out.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """Return a field that no spreadsheet calculates."""
    plain = text.strip()
    return f"'{plain}" if plain.startswith(_FORMULA) else plain


def _head(report: Report) -> Iterable[str]:
    before = (Word.ROW, Word.RELATION, Word.CONFIDENCE, Word.CHECKED)
    yield from map(report.say, before)
    yield from report.names
    yield from map(report.say, (Word.DIFFERENCES, Word.NOTE, Word.TAGS, Word.CAUTION))


def _fields(row: ShownRow, report: Report) -> Iterable[str]:
    yield str(row.number)
    yield report.relation(row.relation)
    yield f"{row.confidence:.2f}"
    yield row.origin
    for cell in row.cells:
        told = "\n".join(flat(claim.text) for claim in cell.claims)
        yield told or report.say(Word.NOT_MENTIONED)
    yield "\n".join(
        f"{report.kind(difference.kind)}: {flat(difference.explanation)}"
        for difference in row.differences
    )
    yield row.note
    yield ", ".join(row.tags)
    yield report.say(Word.SILENCE) if row.silent else ""
