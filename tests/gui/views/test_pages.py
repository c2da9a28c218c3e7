"""One view at a time, chosen by key; all share the selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crossread.core.types import ReadoutId
from crossread.gui.views.actions import Act
from crossread.gui.views.event_bar import VIEWS
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON

KEYS = {Act.TABLE: Qt.Key.Key_1, Act.TEXTS: Qt.Key.Key_2, Act.OVERVIEW: Qt.Key.Key_3}


@pytest.mark.parametrize("act", VIEWS)
def test_a_key_shows_a_view_and_gives_it_the_keyboard(open_window: MainWindow, act: Act) -> None:
    open_window.activateWindow()
    QTest.keyClick(open_window, KEYS[act], Qt.KeyboardModifier.ControlModifier)
    views = {
        Act.TABLE: open_window.view,
        Act.TEXTS: open_window.texts,
        Act.OVERVIEW: open_window.overview,
    }
    assert [each for each, view in views.items() if view.isVisible()] == [act]
    assert open_window.pages.current is views[act]
    assert open_window.actions_[act].isChecked()
    assert open_window.bar.isVisible() is (act is not Act.OVERVIEW)


def test_views_share_the_selection(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[2], ReadoutId("r2")))
    open_window.actions_[Act.TEXTS].trigger()
    reading = open_window.texts.reading
    assert reading is not None
    assert any(band.selected and band.link.row == "row3" for band in reading.bands("row3"))  # type: ignore[arg-type]  # an id is a string
    QTest.keyClick(open_window.texts, Qt.Key.Key_Up)
    place = open_window.selection.place
    assert place is not None
    assert place.row == "row2"
    open_window.actions_[Act.TABLE].trigger()
    assert open_window.view.viewport().rect().intersects(open_window.view.row_area(1))


def test_zoom_keys_reach_every_view_with_text(open_window: MainWindow) -> None:
    open_window.actions_[Act.ZOOM_IN].trigger()
    assert open_window.view.zoom == open_window.texts.zoom > 1
    open_window.actions_[Act.ZOOM_RESET].trigger()
    assert open_window.view.zoom == open_window.texts.zoom == 1
