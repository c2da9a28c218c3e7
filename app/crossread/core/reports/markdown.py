"""Markdown: the same report for places that render Markdown (GitHub's kind), such as a wiki."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from crossread.core.reports.contents import show_comparison
from crossread.core.reports.edition import Edition, Part
from crossread.core.reports.marks import Piece, Weight
from crossread.core.reports.shown import (
    Report,
    ShownCell,
    ShownClaim,
    ShownFinding,
    ShownRow,
    ShownSource,
)
from crossread.core.reports.texts import ShownText
from crossread.core.reports.words import RELATIONS, Word
from crossread.core.types import Comparison

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$#!])")
_LINE_START = re.compile(r"^(\d{0,9})([-+=:.)])")
_BLANKS = re.compile(r"\s+")


def render_markdown(comparison: Comparison, edition: Edition) -> bytes:
    """Return the report as Markdown in UTF-8; nothing from a source acts as Markdown or HTML."""
    report = show_comparison(comparison, edition)
    blocks = [f"# {flat(report.title)}", _standfirst(report)]
    for part, write in _WRITERS.items():
        if report.has(part):
            blocks += [f"## {flat(report.heading(part))}", *write(report)]
    if not report.has(Part.METHOD):
        blocks.append(f"{flat(report.say(Word.SILENCE))} {escaped(report.made)}.")
    return ("\n\n".join(blocks) + "\n").encode()


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is, inside a line."""
    return _SPECIAL.sub(r"\\\1", text)


def flat(text: str) -> str:
    """Return escaped text that fills one line: no list, heading or rule begins with it."""
    return _LINE_START.sub(r"\1\\\2", escaped(" ".join(text.split())))


def _standfirst(report: Report) -> str:
    told = flat(report.standfirst)
    return f"{flat(report.date)}. {told}" if report.date else told


def _findings(report: Report) -> Iterable[str]:
    for number, finding in enumerate(report.findings, 1):
        yield f"### {number}. {flat(finding.headline)}"
        for quote in finding.quotes:
            yield f"> {flat(quote.text)}\n> — {flat(quote.source)}"
        evidence = _evidence(finding, report)
        if evidence:
            yield evidence


def _evidence(finding: ShownFinding, report: Report) -> str:
    rows = ", ".join(map(str, finding.rows))
    word = report.say(Word.ROW if len(finding.rows) == 1 else Word.ROWS)
    return ". ".join(filter(None, (flat(finding.more), rows and f"{flat(word)} {rows}")))


def _figures(report: Report) -> Iterable[str]:
    counts = report.figures.relations
    yield _table(
        [report.signed(relation) for relation in RELATIONS],
        [[report.format("number", counts[relation]) for relation in RELATIONS]],
        "-" * len(RELATIONS),
    )
    yield flat(report.totals)
    head = [Word.READOUT, Word.WORDS, Word.CLAIMS, Word.ONLY_HERE, Word.SHARE]
    yield _table([report.say(word) for word in head], _shares(report), "+----")


def _shares(report: Report) -> Iterable[list[str]]:
    for name, share in zip(report.names, report.figures.shares, strict=True):
        counts = (share.words, share.claims, share.only)
        numbers = [report.format("number", count) for count in counts]
        yield [name, *numbers, report.format("percent", share.matched)]


def _table(head: Iterable[str], rows: Iterable[Iterable[str]], sides: str) -> str:
    """Return a table of plain text; a *-* among the sides stands for a column of numbers."""
    rule = "".join(" ---: |" if side == "-" else " --- |" for side in sides)
    lines = [f"| {' | '.join(map(flat, row))} |" for row in (head, *rows)]
    return "\n".join([lines[0], f"|{rule}", *lines[1:]])


def _rows(report: Report) -> Iterable[str]:
    if report.shown:
        yield flat(report.shown)
    if report.stacked:
        for row in report.rows:
            yield from _stacked(row, report)
        return
    head = [report.say(Word.ROW), report.say(Word.RELATION), *report.names]
    yield "\n".join(
        [
            f"| {' | '.join(map(flat, head))} |",
            "| ---: | --- |" + " --- |" * len(report.names),
            *(_row(row, report) for row in report.rows),
        ]
    )
    details = [line for row in report.rows for line in _details(row, report)]
    if details:
        yield f"### {flat(report.heading(Part.DIFFERENCES))}"
        yield "\n".join(details)


