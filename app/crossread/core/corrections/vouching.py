"""Vouch for rows, and say how their cells stand to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from crossread.core.corrections.lookup import change_rows, number_of, row_of
from crossread.core.errors import CorrectionError
from crossread.core.kinds import Origin, Relation
from crossread.core.messages import Message, message, plural
from crossread.core.types import Comparison, Pair, Row, RowId

_SEVERITY = {Relation.ONLY: 0, Relation.AGREE: 0, Relation.DIFFER: 1, Relation.CONTRADICT: 2}
_WORDS: Mapping[Relation, Message] = {
    Relation.AGREE: message("agree"),
    Relation.DIFFER: message("differ"),
    Relation.CONTRADICT: message("contradict"),
    Relation.ONLY: message("only one says it"),
}


@dataclass(frozen=True, slots=True)
class ConfirmRow:
    """Vouch for a row as it was found, or take that back."""

    row: RowId
    confirmed: bool = True

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with the row vouched for."""
        return ConfirmRows((self.row,), self.confirmed).apply_to(comparison)

    def label(self, comparison: Comparison) -> Message:
        """Say which row is vouched for."""
        number = number_of(comparison, self.row)
        if self.confirmed:
            return message("Confirm row {number}", number=number)
        return message("Unconfirm row {number}", number=number)


@dataclass(frozen=True, slots=True)
class ConfirmRows:
    """Vouch for several rows as they were found, or take that back."""

    rows: tuple[RowId, ...]
    confirmed: bool = True

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with the rows vouched for."""
        origin = Origin.CONFIRMED if self.confirmed else Origin.AUTOMATIC

        def vouched(row: Row) -> Row:
            if row.origin in (Origin.USER, origin):  # what the user made needs no more vouching
                return row
            return replace(row, origin=origin)

        return change_rows(comparison, self.rows, vouched)

    def label(self, _comparison: Comparison) -> Message:
        """Say how many rows are vouched for."""
        count = len(set(self.rows))
        if self.confirmed:
            return plural("Confirm {count} row", "Confirm {count} rows", count=count)
        return plural("Unconfirm {count} row", "Unconfirm {count} rows", count=count)


@dataclass(frozen=True, slots=True)
class SetRelation:
    """Say how the cells of a row stand to each other, whatever was judged."""

    row: RowId
    relation: Relation

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with the row in that relation."""
        row, relation = row_of(comparison, self.row), self.relation
        if relation is Relation.ONLY and len(row.cells) > 1:
            raise CorrectionError(
                message("“Only” means that one readout says it; split the row instead.")
            )
        if relation is not Relation.ONLY and len(row.cells) < 2:  # noqa: PLR2004 - it takes two
            raise CorrectionError(
                message(
                    "A row with one readout cannot be {relation:quote}; "
                    "join it with another row first.",
                    relation=_WORDS[relation],
                )
            )
        pairs = tuple(_capped(pair, relation, alone=len(row.pairs) == 1) for pair in row.pairs)
        changed = replace(row, relation=relation, pairs=pairs, confidence=1.0, origin=Origin.USER)
        return replace(change_rows(comparison, (row.id,), lambda _: changed), findings=())

    def label(self, comparison: Comparison) -> Message:
        """Say what the row is marked as."""
        number = number_of(comparison, self.row)
        return message(
            "Mark row {number} as {relation:quote}", number=number, relation=_WORDS[self.relation]
        )


def _capped(pair: Pair, relation: Relation, *, alone: bool) -> Pair:
    """Return the pair no worse than its row; the row's only pair stands as the row does."""
    if not alone and _SEVERITY[pair.relation] <= _SEVERITY[relation]:
        return pair
    kept = () if relation is Relation.AGREE else pair.differences
    return replace(pair, relation=relation, differences=kept)
