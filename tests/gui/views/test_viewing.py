"""Sorting, folding and the base of word marks, through the real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crossread.core.types import ReadoutId
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON

R1, R2 = ReadoutId("r1"), ReadoutId("r2")


@pytest.mark.parametrize(
    ("act", "order"),
    [
        (Act.SORT_RELATION, ["row3", "row2", "row1", "row4"]),
        (Act.SORT_READOUT, ["row1", "row2", "row3", "row4"]),
        (Act.SORT_COMPARED, ["row1", "row2", "row3", "row4"]),
        (Act.SORT_IMPORTANCE, ["row3", "row2", "row4", "row1"]),
    ],
)
def test_rows_are_sorted(open_window: MainWindow, act: Act, order: list[str]) -> None:
    open_window.actions_[act].trigger()
    assert [row.id for row in open_window.model.rows] == order
    assert open_window.actions_[act].isChecked()


def test_the_order_stays_through_a_correction(open_window: MainWindow) -> None:
    open_window.actions_[Act.SORT_RELATION].trigger()
    open_window.actions_[Act.CONFIRM].trigger()
    assert open_window.model.rows[0].id == "row3"


def test_agreeing_rows_fold_to_one_line_until_selected(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[2], R1))
    full = open_window.view.row_area(0).height()
    QTest.keyClick(open_window, Qt.Key.Key_G)
    open_window.view.viewport().grab()
    folded = open_window.view.row_area(0).height()
    assert folded < full * 0.7
    open_window.selection.select(place_of(COMPARISON.rows[0], R1))
    open_window.view.viewport().grab()
    assert open_window.view.row_area(0).height() == full
    open_window.actions_[Act.FOLD].trigger()
    assert not open_window.model.look.folds


def test_words_are_compared_with_the_selected_readout(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], R2))
    shown = []
    for _time in range(2):
        open_window.actions_[Act.BASE].trigger()
        headings = open_window.model.headings
        shown.append([open_window.actions_[Act.BASE].isChecked(), *(h.is_base for h in headings)])
    assert shown == [[True, False, True], [False, False, False]]


# Offscreen says so of every menu.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_heading_offers_its_order_and_words(qtbot: QtBot, open_window: MainWindow) -> None:
    header = open_window.view.header
    at = QPoint(header.width() - 40, 20)
    QTest.mouseClick(header, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=3000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert open_window.actions_[Act.SORT_READOUT] in menu.actions()
    place = open_window.selection.place
    assert place is not None
    assert place.readout == R2
    menu.close()


def test_the_next_window_shows_text_as_large(
    open_window: MainWindow, next_window: Callable[[], MainWindow]
) -> None:
    open_window.actions_[Act.ZOOM_IN].trigger()
    zoom = open_window.view.zoom
    open_window.close()
    following = next_window()
    assert following.view.zoom == following.texts.zoom == pytest.approx(zoom)
    assert zoom > 1
