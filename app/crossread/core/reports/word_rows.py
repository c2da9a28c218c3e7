"""The aligned table in Word: columns, or one readout below the other where there are many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossread.core.reports import word_styles as styles
from crossread.core.reports.edition import Part
from crossread.core.reports.marks import Weight
from crossread.core.reports.naming import flat
from crossread.core.reports.paper import across
from crossread.core.reports.shown import Report, ShownCell, ShownClaim, ShownRow
from crossread.core.reports.wordml import Run, TableCell, paragraph, table, table_row
from crossread.core.reports.words import SIGNS, Word

_STUB = 25.0
"""Width of the first column, in millimetres."""
_NAME = 38.0
MARKS = {
    Weight.PLAIN: "",
    Weight.CHANGED: styles.CHANGED,
    Weight.ONLY: styles.ALONE,
    Weight.TYPED: styles.MATERIAL,
    Weight.CONFLICT: styles.CONFLICT,
}
LEGEND = (
    (Word.CHANGED, styles.CHANGED),
    (Word.ALONE, styles.ALONE),
    (Word.MATERIAL, styles.MATERIAL),
    (Word.CONFLICT, styles.CONFLICT),
)


def rows_table(report: Report) -> str:
    """Return the rows as one table: topic by side, with every silence in its place."""
    count = len(report.names)
    widths = [_STUB, *([(across(report) - _STUB) / count] * count)]
    names = [report.say(Word.ROW), *report.names]
    head = [TableCell(paragraph([name], styles.READOUT)) for name in names]
    return table(widths, head, (line for row in report.rows for line in _lines(row, report)))


def _lines(row: ShownRow, report: Report) -> Iterator[str]:
    why = "".join(_why(row, report))
    cells = [TableCell(_cell(cell, report)) for cell in row.cells]
    yield table_row([TableCell(_stub(row, report)), *cells], followed=bool(why))
    if why:
        reasons = [TableCell(paragraph([], styles.SMALL)), TableCell(why, len(row.cells))]
        yield table_row(reasons, after=True)


def _stub(row: ShownRow, report: Report) -> str:
    number = Run(f"{row.number}  ", styles.STRONG, bookmark=f"row{row.number}")
    words: list[Run | str] = [number, f"{SIGNS[row.relation]} {report.relation(row.relation)}"]
    first = paragraph(words, styles.SMALL)
    return first + (paragraph([row.origin], styles.SILENT) if row.origin else "")


def _cell(cell: ShownCell, report: Report) -> str:
    if cell.claims:
        return "".join(_claim(claim, report) for claim in cell.claims)
    silent = paragraph([report.say(Word.NOT_MENTIONED)], styles.SILENT)
    return silent + _nearest(cell, report)


def _claim(claim: ShownClaim, report: Report) -> str:
    words = [Run(_level(piece.text), MARKS[piece.weight]) for piece in claim.pieces]
    language = report.readouts[claim.column].language
    return paragraph([*words, number_of(claim, report)], styles.CELL, language)


def _level(text: str) -> str:
    """Return the text without line ends, its blanks at the edges kept."""
    return text.replace("\n", " ").replace("\t", " ")


def number_of(claim: ShownClaim, report: Report) -> Run:
    """Return the claim's number, which leads to its text where that is there."""
    goal = f"c{claim.column + 1}_{claim.number}" if report.has(Part.TEXTS) else ""
    return Run(f"\u00a0{claim.number}", styles.NUMBER, goal)


def _nearest(cell: ShownCell, report: Report) -> str:
    if cell.nearest is None:
        return ""
    told = f"{report.say(Word.NEAREST)} {flat(cell.nearest.text)}"
    return paragraph([told, number_of(cell.nearest, report)], styles.SMALL)


def _why(row: ShownRow, report: Report) -> Iterator[str]:
    for difference in row.differences:
        between = f"{difference.between}: " if difference.between else ""
        kind = Run(f"{report.kind(difference.kind)}. ", styles.STRONG)
        yield paragraph([kind, between, difference.explanation], styles.SMALL)
    if row.note:
        note = Run(f"{report.say(Word.NOTE)}. ", styles.STRONG)
        yield paragraph([note, row.note], styles.SMALL)
    if row.tags:
        tags = Run(f"{report.say(Word.TAGS)}. ", styles.STRONG)
        yield paragraph([tags, ", ".join(row.tags)], styles.SMALL)


def stacked_rows(report: Report) -> str:
    """Return the rows as one table in which a row lists the readouts that tell its matter."""
    widths = [_STUB, _NAME, across(report) - _STUB - _NAME]
    words = (Word.ROW, Word.READOUT, Word.CLAIM)
    head = [TableCell(paragraph([report.say(word)], styles.READOUT)) for word in words]
    return table(widths, head, (line for row in report.rows for line in _stack(row, report)))


def _stack(row: ShownRow, report: Report) -> Iterable[str]:
    lines = [[TableCell(_name(cell, report)), TableCell(_cell(cell, report))] for cell in row.told]
    rest = "".join(_why(row, report))
    if row.silent:
        near = "".join(_nearest(cell, report) for cell in row.silent)
        rest = paragraph([report.silence(row)], styles.SILENT) + near + rest
    if rest:
        lines.append([TableCell(rest, 2)])
    empty = TableCell(paragraph([], styles.SMALL))
    for at, line in enumerate(lines):
        first = empty if at else TableCell(_stub(row, report))
        yield table_row([first, *line], followed=at < len(lines) - 1, after=at > 0)


def _name(cell: ShownCell, report: Report) -> str:
    return paragraph([report.names[cell.column]], styles.READOUT)
