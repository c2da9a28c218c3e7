"""What stands on the sheets of a workbook, cell by cell; nothing here knows Excel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crossread.core.reports.edition import Part
from crossread.core.reports.marks import Piece
from crossread.core.reports.naming import flat, visible
from crossread.core.reports.shown import Report, ShownCell, ShownFinding, ShownRow
from crossread.core.reports.words import ACTS, RELATIONS, SIGNS, Word
from crossread.core.types import Claim, Comparison

_LONGEST_NAME = 31
"""Of a sheet."""


@dataclass(frozen=True, slots=True)
class Box:
    """One cell of a sheet."""

    value: str | float
    look: str = "plain"
    link: str = ""
    """A place in the workbook, such as ``'Rows'!A5``."""
    pieces: tuple[Piece, ...] = ()
    """The value again, where words in it are marked."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet."""

    name: str
    columns: tuple[tuple[str, float], ...]
    """Heading and width, in signs."""
    rows: tuple[tuple[Box, ...], ...]


def make_sheets(comparison: Comparison, report: Report) -> Iterator[Sheet]:
    """Yield the sheets of a report; rows and claims are always there."""
    links = _Links(report)
    yield _rows(report)
    yield _claims(comparison, report, links)
    if report.has(Part.DIFFERENCES):
        yield _differences(report, links)
    if report.has(Part.FINDINGS):
        yield _findings(report, links)
    if report.has(Part.FIGURES):
        yield _figures(report)
    if report.has(Part.SOURCES):
        yield _sources(report)
    yield _method(report)


class _Links:
    """Where rows stand on their sheet."""

    def __init__(self, report: Report) -> None:
        self._sheet = _named(report.say(Word.ROWS))
        self._lines = {row.number: line for line, row in enumerate(report.rows, 2)}

    def to(self, number: int) -> Box:
        """Return a cell with a row's number, which leads to the row where it is shown."""
        if number not in self._lines:
            return Box(number)
        return Box(number, "link", f"'{self._sheet}'!A{self._lines[number]}")


def _named(name: str) -> str:
    """Return a name that Excel accepts for a sheet."""
    return "".join(sign for sign in name if sign not in "[]:*?/\\'")[:_LONGEST_NAME]


def _rows(report: Report) -> Sheet:
    columns = [
        (report.say(Word.ROW), 6.0),
        (report.say(Word.RELATION), 14.0),
        *((name, 48.0) for name in report.names),
        (report.say(Word.DIFFERENCES), 40.0),
        (report.say(Word.NOTE), 24.0),
        (report.say(Word.TAGS), 14.0),
        (report.say(Word.CHECKED), 12.0),
        (report.say(Word.CONFIDENCE), 10.0),
    ]
    rows = tuple(tuple(_row(row, report)) for row in report.rows)
    return Sheet(_named(report.say(Word.ROWS)), tuple(columns), rows)


def _row(row: ShownRow, report: Report) -> Iterator[Box]:
    yield Box(row.number)
    yield Box(f"{SIGNS[row.relation]} {report.relation(row.relation)}", row.relation.value)
    for cell in row.cells:
        yield _cell(cell, report)
    why = (f"{report.kind(each.kind)}: {flat(each.explanation)}" for each in row.differences)
    yield Box("\n".join(why))
    yield Box(row.note)
    yield Box(", ".join(row.tags))
    yield Box(row.origin)
    yield Box(row.confidence, "score")


def _cell(cell: ShownCell, report: Report) -> Box:
    if cell.claims:
        ends = [() if at == 0 else (Piece("\n"),) for at in range(len(cell.claims))]
        pieces = tuple(
            piece
            for end, claim in zip(ends, cell.claims, strict=True)
            for piece in (*end, *claim.pieces)
        )
        return Box("".join(piece.text for piece in pieces), pieces=pieces)
    silent = report.say(Word.NOT_MENTIONED)
    if cell.nearest is None:
        return Box(silent, "silent")
    return Box(f"{silent}\n{report.say(Word.NEAREST)} {cell.nearest.text}", "silent")


