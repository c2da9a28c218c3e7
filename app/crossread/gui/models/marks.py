"""Which words of a row's claims are marked, and why: finished values for the painter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from crossread.core.judging import Mark as WordMark
from crossread.core.judging import compare_words
from crossread.core.kinds import Relation
from crossread.core.types import GAP, Cell, Claim, ClaimId, Pair, ReadoutId, Row, Span
from crossread.gui.models.arranging import VALUES

MARKED_AT_MOST = 0.6
"""Share of a text that word marks may cover; beyond it the texts are worded apart, and marks
on nearly every word would say nothing."""
_JOINT = "\n"
"""Between the claims of one cell while its words are compared."""


class MarkKind(IntEnum):
    """What a marked stretch says, weakest first: the stronger covers the weaker."""

    FACT = 1
    """A number, a date, an amount: worth a check."""
    WORDING = 2
    """Other words than in the other text."""
    DIFFERENCE = 3
    """A material detail differs."""
    CONFLICT = 4
    """A detail that cannot hold together with the other text."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a claim's text, in code points."""

    start: int
    end: int
    kind: MarkKind


_KINDS = {
    # A shade of tone or emphasis that leaves two texts in agreement must not shout.
    Relation.AGREE: MarkKind.WORDING,
    Relation.ONLY: MarkKind.WORDING,
    Relation.DIFFER: MarkKind.DIFFERENCE,
    Relation.CONTRADICT: MarkKind.CONFLICT,
}
Marks = Mapping[ClaimId, tuple[Mark, ...]]


def mark_row(row: Row, claims: Mapping[ClaimId, Claim], base: ReadoutId | None = None) -> Marks:
    """Return the marks of every claim in the row, in order and not overlapping.

    Words are compared with those of the *base*, where it is in the row; else with the first cell's.
    """
    found: dict[ClaimId, list[Mark]] = {id_: [] for cell in row.cells for id_ in cell.claims}
    for id_, given in found.items():
        given.extend(_facts(claims[id_]))
    for cell, partner in _partners(row.cells, base):
        for claim, mark in _wording(cell, partner, claims):
            found[claim].append(mark)
    for pair in row.pairs:
        for claim, mark in _differences(row, pair, claims):
            found[claim].append(mark)
    return {id_: _flatten(marks, len(claims[id_].text)) for id_, marks in found.items()}


def _partners(cells: Sequence[Cell], base: ReadoutId | None) -> Iterator[tuple[Cell, Cell]]:
    """Yield every cell with the one its words are compared with; the base with another one."""
    if len(cells) == 1:
        return
    first = next((cell for cell in cells if cell.readout == base), cells[0])
    second = next(cell for cell in cells if cell is not first)
    for cell in cells:
        yield cell, second if cell is first else first


def _facts(claim: Claim) -> Iterator[Mark]:
    for fact in claim.facts:
        if fact.kind in VALUES:
            for start, end in _in_claim(claim, fact.span):
                yield Mark(start, end, MarkKind.FACT)


def _wording(
    cell: Cell, partner: Cell, claims: Mapping[ClaimId, Claim]
) -> Iterator[tuple[ClaimId, Mark]]:
    texts = [_JOINT.join(claims[id_].text for id_ in each.claims) for each in (cell, partner)]
    changed, theirs = (
        [segment.span for segment in side if segment.mark != WordMark.SAME]
        for side in compare_words(texts[0], texts[1])
    )
    # Marks in one text alone would look as if the other had nothing to compare them with.
    if any(
        _share(spans, text) > MARKED_AT_MOST
        for spans, text in zip((changed, theirs), texts, strict=True)
    ):
        return
    start = 0
    for id_ in cell.claims:
        end = start + len(claims[id_].text)
        for span in changed:
            if span.start < end and span.end > start:
                low, high = max(span.start, start) - start, min(span.end, end) - start
                yield id_, Mark(low, high, MarkKind.WORDING)
        start = end + len(_JOINT)


def _share(spans: Sequence[Span], text: str) -> float:
    return sum(span.end - span.start for span in spans) / max(1, len(text))


def _differences(
    row: Row, pair: Pair, claims: Mapping[ClaimId, Claim]
) -> Iterator[tuple[ClaimId, Mark]]:
    kind = _KINDS[pair.relation]
    for difference in pair.differences:
        for readout, span in ((pair.left, difference.left), (pair.right, difference.right)):
            if span is not None:
                yield from _in_cell(row, readout, span, kind, claims)


def _in_cell(
    row: Row, readout: ReadoutId, span: Span, kind: MarkKind, claims: Mapping[ClaimId, Claim]
) -> Iterator[tuple[ClaimId, Mark]]:
    for id_ in row.claims_of(readout):
        for start, end in _in_claim(claims[id_], span):
            yield id_, Mark(start, end, kind)


def _in_claim(claim: Claim, span: Span) -> Iterator[tuple[int, int]]:
    """Yield where *span* of the readout's text lies in the claim's own text."""
    offset = 0
    for stretch in claim.spans:
        low, high = max(span.start, stretch.start), min(span.end, stretch.end)
        if low < high:
            yield low - stretch.start + offset, high - stretch.start + offset
        offset += stretch.end - stretch.start + len(GAP)


def _flatten(marks: Sequence[Mark], length: int) -> tuple[Mark, ...]:
    kinds = [0] * length
    for mark in sorted(marks, key=lambda mark: mark.kind):
        kinds[mark.start : mark.end] = [mark.kind] * (min(mark.end, length) - mark.start)
    flat, at = [], 0
    for kind, run in groupby(kinds):
        end = at + sum(1 for _ in run)
        if kind:
            flat.append(Mark(at, end, MarkKind(kind)))
        at = end
    return tuple(flat)
