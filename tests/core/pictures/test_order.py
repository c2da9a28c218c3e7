"""Order and share: bands join the claims of one row, and cross where the order differs."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from crossread.core.pictures import Kind, Picture, Ribbon, Role, draw
from crossread.core.types import Cell, Comparison
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH

ORDER = draw(Kind.ORDER, COMPARISON, 900)


def bands(picture: Picture) -> list[Ribbon]:
    return [shape for shape in picture.shapes if isinstance(shape, Ribbon)]


@given(comparisons())
def test_a_band_for_every_step_from_readout_to_readout(comparison: Comparison) -> None:
    steps = sum(max(0, len(row.cells) - 1) for row in comparison.rows)
    assert len(bands(draw(Kind.ORDER, comparison))) <= steps


def test_bands_join_the_right_claims() -> None:
    areas = {area.target.claim: area for area in ORDER.areas}
    found = {band.fill: band for band in bands(ORDER)}
    band = found[Role.CONTRADICT]
    left, right = areas[NORTH.claims[2].id], areas[SOUTH.claims[2].id]
    assert (band.left, band.left_top) == (left.x + left.width, left.y)
    assert (band.right, band.right_top) == (right.x, right.y)


def test_crossings_are_there_where_the_order_differs() -> None:
    swapped = replace(
        COMPARISON,
        rows=tuple(
            replace(row, cells=(row.cells[0], Cell(SOUTH.id, (SOUTH.claims[other].id,))))
            for row, other in zip(COMPARISON.rows[:3], (2, 1, 0), strict=True)
        ),
    )
    first, *_, last = sorted(bands(draw(Kind.ORDER, swapped)), key=lambda band: band.left_top)
    assert first.right_top > last.right_top


def test_the_gravest_bands_lie_on_top() -> None:
    fills = [band.fill for band in bands(ORDER)]
    assert fills == [Role.AGREE, Role.DIFFER, Role.CONTRADICT]


def test_a_missing_readout_is_bridged_by_a_paler_band() -> None:
    third = replace(NORTH, id="r0", claims=())  # type: ignore[arg-type]  # an id is a string
    between = replace(COMPARISON, readouts=(NORTH, third, SOUTH))
    assert all(band.opacity < 0.5 for band in bands(draw(Kind.ORDER, between)))
