"""Rows made anew keep what is still true of them."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.corrections.rows import remake_row, unused_ids
from crossread.core.types import Cell, ClaimId, Nearest, Pair, Row, RowId
from values import COMPARISON, NORTH, SOUTH, readout_of


def test_unused_ids_are_above_every_number_in_use_and_ignore_other_names() -> None:
    rows = [Row(RowId(name), ()) for name in ("row2", "row7", "mine", "row²")]
    assert unused_ids(rows, 2) == ["row8", "row9"]


def test_the_score_of_a_pair_is_kept_while_both_its_cells_are_unchanged() -> None:
    east = readout_of(3, "East", ["The cities talked.", "Nothing was signed."])
    comparison = replace(COMPARISON, readouts=(NORTH, SOUTH, east))
    cells = {NORTH.id: (ClaimId("r1.c1"),), SOUTH.id: (ClaimId("r2.c1"),)}
    row = replace(COMPARISON.rows[0], cells=tuple(Cell(*item) for item in cells.items()))
    wider = remake_row(comparison, row, {**cells, east.id: (ClaimId("r3.c1"),)}, (row,))
    assert wider.pairs[0].score == row.pairs[0].score
    assert len(wider.pairs) == 3


def test_a_silent_readout_shows_the_better_of_the_near_misses_of_the_joined_rows() -> None:
    def row(name: str, claim: str, score: float) -> Row:
        near = Nearest(SOUTH.id, ClaimId(claim), score)
        return Row(RowId(name), (Cell(NORTH.id, (ClaimId("r1.c1"),)),), nearest=(near,))

    weak, strong = row("row1", "r2.c1", 0.1), row("row2", "r2.c2", 0.4)
    made = remake_row(COMPARISON, weak, {NORTH.id: (ClaimId("r1.c1"),)}, (weak, strong))
    assert made.nearest == strong.nearest


def test_what_a_pair_scored_becomes_the_score_of_the_near_miss() -> None:
    row = COMPARISON.rows[1]
    made = remake_row(COMPARISON, row, {NORTH.id: (ClaimId("r1.c2"),)}, (row,))
    assert isinstance(row.pairs[0], Pair)
    assert made.nearest == (Nearest(SOUTH.id, ClaimId("r2.c2"), row.pairs[0].score),)
