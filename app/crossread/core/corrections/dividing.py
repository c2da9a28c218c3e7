"""Divide a claim, or make one of neighbours: in place, and the rows follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from crossread.core.claims.rereading import reread_claim
from crossread.core.corrections.lookup import claim_of, column_of, words_of
from crossread.core.corrections.rows import (
    annotated,
    cells_in_order,
    cells_of,
    claims_in,
    is_settled,
    remake_row,
    with_rows,
)
from crossread.core.errors import CorrectionError
from crossread.core.kinds import Origin
from crossread.core.messages import Message, message, plural
from crossread.core.types import Claim, ClaimId, Comparison, Nearest, Readout, ReadoutId, Row, Span

Successors = Mapping[ClaimId, tuple[ClaimId, ...]]
"""Which claims stand where one stood."""


@dataclass(frozen=True, slots=True)
class SplitClaim:
    """Make two claims of one; both stand where it stood."""

    claim: ClaimId
    at: int
    """Offset into the readout's text at which the second one begins."""

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with two claims for one; the first keeps its id."""
        readout = column_of(comparison, self.claim)
        claim = claim_of(comparison, self.claim)
        before, after = _cut(claim, self.at, readout.text)
        if not before or not after:
            raise CorrectionError(
                message("A claim can be split between two of its words only; choose such a place.")
            )
        first = reread_claim(claim, before, readout.document)
        second = reread_claim(claim, after, readout.document)
        second = replace(second, id=_unused_id(comparison, readout))
        claims = _in_text_order([*_others(readout, (claim.id,)), first, second])
        changed = _with_claims(comparison, readout, claims)
        parts = {claim.id: (first.id, second.id)}
        return with_rows(changed, (_followed(changed, row, parts) for row in comparison.rows))

    def label(self, comparison: Comparison) -> Message:
        """Say which claim is split."""
        return message("Split claim {claim}", claim=words_of(comparison, self.claim))


@dataclass(frozen=True, slots=True)
class MergeClaims:
    """Make one claim of neighbours; what stood beside any of them stands beside it."""

    claims: tuple[ClaimId, ...]

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with one claim for several; it has the id of the first."""
        readout = column_of(comparison, next(iter(self.claims), ClaimId("")))
        merged = [claim for claim in readout.claims if claim.id in self.claims]
        start = readout.claims.index(merged[0])
        neighbours = list(readout.claims[start : start + len(merged)]) == merged
        missing = set(self.claims) - {claim.id for claim in merged}
        if len(merged) < 2 or not neighbours or missing:  # noqa: PLR2004 - merging takes two
            raise CorrectionError(
                message("Choose claims that follow each other in one text to merge them.")
            )
        first = merged[0]
        spans = _united((span for claim in merged for span in claim.spans), readout.text)
        whole = reread_claim(first, spans, readout.document)
        claims = _in_text_order([*_others(readout, self.claims), whole])
        gone = {each.id: (first.id,) for each in merged}
        changed = _with_claims(comparison, readout, claims)
        held = [row for row in comparison.rows if claims_in(row) & gone.keys()]
        if len(held) == 1:
            return with_rows(changed, (_followed(changed, row, gone) for row in comparison.rows))
        parts = [_renamed(changed, row, gone) for row in held]
        cells: dict[ReadoutId, tuple[ClaimId, ...]] = {}
        for cell in (cell for row in parts for cell in row.cells):
            cells[cell.readout] = (*cells.get(cell.readout, ()), *cell.claims)
        joined = remake_row(changed, annotated(parts[0], parts), cells, parts)
        rows = (joined if row is held[0] else row for row in comparison.rows if row not in held[1:])
        return with_rows(changed, (_renamed(changed, row, gone) for row in rows))

    def label(self, _comparison: Comparison) -> Message:
        """Say how many claims are merged."""
        return plural("Merge {count} claim", "Merge {count} claims", count=len(set(self.claims)))


def _cut(claim: Claim, at: int, text: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the stretches of a claim before and after a place, blanks at the cut left out."""
    before = (Span(span.start, min(span.end, at)) for span in claim.spans if span.start < at)
    after = (Span(max(span.start, at), span.end) for span in claim.spans if span.end > at)
    return tuple(_trimmed(before, text)), tuple(_trimmed(after, text))


def _trimmed(spans: Iterable[Span], text: str) -> Iterator[Span]:
    for span in spans:
        words = span.of(text)
        start = span.start + len(words) - len(words.lstrip())
        if words.strip():
            yield Span(start, start + len(words.strip()))


def _united(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Return the stretches in text order; those with nothing but blanks between them are one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _with_claims(comparison: Comparison, readout: Readout, claims: tuple[Claim, ...]) -> Comparison:
    """Return the comparison with other claims in a readout; its rows do not know them yet."""
    others = tuple(
        replace(readout, claims=claims) if each.id == readout.id else each
        for each in comparison.readouts
    )
    return replace(comparison, readouts=others)


def _renamed(comparison: Comparison, row: Row, successors: Successors) -> Row:
    """Return the row with the claims that stand where its own stood."""
    near = tuple(_near(each, successors) for each in row.nearest)
    if not claims_in(row) & successors.keys():
        return row if near == row.nearest else replace(row, nearest=near)
    cells = {
        readout: tuple(new for claim in claims for new in successors.get(claim, (claim,)))
        for readout, claims in cells_of(row).items()
    }
    return replace(row, cells=cells_in_order(comparison.readouts, cells), nearest=near)


def _followed(comparison: Comparison, row: Row, successors: Successors) -> Row:
    """Return the row with the claims that stand where its own stood, judged again."""
    renamed = _renamed(comparison, row, successors)
    if renamed.cells == row.cells:
        return renamed
    if is_settled(row):
        return replace(renamed, origin=Origin.USER, confidence=row.confidence)
    # With its new cells in place, so that the scores of its pairs stay: the words are the same.
    return remake_row(comparison, renamed, cells_of(renamed), (renamed,))


def _near(nearest: Nearest, successors: Successors) -> Nearest:
    claim = successors.get(nearest.claim, (nearest.claim,))[0]
    return nearest if claim == nearest.claim else replace(nearest, claim=claim)


def _others(readout: Readout, names: Iterable[ClaimId]) -> tuple[Claim, ...]:
    gone = frozenset(names)
    return tuple(claim for claim in readout.claims if claim.id not in gone)


def _in_text_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(claims, key=lambda claim: (claim.span.start, -claim.span.end)))


def _unused_id(comparison: Comparison, readout: Readout) -> ClaimId:
    """Return an id for a claim of the readout that none has, not even one that left it."""
    every = (claim.id for each in comparison.readouts for claim in each.claims)
    numbers = (name.removeprefix(f"{readout.id}.c") for name in every)
    last = max((int(n) for n in numbers if n.isascii() and n.isdigit()), default=0)
    return ClaimId(f"{readout.id}.c{last + 1}")
