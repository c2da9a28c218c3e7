from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.types import Cell, ClaimId, ReadoutId, RowId
from crossread.gui.views.aligned.navigation import Move, extend, step
from crossread.gui.views.selection import Place, Selection
from values import COMPARISON

R1, R2 = ReadoutId("r1"), ReadoutId("r2")
READOUTS = (R1, R2)
ROWS = COMPARISON.rows


def place(row: int, readout: ReadoutId, claim: str | None) -> Place:
    return Place(RowId(f"row{row}"), readout, None if claim is None else ClaimId(claim))


@pytest.mark.parametrize(
    ("start", "move", "end"),
    [
        (place(1, R1, "r1.c1"), Move.DOWN, place(2, R1, "r1.c2")),
        (place(2, R1, "r1.c2"), Move.UP, place(1, R1, "r1.c1")),
        (place(1, R1, "r1.c1"), Move.UP, place(1, R1, "r1.c1")),
        (place(4, R1, "r1.c4"), Move.DOWN, place(4, R1, "r1.c4")),
        (place(4, R1, "r1.c4"), Move.RIGHT, place(4, R2, None)),
        (place(4, R2, None), Move.UP, place(3, R2, "r2.c3")),
        (place(1, R1, "r1.c1"), Move.LEFT, place(1, R1, "r1.c1")),
        (place(3, R2, "r2.c3"), Move.FIRST, place(1, R2, "r2.c1")),
        (place(1, R1, "r1.c1"), Move.LAST, place(4, R1, "r1.c4")),
        (None, Move.DOWN, place(1, R1, "r1.c1")),
        (place(9, R1, None), Move.DOWN, place(1, R1, "r1.c1")),
    ],
)
def test_keys_lead_where_the_eye_expects(start: Place | None, move: Move, end: Place) -> None:
    assert step(ROWS, READOUTS, start, move) == end


def test_claims_of_one_cell_are_walked_through() -> None:
    both = Cell(R1, (ClaimId("r1.c1"), ClaimId("r1.c4")))
    rows = (replace(ROWS[0], cells=(both, ROWS[0].cells[1])), ROWS[1])
    second = step(rows, READOUTS, place(1, R1, "r1.c1"), Move.DOWN)
    assert second == place(1, R1, "r1.c4")
    assert step(rows, READOUTS, second, Move.DOWN) == place(2, R1, "r1.c2")
    assert step(rows, READOUTS, place(2, R1, "r1.c2"), Move.UP) == second


def test_an_empty_table_leads_nowhere() -> None:
    assert step((), READOUTS, None, Move.DOWN) is None
    assert step(ROWS, (), None, Move.DOWN) is None


@given(st.lists(st.sampled_from(Move)))
def test_every_step_ends_at_a_claim_of_its_cell_or_in_silence(moves: list[Move]) -> None:
    at: Place | None = None
    for move in moves:
        at = step(ROWS, READOUTS, at, move)
        assert at is not None
        row = next(row for row in ROWS if row.id == at.row)
        claims = row.claims_of(at.readout)
        assert at.claim in claims if claims else at.claim is None


@given(st.lists(st.sampled_from([Move.UP, Move.DOWN, Move.FIRST, Move.LAST])))
def test_a_range_is_made_of_rows_that_stand_together(moves: list[Move]) -> None:
    selection = Selection()
    selection.select(place(2, R1, "r1.c2"))
    for move in moves:
        extend(selection, ROWS, move)
    order = [row.id for row in ROWS]
    at = sorted(order.index(name) for name in selection.rows)
    assert at == list(range(at[0], at[-1] + 1))
    assert "row2" in selection.rows


def test_nothing_selected_extends_to_nothing() -> None:
    selection = Selection()
    extend(selection, ROWS, Move.DOWN)
    assert selection.rows == frozenset()