def _claims(comparison: Comparison, report: Report, links: _Links) -> Sheet:
    words = (Word.READOUT, Word.CLAIM, Word.ROW, Word.TEXT, Word.TELLER, Word.SPEAKER, Word.ACT)
    widths = (28.0, 8.0, 6.0, 80.0, 24.0, 24.0, 16.0)
    columns = tuple((report.say(word), width) for word, width in zip(words, widths, strict=True))
    places = {
        (claim.column, claim.number): row.number
        for row in reversed(report.rows)
        for cell in row.cells
        for claim in cell.claims
    }
    rows = tuple(
        (
            Box(name),
            Box(number),
            links.to(places[column, number]) if (column, number) in places else Box(""),
            *_claim(claim, report),
        )
        for column, (name, readout) in enumerate(
            zip(report.names, comparison.readouts, strict=True)
        )
        for number, claim in enumerate(readout.claims, 1)
    )
    return Sheet(_named(report.say(Word.CLAIMS)), columns, rows)


def _claim(claim: Claim, report: Report) -> Iterable[Box]:
    voice = claim.voice
    act = report.say(ACTS[claim.act.kind]) if claim.act else ""
    texts = (claim.text, voice.teller or "", voice.speaker or "")
    return (*(Box(visible(text)) for text in texts), Box(act))


def _differences(report: Report, links: _Links) -> Sheet:
    words = (Word.ROW, Word.KIND, Word.READOUT, Word.FIRST_WORDS, Word.READOUT, Word.SECOND_WORDS)
    widths = (6.0, 14.0, 26.0, 34.0, 26.0, 34.0)
    columns = [(report.say(word), width) for word, width in zip(words, widths, strict=True)]
    rows = tuple(
        (
            links.to(row.number),
            Box(report.kind(each.kind)),
            Box(report.names[each.left[0]]),
            Box(each.left[1]),
            Box(report.names[each.right[0]]),
            Box(each.right[1]),
            Box(each.explanation),
        )
        for row in report.rows
        for each in row.differences
    )
    whole = (*columns, (report.say(Word.EXPLANATION), 60.0))
    return Sheet(_named(report.say(Word.DIFFERENCES)), whole, rows)


def _findings(report: Report, links: _Links) -> Sheet:
    words = (Word.FINDING, Word.TEXT, Word.ROW, Word.QUOTATION, Word.EVIDENCE)
    widths = (8.0, 60.0, 6.0, 70.0, 30.0)
    columns = tuple((report.say(word), width) for word, width in zip(words, widths, strict=True))
    rows = tuple(
        line
        for number, finding in enumerate(report.findings, 1)
        for line in _finding(number, finding, links)
    )
    return Sheet(_named(report.say(Word.FINDINGS)), columns, rows)


def _finding(number: int, finding: ShownFinding, links: _Links) -> Iterator[tuple[Box, ...]]:
    """Yield a line for each quotation, and for each row beyond them."""
    for at in range(max(1, len(finding.quotes), len(finding.rows))):
        quote = finding.quotes[at] if at < len(finding.quotes) else None
        yield (
            Box(number),
            Box("" if at else finding.headline),
            links.to(finding.rows[at]) if at < len(finding.rows) else Box(""),
            Box(quote.text if quote else ""),
            Box(quote.source if quote else ""),
        )


def _figures(report: Report) -> Sheet:
    words = (Word.READOUT, Word.WORDS, Word.CLAIMS, Word.ONLY_HERE, Word.SHARE)
    widths = (36.0, 10.0, 10.0, 12.0, 30.0)
    columns = [(report.say(word), width) for word, width in zip(words, widths, strict=True)]
    shares = [
        (Box(name), Box(s.words), Box(s.claims), Box(s.only), Box(s.matched, "percent"))
        for name, s in zip(report.names, report.figures.shares, strict=True)
    ]
    counts = [
        (Box(f"{report.say(Word.ROWS)}: {report.relation(each)}", each.value), Box(count))
        for each, count in ((each, report.figures.relations[each]) for each in RELATIONS)
    ]
    return Sheet(_named(report.say(Word.FIGURES)), tuple(columns), (*shares, *counts))


def _sources(report: Report) -> Sheet:
    words = (Word.READOUT, Word.TITLE, Word.DATE, Word.FILE)
    columns = [(report.say(word), 30.0) for word in words]
    columns += [("SHA-256", 70.0), (report.say(Word.HOW_READ), 70.0)]
    rows = tuple(
        tuple(
            Box(text)
            for text in (each.name, each.title, each.date, each.file, each.sha256, each.read)
        )
        for each in report.sources
    )
    return Sheet(_named(report.say(Word.SOURCES)), tuple(columns), rows)


def _method(report: Report) -> Sheet:
    heading = report.heading(Part.METHOD)
    told = report.method if report.has(Part.METHOD) else (report.say(Word.SILENCE),)
    return Sheet(_named(heading), ((heading, 110.0),), tuple((Box(line),) for line in told))
