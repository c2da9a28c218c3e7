"""Ribbons: where they start and end, what is left out, what is thin."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from crossread.core.types import Comparison, RowId
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.aligned.fonts import fonts_for
from crossread.gui.views.texts.links import links_of
from crossread.gui.views.texts.reading import Reading, Size
from crossread.gui.views.texts.ribbons import bands_of
from values import COMPARISON, NORTH, SOUTH


def reading_of(comparison: Comparison) -> Reading:
    size = Size(QSize(1000, 420), fonts_for(QFont(), 1.0), LIGHT, 1.0)
    return Reading(comparison, size)


@pytest.fixture
def apart(qapp: QApplication) -> Reading:
    """Two texts with another one, that has none of their rows, between them."""
    between = replace(NORTH, id="r9", claims=())  # type: ignore[arg-type]  # an id is a string
    return reading_of(replace(COMPARISON, readouts=(NORTH, between, SOUTH)))


def test_past_another_text_only_the_selected_row_is_joined_by_a_line(apart: Reading) -> None:
    assert apart.bands(None) == ()
    (band,) = apart.bands(RowId("row2"))
    assert band.ribbon.left_bottom - band.ribbon.left_top == 2
    assert band.selected


def test_ends_far_outside_are_drawn_no_further_than_need_be(qapp: QApplication) -> None:
    reading = reading_of(COMPARISON)
    reading.shelf.tops[1] = 100_000
    links = links_of(COMPARISON)[NORTH.claims[0].id]
    (band,) = bands_of(links, reading.shelf, reading.columns, None)
    assert band.ribbon.right_top >= -500
    assert band.ribbon.left_top > 0


def test_a_claim_without_a_place_has_no_ribbon(qapp: QApplication) -> None:
    reading = reading_of(COMPARISON)
    (link,) = links_of(COMPARISON)[NORTH.claims[0].id]
    lost = replace(link, right=(1, NORTH.claims[0].id))
    assert list(bands_of([lost], reading.shelf, reading.columns, None)) == []
