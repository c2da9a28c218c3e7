"""Count what stands at the top of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, Comparison, Readout
from crossread.core.words import split_words


@dataclass(frozen=True, slots=True)
class Share:
    """How much of one readout has a counterpart."""

    claims: int
    words: int
    """In its claims: several voices may share one text."""
    only: int
    """Rows that this readout alone fills."""
    matched: float
    """Characters of its claims that stand in a row with another readout, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a whole comparison."""

    rows: int
    claims: int
    relations: Mapping[Relation, int]
    """Rows of each relation; all four are there."""
    shares: tuple[Share, ...]
    """In the order of the readouts."""


def count_figures(comparison: Comparison) -> Figures:
    """Return the figures of the comparison."""
    relations = Counter(row.relation for row in comparison.rows)
    return Figures(
        rows=len(comparison.rows),
        claims=sum(len(readout.claims) for readout in comparison.readouts),
        relations={relation: relations[relation] for relation in Relation},
        shares=tuple(_share(readout, comparison) for readout in comparison.readouts),
    )


def _share(readout: Readout, comparison: Comparison) -> Share:
    matched: set[ClaimId] = set()
    only = 0
    for row in comparison.rows:
        own = row.claims_of(readout.id)
        if len(row.cells) > 1:
            matched.update(own)
        else:
            only += 1 if own else 0
    sizes = {claim.id: len(claim.text) for claim in readout.claims}
    whole = sum(sizes.values())
    return Share(
        claims=len(readout.claims),
        words=sum(1 for claim in readout.claims for _ in split_words(claim.text)),
        only=only,
        matched=sum(sizes[claim] for claim in matched) / whole if whole else 0.0,
    )
