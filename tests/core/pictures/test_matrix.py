"""The matrix: what two readouts share, both ways round; what each alone says on the diagonal."""

from __future__ import annotations

from hypothesis import given

from crossread.core.pictures import Kind, Label, draw
from crossread.core.pictures.canvas import Canvas
from crossread.core.pictures.matrix import draw_matrix
from crossread.core.types import Comparison
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH

MATRIX = draw(Kind.MATRIX, COMPARISON, 900)


@given(comparisons())
def test_no_place_is_empty_and_none_leaves_the_picture(comparison: Comparison) -> None:
    picture = draw(Kind.MATRIX, comparison)
    names = {row.id for row in comparison.rows}
    for area in picture.areas:
        assert area.target.rows
        assert {*area.target.rows} <= names
        assert area.x + area.width <= picture.width
        assert area.y + area.height <= picture.height


def test_two_readouts_share_the_rows_that_both_fill() -> None:
    leading = {area.target.rows for area in MATRIX.areas}
    assert ("row1", "row2", "row3") in leading
    assert ("row4",) in leading


def test_shares_are_of_the_readout_on_the_left() -> None:
    labels = [shape.text for shape in MATRIX.shapes if isinstance(shape, Label)]
    whole = sum(len(claim.text) for claim in NORTH.claims)
    alone = len(NORTH.claims[3].text)
    assert f"{alone / whole:.0%}" in labels
    assert "100%" in labels  # all of the second readout stands in the first


def test_a_place_says_it_in_a_sentence() -> None:
    texts = [area.text for area in MATRIX.areas]
    assert any(
        text.startswith(f"{NORTH.name} and {SOUTH.name}: 3 rows in common. Agree: 1, differ: 1,")
        for text in texts
    )
    assert any(text.startswith(f"{NORTH.name}: 1 row that no other readout has") for text in texts)


def test_many_readouts_are_told_apart_by_number() -> None:
    narrow = draw_matrix(Canvas(COMPARISON, 300, "en"))
    labels = [shape.text for shape in narrow.shapes if isinstance(shape, Label)]
    assert {"1", "2"} <= {*labels}
