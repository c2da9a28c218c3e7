"""Texts that try to be more than text, in every place where a report prints one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import (
    Cell,
    Comparison,
    Difference,
    Event,
    Finding,
    Nearest,
    Pair,
    Readout,
    Row,
    RowId,
    Span,
)
from values import readout_of

TEXTS = [
    "<script>alert('x')</script>",
    "</style><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "[click](javascript:alert(1)) ![pixel](https://example.org/p.png)",
    "| cell | **bold** `code` ~~gone~~ <b>html</b> &lt;",
    "# heading",
    "- item",
    "1. item",
    "===",
    '=HYPERLINK("https://example.org")',
    "+1-2",
    "@SUM(A1)",
    "\u202eevil\u202c \u2066isolated",
    "before\x00\x1b[31mafter\ufeff",
    "</td></tr></table>",
    "<!-- comment",
    "]]> &amp; &#60;",
    "https://example.org/?a=b&c=d",
    "\ue0001\ue0012\ue002",
]


def hostile_comparison() -> Comparison:
    """Return a comparison in which every text of every kind is hostile."""
    left, right = _readout(1, 0), _readout(2, 7)
    rows = [_row(number, left, right) for number in range(len(TEXTS) - 1)]
    alone = Row(
        RowId('row99"><script>'),
        (Cell(left.id, (left.claims[-1].id,)),),
        nearest=(Nearest(right.id, right.claims[0].id, 0.1),),
        note=TEXTS[0],
    )
    last = Row(RowId("row100"), (Cell(right.id, (right.claims[-1].id,)),), note=TEXTS[4])
    everything = tuple(claim.id for claim in left.claims)
    findings = tuple(Finding("omission", text, (rows[0].id,), everything) for text in TEXTS)
    event = Event(TEXTS[0] + TEXTS[5], date(2031, 3, 4))
    return Comparison(event, (left, right), (*rows, alone, last), findings, notes=tuple(TEXTS))


def _readout(number: int, shift: int) -> Readout:
    texts = [TEXTS[(at + shift) % len(TEXTS)] for at in range(len(TEXTS))]
    readout = readout_of(number, "x", texts, title=texts[1])
    document = replace(
        readout.document,
        path=f"folder/{texts[0]}.txt".replace("</", "<"),
        issuer=texts[2],
        party=texts[3],
        language='en"><script>',
        encoding=texts[4],
        notes=tuple(texts),
    )
    return replace(readout, document=document)


def _row(number: int, left: Readout, right: Readout) -> Row:
    cells = tuple(Cell(side.id, (side.claims[number].id,)) for side in (left, right))
    spans: list[Span] = [side.claims[number].spans[0] for side in (left, right)]
    difference = Difference(DifferenceKind.NAME, spans[0], spans[1], TEXTS[number])
    relation = Relation.CONTRADICT if number % 2 else Relation.DIFFER
    pair = Pair(left.id, right.id, relation, 0.5, (difference,))
    return Row(RowId(f"row{number}"), cells, relation, (pair,), note=TEXTS[number])
