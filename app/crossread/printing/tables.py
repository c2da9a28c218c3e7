"""The aligned table on paper: columns, or one readout below the other where there are many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossread.core.reports.naming import flat
from crossread.core.reports.shown import Report, ShownCell, ShownClaim, ShownRow
from crossread.core.reports.words import SIGNS, Word
from crossread.printing import looks
from crossread.printing.blocks import Block, Gap, Rule, Side, Stack, text_block
from crossread.printing.pages import Item
from crossread.printing.typesetting import FAINT, POINT, Run

_STUB, _NAME = 74 * POINT, 128 * POINT
_GUTTER = 12 * POINT
_ABOVE, _BELOW, _BETWEEN = 5 * POINT, 4 * POINT, 3 * POINT


def row_items(report: Report, width: float) -> Iterator[Item]:
    """Yield the rows, each as an item that stays whole where a page can hold it."""
    if report.stacked:
        for row in report.rows:
            yield Item(_stacked(row, report, width))
        return
    step = (width - _STUB) / len(report.names)
    head = _head(report, width, step)
    for row in report.rows:
        yield Item(_row(row, report, width, step), head=head)


def _head(report: Report, width: float, step: float) -> Block:
    names = [
        (_STUB + at * step, text_block(name, looks.NAME, step - _GUTTER))
        for at, name in enumerate(report.names)
    ]
    row = text_block(report.say(Word.ROW), looks.SMALL, _STUB - _GUTTER)
    return Stack((Side(((0.0, row), *names)), Gap(3 * POINT), Rule(width, 8), Gap(_ABOVE)))


def _row(row: ShownRow, report: Report, width: float, step: float) -> Block:
    cells = [
        (_STUB + cell.column * step, _cell(cell, report, step - _GUTTER)) for cell in row.cells
    ]
    parts: list[Block] = [Side(((0.0, stub(row, report, _STUB - _GUTTER)), *cells))]
    why = tuple(_why(row, report, width - _STUB - _GUTTER))
    if why:
        parts += [Gap(_BETWEEN), Side(((_STUB, Stack(why)),))]
    return Stack((*parts, Gap(_BELOW), Rule(width, 3, FAINT), Gap(_ABOVE)))


def stub(row: ShownRow, report: Report, width: float) -> Block:
    """Return number, relation and origin of a row."""
    sign = Run(f" {SIGNS[row.relation]} ", looks.SIGNS[row.relation])
    number = Run(f"{row.number}  ", looks.BOLD)
    words = [number, sign, Run(f"\n{report.relation(row.relation)}")]
    first = text_block(words, looks.STUB, width)
    return Stack((first, text_block(row.origin, looks.SILENT, width))) if row.origin else first


def _cell(cell: ShownCell, report: Report, width: float) -> Block:
    if cell.claims:
        return Stack(tuple(_claim(claim, width) for claim in cell.claims))
    silent = text_block(report.say(Word.NOT_MENTIONED), looks.SILENT, width)
    return Stack((silent, *_nearest(cell, report, width)))


def _claim(claim: ShownClaim, width: float) -> Block:
    words = [
        Run(piece.text.replace("\n", " "), looks.MARKS[piece.weight]) for piece in claim.pieces
    ]
    number = Run(f"\u00a0{claim.number}", looks.NUMBER)
    return text_block([*words, number], looks.CELL, width)


def _nearest(cell: ShownCell, report: Report, width: float) -> Iterator[Block]:
    if cell.nearest is not None:
        told = f"{report.say(Word.NEAREST)} {flat(cell.nearest.text)}\u00a0"
        words = [Run(told), Run(str(cell.nearest.number), looks.NUMBER)]
        yield text_block(words, looks.SMALL, width)


def _why(row: ShownRow, report: Report, width: float) -> Iterator[Block]:
    for difference in row.differences:
        between = f"{difference.between}: " if difference.between else ""
        kind = Run(f"{report.kind(difference.kind)}. ", looks.BOLD)
        yield text_block([kind, Run(f"{between}{difference.explanation}")], looks.SMALL, width)
    for word, told in ((Word.NOTE, row.note), (Word.TAGS, ", ".join(row.tags))):
        if told:
            named = Run(f"{report.say(word)}. ", looks.BOLD)
            yield text_block([named, Run(told)], looks.SMALL, width)


def _stacked(row: ShownRow, report: Report, width: float) -> Block:
    rest = width - _STUB
    lines: list[Block] = [_told(cell, report, rest) for cell in row.told]
    if row.silent:
        lines.append(text_block(report.silence(row), looks.SILENT, rest))
        lines += [near for cell in row.silent for near in _nearest(cell, report, rest)]
    lines += _why(row, report, rest)
    sides = Side(((0.0, stub(row, report, _STUB - _GUTTER)), (_STUB, Stack(tuple(lines)))))
    return Stack((sides, Gap(_BELOW), Rule(width, 3, FAINT), Gap(_ABOVE)))


def _told(cell: ShownCell, report: Report, width: float) -> Block:
    name = text_block(report.names[cell.column], looks.NAME, _NAME - _GUTTER)
    claims: Sequence[Block] = [_claim(claim, width - _NAME) for claim in cell.claims]
    return Stack((Side(((0.0, name), (_NAME, Stack(tuple(claims))))), Gap(_BETWEEN)))
