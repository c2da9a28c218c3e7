"""In which order rows are shown: pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crossread.core.kinds import FactKind, Relation
from crossread.core.types import Claim, ClaimId, Comparison, ReadoutId, Row, claims_by_id


class Sorting(StrEnum):
    """What rows are sorted by."""

    COMPARED = "compared"
    """As the comparison has them: in the first readout's order, others beside what they follow."""
    READOUT = "readout"
    """In the order of one readout."""
    RELATION = "relation"
    """Contradictions first, silence last."""
    IMPORTANCE = "importance"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The order that the user chose."""

    sorting: Sorting = Sorting.COMPARED
    readout: ReadoutId | None = None
    """Whose order it is."""


GRAVITY = (Relation.CONTRADICT, Relation.DIFFER, Relation.AGREE, Relation.ONLY)
VALUES = frozenset(
    (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.DATE, FactKind.DURATION)
)
"""Facts that an analyst checks first."""
_WEIGHTS = {
    Relation.CONTRADICT: 4.0,
    Relation.DIFFER: 2.5,
    Relation.ONLY: 1.5,
    Relation.AGREE: 1.0,
}
_MOST_VALUES = 3


def arrange(comparison: Comparison, arrangement: Arrangement) -> tuple[Row, ...]:
    """Return all rows of the comparison in the order that was chosen."""
    rows = comparison.rows
    match arrangement.sorting:
        case Sorting.COMPARED:
            return rows
        case Sorting.READOUT:
            return _in_order_of(arrangement.readout, comparison)
        case Sorting.RELATION:
            return tuple(sorted(rows, key=lambda row: GRAVITY.index(row.relation)))
        case Sorting.IMPORTANCE:
            claims = claims_by_id(comparison.readouts)
            return tuple(sorted(rows, key=lambda row: -importance(row, claims)))


def importance(row: Row, claims: Mapping[ClaimId, Claim]) -> float:
    """Return how much a row weighs: its relation, its firmest act, its values, its readouts."""
    own = [claims[id_] for cell in row.cells for id_ in cell.claims]
    firmest = max((int(claim.act.strength) for claim in own if claim.act), default=0)
    values = {fact.value for claim in own for fact in claim.facts if fact.kind in VALUES}
    return (
        _WEIGHTS[row.relation]
        + firmest / 4
        + min(len(values), _MOST_VALUES) / 2
        + (len(row.cells) - 1) / 4
    )


def _in_order_of(readout: ReadoutId | None, comparison: Comparison) -> tuple[Row, ...]:
    """Return the rows in a readout's order; those that it has not stay behind the one before."""
    starts = {
        claim.id: claim.span.start
        for each in comparison.readouts
        if each.id == readout
        for claim in each.claims
    }
    keyed: list[tuple[tuple[int, int], Row]] = []
    behind = -1
    for row in comparison.rows:
        own = _first(row, starts)
        behind = behind if own is None else own
        keyed.append(((behind, 0 if own is not None else 1), row))
    return tuple(row for _, row in sorted(keyed, key=lambda pair: pair[0]))


def _first(row: Row, starts: Mapping[ClaimId, int]) -> int | None:
    own: Sequence[int] = [starts[id_] for cell in row.cells for id_ in cell.claims if id_ in starts]
    return min(own, default=None)
