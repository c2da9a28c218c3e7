"""What is where while texts are read: claims, ribbons, and how they come level."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from crossread.core.kinds import Relation
from crossread.core.types import ReadoutId, RowId
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.aligned.fonts import fonts_for
from crossread.gui.views.selection import Place, place_of
from crossread.gui.views.texts.reading import Reading, Size
from values import COMPARISON, NORTH

R1, R2 = ReadoutId("r1"), ReadoutId("r2")


@pytest.fixture
def reading(qapp: QApplication) -> Reading:
    size = Size(QSize(760, 420), fonts_for(QFont(), 1.0), LIGHT, 1.0)
    return Reading(COMPARISON, size)


@pytest.mark.parametrize("row", range(3))
@pytest.mark.parametrize("readout", [R1, R2])
def test_a_claim_is_found_where_it_is(reading: Reading, row: int, readout: ReadoutId) -> None:
    place = place_of(COMPARISON.rows[row], readout)
    area = reading.area_of(place)
    found = {
        reading.place_at(QPoint(x, area.top() + 5)) for x in range(area.left(), area.right(), 9)
    }
    assert place in found


def test_a_silent_cell_lies_nowhere(reading: Reading) -> None:
    assert reading.area_of(place_of(COMPARISON.rows[3], R2)).isEmpty()
    assert reading.area_of(Place(RowId("row1"), ReadoutId("r9"))).isEmpty()


def test_between_the_texts_there_is_no_claim(reading: Reading) -> None:
    assert reading.place_at(QPoint(reading.columns.start(1) - 5, 60)) is None


def test_ribbons_join_the_claims_of_each_row_at_their_places(reading: Reading) -> None:
    bands = reading.bands(None)
    assert {band.link.relation for band in bands} == {
        Relation.AGREE,
        Relation.DIFFER,
        Relation.CONTRADICT,
    }
    for band in bands:
        row = next(row for row in COMPARISON.rows if row.id == band.link.row)
        left, right = (reading.area_of(place_of(row, readout)) for readout in (R1, R2))
        assert left.top() - 1 <= band.ribbon.left_top < band.ribbon.left_bottom
        assert band.ribbon.left_bottom <= left.bottom() + 2
        assert right.top() - 1 <= band.ribbon.right_top < band.ribbon.right_bottom
        assert band.ribbon.right_bottom <= right.bottom() + 2
        assert band.ribbon.left == reading.columns.start(0) + reading.columns.width
        assert band.ribbon.right == reading.columns.start(1)


def test_ribbons_of_neighbours_in_one_line_do_not_cover_each_other(reading: Reading) -> None:
    bands = sorted(reading.bands(None), key=lambda band: band.ribbon.left_top)
    for above, below in pairwise(bands):
        assert above.ribbon.left_bottom <= below.ribbon.left_top + 1


def test_the_selected_ribbon_lies_on_top(reading: Reading) -> None:
    bands = reading.bands(RowId("row1"))
    assert [band.selected for band in bands] == [False, False, True]
    assert bands[-1].link.row == "row1"


def test_scrolling_sideways_moves_texts_and_claims(reading: Reading) -> None:
    before = reading.area_of(place_of(COMPARISON.rows[0], R1)).left()
    reading.scroll_sideways(40)
    assert reading.area_of(place_of(COMPARISON.rows[0], R1)).left() == before - 40


def test_a_row_that_is_gone_moves_nothing(reading: Reading) -> None:
    before = [*reading.shelf.tops]
    reading.align(Place(RowId("gone"), R1, NORTH.claims[0].id))
    assert reading.shelf.tops == before


def test_areas_stand_beside_each_other(reading: Reading) -> None:
    first, second = reading.areas
    assert first.right() < second.left()
    assert reading.width == second.right() + 1
