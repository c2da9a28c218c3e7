"""Matched claims that differ: both sides' words, where the match is sure enough to publish."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import LONGEST_OF_TWO, around, quoted_claim
from crossread.core.kinds import DifferenceKind, Origin, Relation
from crossread.core.types import (
    Claim,
    ClaimId,
    Difference,
    Fact,
    Finding,
    Pair,
    Readout,
    Row,
    Span,
)

_SURE = 0.8
"""Score of an automatic match from which a difference is published: below it, every second one is
no match at all."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a difference."""

    readout: Readout
    claims: tuple[Claim, ...]
    """Those that the difference stands in; all of the cell where this side has no words of it."""
    span: Span | None

    @property
    def words(self) -> str:
        """Return the words as they are quoted, with as much of their claim as there is room for."""
        return self.quote()

    def quote(self, room: int = LONGEST_OF_TWO) -> str:
        """Return the words with no more of their claim than *room* has letters."""
        if self.span is None:
            return quoted_claim(self.claims[0], LONGEST_OF_TWO)
        return around(self.span, self.claims[0], self.readout.text, room)

    @property
    def fact(self) -> Fact | None:
        """Return the value that the words hold, if they hold one."""
        span = self.span
        if span is None:
            return None
        facts = (fact for claim in self.claims for fact in claim.facts)
        return next((f for f in facts if f.span.start < span.end and span.start < f.span.end), None)


@dataclass(frozen=True, slots=True)
class Contrast:
    """A row in which two readouts differ in one way."""

    row: Row
    difference: Difference
    left: Side
    right: Side

    @property
    def claims(self) -> tuple[ClaimId, ...]:
        """Return the claims that show the difference."""
        return tuple(claim.id for side in (self.left, self.right) for claim in side.claims)

    @property
    def sides_shown(self) -> int:
        """Return how many sides have words of it."""
        return (self.left.span is not None) + (self.right.span is not None)

    def turned(self) -> Contrast:
        """Return the same difference, seen from the other side."""
        return Contrast(self.row, self.difference, self.right, self.left)

    def finding(self, kind: str) -> Finding:
        """Return a finding about it, still without its headline."""
        subject = f"{self.left.readout.id}-{self.right.readout.id}"
        return Finding(kind, "", (self.row.id,), self.claims, subject=subject)


def contrasts(case: Case, kinds: Collection[DifferenceKind]) -> Iterable[Contrast]:
    """Yield one difference of these kinds for every row that surely differs, both sides' first."""
    for row in case.rows:
        if row.relation is Relation.DIFFER:
            told = [one for pair in row.pairs for one in in_pair(case, row, pair, kinds)]
            if told:
                yield max(told, key=lambda one: one.sides_shown)


def in_pair(
    case: Case, row: Row, pair: Pair, kinds: Collection[DifferenceKind]
) -> Iterable[Contrast]:
    """Yield the differences of these kinds between two cells of a row that surely match."""
    if not is_sure(row, pair):
        return
    for difference in pair.differences:
        if difference.kind in kinds:
            left, right = case.by_id[pair.left], case.by_id[pair.right]
            yield Contrast(
                row,
                difference,
                _side(case, row, left, difference.left),
                _side(case, row, right, difference.right),
            )


def is_sure(row: Row, pair: Pair) -> bool:
    """Tell whether a pair matches so well, or on the user's word, that it may be published."""
    return row.origin is not Origin.AUTOMATIC or pair.score >= _SURE


def _side(case: Case, row: Row, readout: Readout, span: Span | None) -> Side:
    own = tuple(case.claims[name] for name in row.claims_of(readout.id))
    held = tuple(claim for claim in own if span is not None and _holds(claim, span))
    return Side(readout, held or own, span)


def _holds(claim: Claim, span: Span) -> bool:
    return any(part.start <= span.start and span.end <= part.end for part in claim.spans)
