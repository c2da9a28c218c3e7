"""Markdown: the same report for places that render Markdown (GitHub's kind), such as a wiki."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from crossread.core.judging.wording import listed, long_date
from crossread.core.kinds import Relation
from crossread.core.messages import say
from crossread.core.messages.formats import in_sentence, quotation
from crossread.core.reports.contents import (
    NOT_MENTIONED,
    SIGNS,
    Report,
    ShownCell,
    ShownClaim,
    ShownFinding,
    ShownRow,
    show_comparison,
)
from crossread.core.reports.figures import Share
from crossread.core.reports.marks import Piece, Weight
from crossread.core.reports.naming import visible
from crossread.core.reports.texts import ShownText
from crossread.core.types import Comparison

_ORDER = (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT, Relation.ONLY)
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$#!])")
_LINE_START = re.compile(r"^(\d{0,9})([-+=:.)])")


def render_markdown(comparison: Comparison, created: datetime) -> bytes:
    """Return the report as Markdown in UTF-8; nothing from a source acts as Markdown or HTML."""
    report = show_comparison(comparison, created)
    blocks = [
        f"# {flat(report.title)}",
        _standfirst(report),
        "## In figures",
        _relations(report),
        _shares(report),
        *_findings(report),
        "## Side by side",
        _table(report),
        *_details(report),
        "## The texts in full",
        *(block for text in report.texts for block in _text(text, report)),
        "## Sources",
        "\n".join(_source(number, text) for number, text in enumerate(report.texts, 1)),
        "## Method and limits",
        *(flat(paragraph) for paragraph in report.method),
    ]
    return ("\n\n".join(blocks) + "\n").encode()


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is, inside a line."""
    return _SPECIAL.sub(r"\\\1", visible(text))


def flat(text: str) -> str:
    """Return escaped text that fills one line: no list, heading or rule begins with it."""
    return _LINE_START.sub(r"\1\\\2", escaped(" ".join(text.split())))


def _standfirst(report: Report) -> str:
    names = listed([flat(in_sentence(name)) for name in report.names])
    return f"{report.date}. As told by {names}." if report.date else f"As told by {names}."


def _relations(report: Report) -> str:
    counts = report.figures.relations
    return _lines(
        "| " + " | ".join(f"{SIGNS[relation]} {relation}" for relation in _ORDER) + " |",
        "|" + " ---: |" * len(_ORDER),
        "| " + " | ".join(str(counts[relation]) for relation in _ORDER) + " |",
    )


def _shares(report: Report) -> str:
    shares = zip(report.names, report.figures.shares, strict=True)
    return _lines(
        "| Readout | Words | Claims | Only here | Share of the text with a counterpart |",
        "| --- | ---: | ---: | ---: | ---: |",
        *(_share(name, share) for name, share in shares),
    )


def _share(name: str, share: Share) -> str:
    percent = f"{100 * share.matched:.0f} %"
    return f"| {flat(name)} | {share.words} | {share.claims} | {share.only} | {percent} |"


def _findings(report: Report) -> Iterable[str]:
    if report.findings:
        yield "## What stands out"
    for number, finding in enumerate(report.findings, 1):
        yield f"### {number}. {flat(finding.headline)}"
        for quote in finding.quotes:
            source = f"{flat(report.names[quote.column])}, claim {quote.number}"
            yield f"> {flat(quotation(quote.text))}\n> — {source}"
        if finding.more or finding.rows:
            yield _more(finding)


def _more(finding: ShownFinding) -> str:
    more = f"and {finding.more} more. " if finding.more else ""
    rows = ", ".join(str(number) for _, number in finding.rows)
    return (
        f"{more}See {'row' if len(finding.rows) == 1 else 'rows'} {rows}." if rows else more.strip()
    )


def _table(report: Report) -> str:
    names = " | ".join(flat(name) for name in report.names)
    return _lines(
        f"| Row | Relation | {names} |",
        "| ---: | --- |" + " --- |" * len(report.names),
        *(_row(row) for row in report.rows),
    )


def _row(row: ShownRow) -> str:
    relation = f"{row.sign} {row.relation}" + (f" ({row.origin})" if row.origin else "")
    cells = " | ".join(_cell(cell) for cell in row.cells)
    return f"| {row.number} | {relation} | {cells} |"


def _cell(cell: ShownCell) -> str:
    if cell.claims:
        return "<br>".join(_claim(claim) for claim in cell.claims)
    if cell.nearest is None:
        return f"*{NOT_MENTIONED}*"
    nearest = " ".join(cell.nearest.pieces[0].text.split())
    return f"*{NOT_MENTIONED}*<br>Nearest: {escaped(quotation(nearest))} ({cell.nearest.number})"


def _claim(claim: ShownClaim) -> str:
    return f"{_words(claim.pieces)} ({claim.number})"


def _words(pieces: Sequence[Piece]) -> str:
    """Return the words with those that were judged to differ in bold."""
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: Piece) -> str:
    plain = re.sub(r"\s+", " ", piece.text)
    words = plain.strip()
    if piece.weight < Weight.TYPED or not words:
        return escaped(plain)
    before, after = plain[: len(plain) - len(plain.lstrip())], plain[len(plain.rstrip()) :]
    return f"{before}<b>{escaped(words)}</b>{after}"


def _details(report: Report) -> Iterable[str]:
    details = [line for row in report.rows for line in _detail(row)]
    if details:
        yield "Differences and notes, by row:"
        yield "\n".join(details)


def _detail(row: ShownRow) -> Iterable[str]:
    for difference in row.differences:
        between = f"{flat(difference.between)}: " if difference.between else ""
        kind = difference.kind.capitalize()
        yield f"- Row {row.number}, {row.sign} {kind}: {between}{flat(difference.explanation)}"
    if row.note:
        yield f"- Row {row.number}, note: {flat(row.note)}"


def _text(text: ShownText, report: Report) -> Iterable[str]:
    yield "### " + ", ".join(flat(report.names[column]) for column in text.columns)
    numbers = {row.id: row.number for row in report.rows}
    whole = ""
    for stretch in text.stretches:
        for anchor in stretch.anchors:
            whole += f"\ue000{anchor.number}\ue001{numbers[anchor.row]}\ue002"
        whole += stretch.text.translate(_PRIVATE)
    lines = (line.strip() for line in whole.splitlines())
    paragraphs = (_ANCHOR.sub(r"<sup>\1→\2</sup>", flat(line)) for line in lines if line)
    yield "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs)


_PRIVATE = dict.fromkeys((0xE000, 0xE001, 0xE002))
"""Letters of no alphabet; they mark anchors while a text is escaped, and cannot be in one."""
_ANCHOR = re.compile("\ue000(\\d+)\ue001(\\d+)\ue002")


def _source(number: int, text: ShownText) -> str:
    document = text.document
    about = [document.issuer, document.title, long_date(document.date), document.file_name]
    known = ", ".join(flat(part) for part in about if part)
    notes = "".join(f" {flat(say(note))}" for note in document.notes)
    how = f"encoding {flat(document.encoding)}; SHA-256 {flat(document.sha256)}"
    return f"{number}. {known}; {how}.{notes}"


def _lines(*lines: str) -> str:
    return "\n".join(lines)
