"""Keys lead along a text, and across to the same row in the next text that has it."""

from __future__ import annotations

import pytest

from crossread.core.types import ReadoutId, RowId
from crossread.gui.views.aligned.navigation import Move
from crossread.gui.views.selection import Place
from crossread.gui.views.texts.links import standings_of
from crossread.gui.views.texts.navigation import step
from values import COMPARISON, NORTH, SOUTH

R1, R2 = ReadoutId("r1"), ReadoutId("r2")
STANDINGS = standings_of(COMPARISON)


def at(readout: ReadoutId, number: int) -> Place:
    claims = (NORTH if readout == R1 else SOUTH).claims
    return Place(STANDINGS[claims[number].id].row, readout, claims[number].id)


@pytest.mark.parametrize(
    ("start", "move", "goal"),
    [
        (at(R1, 0), Move.DOWN, at(R1, 1)),
        (at(R1, 1), Move.UP, at(R1, 0)),
        (at(R1, 0), Move.UP, at(R1, 0)),
        (at(R1, 3), Move.DOWN, at(R1, 3)),
        (at(R1, 1), Move.LAST, at(R1, 3)),
        (at(R1, 2), Move.FIRST, at(R1, 0)),
        (at(R1, 1), Move.RIGHT, at(R2, 1)),
        (at(R2, 1), Move.LEFT, at(R1, 1)),
        (at(R2, 1), Move.RIGHT, at(R2, 1)),
        (at(R1, 3), Move.RIGHT, at(R1, 3)),
        (None, Move.DOWN, at(R1, 0)),
        (Place(RowId("row4"), R2), Move.DOWN, at(R2, 0)),
    ],
)
def test_a_step_leads_there(start: Place | None, move: Move, goal: Place) -> None:
    assert step(COMPARISON, STANDINGS, start, move) == goal


def test_a_place_of_another_comparison_leads_to_the_first_claim() -> None:
    elsewhere = Place(RowId("row1"), ReadoutId("r7"))
    assert step(COMPARISON, STANDINGS, elsewhere, Move.DOWN) == at(R1, 0)
