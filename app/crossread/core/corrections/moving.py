"""Put claims into other rows: move one, join rows, split a row."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.core.corrections.lookup import column_of, number_of, row_of, rows_of, words_of
from crossread.core.corrections.rows import (
    annotated,
    cells_of,
    claims_in,
    remake_row,
    unused_ids,
    with_rows,
)
from crossread.core.errors import CorrectionError
from crossread.core.messages import Message, message, plural
from crossread.core.types import ClaimId, Comparison, ReadoutId, Row, RowId


@dataclass(frozen=True, slots=True)
class MoveClaim:
    """Take a claim out of wherever it stands, and put it into one row."""

    claim: ClaimId
    row: RowId | None
    """None makes a new row for it."""

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with the claim in the row."""
        column = column_of(comparison, self.claim).id
        target = None if self.row is None else row_of(comparison, self.row)
        sources = [row for row in comparison.rows if self.claim in row.claims_of(column)]
        alone = len(sources) == 1 and claims_in(sources[0]) == {self.claim}
        if sources == [target] or (target is None and alone):
            return comparison
        made: list[Row] = []
        for row in comparison.rows:
            changed = row
            if row is target:
                cells = {**cells_of(row), column: (*row.claims_of(column), self.claim)}
                vanishing = [source for source in sources if claims_in(source) == {self.claim}]
                noted = annotated(row, [row, *vanishing])
                changed = remake_row(comparison, noted, cells, (row, *sources))
            elif row in sources:
                rest = tuple(claim for claim in row.claims_of(column) if claim != self.claim)
                changed = remake_row(comparison, row, {**cells_of(row), column: rest}, (row,))
            made.append(changed)
            if target is None and row in sources[:1]:
                empty = Row(unused_ids(comparison.rows, 1)[0], ())
                made.append(remake_row(comparison, empty, {column: (self.claim,)}, (row,)))
        return with_rows(comparison, made)

    def label(self, comparison: Comparison) -> Message:
        """Say which claim goes where."""
        words = words_of(comparison, self.claim)
        if self.row is None:
            return message("Move {claim} to a new row", claim=words)
        number = number_of(comparison, self.row)
        return message("Move {claim} to row {number}", claim=words, number=number)


@dataclass(frozen=True, slots=True)
class JoinRows:
    """Make one row of several."""

    rows: tuple[RowId, ...]

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with one row where the first of them stood."""
        joined = rows_of(comparison, self.rows)
        if len(joined) < 2:  # noqa: PLR2004 - joining takes two
            raise CorrectionError(message("Choose at least two rows to join."))
        cells: dict[ReadoutId, tuple[ClaimId, ...]] = {}
        for cell in (cell for row in joined for cell in row.cells):
            cells[cell.readout] = (*cells.get(cell.readout, ()), *cell.claims)
        first, *others = joined
        whole = remake_row(comparison, annotated(first, joined), cells, joined)
        gone = {row.id for row in others}
        rows = (whole if row is first else row for row in comparison.rows)
        return with_rows(comparison, (row for row in rows if row.id not in gone))

    def label(self, _comparison: Comparison) -> Message:
        """Say how many rows are joined."""
        return plural("Join {count} row", "Join {count} rows", count=len(set(self.rows)))


@dataclass(frozen=True, slots=True)
class SplitRow:
    """Give every readout of a row a row of its own; every claim, where only one readout is left."""

    row: RowId

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with several rows for one."""
        row = row_of(comparison, self.row)
        parts = [(cell.readout, cell.claims) for cell in row.cells]
        if len(parts) == 1:
            parts = [(readout, (claim,)) for readout, claims in parts for claim in claims]
        if len(parts) == 1:
            raise CorrectionError(
                message("This row holds a single claim; there is nothing to split.")
            )
        first, *others = parts
        made = [remake_row(comparison, row, dict([first]), (row,))]
        for name, part in zip(unused_ids(comparison.rows, len(others)), others, strict=True):
            made.append(remake_row(comparison, Row(name, ()), dict([part]), (row,)))
        at = comparison.rows.index(row)
        return with_rows(comparison, (*comparison.rows[:at], *made, *comparison.rows[at + 1 :]))

    def label(self, comparison: Comparison) -> Message:
        """Say which row is split."""
        return message("Split row {number}", number=number_of(comparison, self.row))
