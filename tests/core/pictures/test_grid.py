"""A table of bars: a line for each thing, a column for each readout."""

from __future__ import annotations

from crossread.core.kinds import Relation
from crossread.core.messages import message
from crossread.core.pictures import Label
from crossread.core.pictures.canvas import Canvas
from crossread.core.pictures.counting import ClaimCount
from crossread.core.pictures.grid import Grid, GridLine, draw_grid, relations_of
from crossread.core.types import RowId
from values import COMPARISON, NORTH

COUNT = ClaimCount((RowId("row1"),), {Relation.AGREE: 2, Relation.ONLY: 1})
GRID = Grid(
    message("Bridges"),
    message("A table of bridges."),
    [GridLine("North bridge", {NORTH.id: COUNT}), GridLine("South bridge", {})],
    lambda readout, name, what: message(
        "{who} {name} {count}", who=readout.name, name=name, count=what.claims
    ),
    160.0,
)


def test_a_cell_says_how_much_and_leads_to_its_rows() -> None:
    picture = draw_grid(Canvas(COMPARISON, 900.0, "en"), GRID)
    [area] = picture.areas
    assert area.text == f"{NORTH.name} North bridge 3"
    assert area.target.rows == ("row1",)
    assert picture.title == "Bridges"


def test_a_line_without_counts_is_named() -> None:
    picture = draw_grid(Canvas(COMPARISON, 900.0, "en"), GRID)
    assert "South bridge" in [shape.text for shape in picture.shapes if isinstance(shape, Label)]


def test_every_relation_is_told() -> None:
    assert relations_of(COUNT) == {"agree": 2, "differ": 0, "contradict": 0, "only": 1}