def _row(row: ShownRow, report: Report) -> str:
    cells = " | ".join(_cell(cell, report) for cell in row.cells)
    return f"| {row.number} | {_relation(row, report)} | {cells} |"


def _relation(row: ShownRow, report: Report) -> str:
    relation = escaped(report.signed(row.relation))
    return f"{relation} ({escaped(row.origin)})" if row.origin else relation


def _cell(cell: ShownCell, report: Report) -> str:
    if cell.claims:
        return "<br>".join(_claim(claim) for claim in cell.claims)
    silent = f"*{escaped(report.say(Word.NOT_MENTIONED))}*"
    return f"{silent}<br>{_nearest(cell.nearest, report)}" if cell.nearest else silent


def _claim(claim: ShownClaim) -> str:
    return f"{_words(claim.pieces)} ({claim.number})"


def _nearest(claim: ShownClaim, report: Report) -> str:
    return f"{escaped(report.say(Word.NEAREST))} {escaped(claim.text)} ({claim.number})"


def _words(pieces: Sequence[Piece]) -> str:
    """Return the words with those that were judged to differ in bold."""
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: Piece) -> str:
    plain = _BLANKS.sub(" ", piece.text)
    words = plain.strip()
    if piece.weight < Weight.TYPED or not words:
        return escaped(plain)
    before, after = plain[: len(plain) - len(plain.lstrip())], plain[len(plain.rstrip()) :]
    return f"{before}<b>{escaped(words)}</b>{after}"


def _stacked(row: ShownRow, report: Report) -> Iterable[str]:
    yield f"**{report.say(Word.ROW)} {row.number}** {_relation(row, report)}"
    lines = [f"- {flat(report.names[cell.column])}: {_cell(cell, report)}" for cell in row.told]
    if row.silent:
        near = [_nearest(cell.nearest, report) for cell in row.silent if cell.nearest]
        lines.append("- " + "<br>".join([f"*{flat(report.silence(row))}*", *near]))
    yield "\n".join([*lines, *_details(row, report)])


def _details(row: ShownRow, report: Report) -> Iterable[str]:
    place = "" if report.stacked else f"{flat(report.say(Word.ROW))} {row.number}, "
    for difference in row.differences:
        between = f"{flat(difference.between)}: " if difference.between else ""
        kind = flat(report.kind(difference.kind))
        yield f"- {place}**{kind}**: {between}{flat(difference.explanation)}"
    if row.note:
        yield f"- {place}**{flat(report.say(Word.NOTE))}**: {flat(row.note)}"
    if row.tags:
        tags = ", ".join(map(flat, row.tags))
        yield f"- {place}**{flat(report.say(Word.TAGS))}**: {tags}"


def _texts(report: Report) -> Iterable[str]:
    for text in report.texts:
        yield from _text(text, report)


def _text(text: ShownText, report: Report) -> Iterable[str]:
    yield "### " + ", ".join(flat(report.names[column]) for column in text.columns)
    whole = ""
    for stretch in text.stretches:
        for anchor in stretch.anchors:
            goal = f"→{anchor.row}" if anchor.row else ""
            whole += f"\ue000{anchor.number}{goal}\ue001"
        whole += stretch.text.translate(_PRIVATE)
    lines = (line.strip() for line in whole.splitlines())
    paragraphs = (_ANCHOR.sub(r"<sup>\1</sup>", flat(line)) for line in lines if line)
    yield "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs)


_PRIVATE = dict.fromkeys((0xE000, 0xE001))
"""Letters of no alphabet; they mark anchors while a text is escaped, and cannot be in one."""
_ANCHOR = re.compile("\ue000([\\d→]+)\ue001")


def _sources(report: Report) -> Iterable[str]:
    sources = enumerate(report.sources, 1)
    yield "\n".join(_source(number, source) for number, source in sources)


def _source(number: int, source: ShownSource) -> str:
    notes = "".join(f" {flat(note)}" for note in source.notes)
    about = f"{flat(source.heading)}. {flat(source.read)} SHA-256 {flat(source.sha256)}"
    return f"{number}. {about}.{notes}"


def _method(report: Report) -> Iterable[str]:
    return (flat(paragraph) for paragraph in report.method)


_WRITERS: Mapping[Part, Callable[[Report], Iterable[str]]] = {
    Part.FINDINGS: _findings,
    Part.FIGURES: _figures,
    Part.ROWS: _rows,
    Part.TEXTS: _texts,
    Part.SOURCES: _sources,
    Part.METHOD: _method,
}
