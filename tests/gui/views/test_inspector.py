from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread.core.types import ReadoutId
from crossread.gui.theme.appearance import Scheme
from crossread.gui.theme.colours import DARK, LIGHT
from crossread.gui.views.actions import Act
from crossread.gui.views.cell_card import CellCard
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON


def cards(window: MainWindow) -> list[str]:
    return [
        card.text.text() for card in window.inspector.findChildren(CellCard) if card.isVisible()
    ]


@pytest.mark.parametrize("index", range(4))
def test_the_selected_row_is_shown_in_full(open_window: MainWindow, index: int) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[index], ReadoutId("r1")))
    assert f"row {index + 1}" in open_window.inspector.relation.text()
    shown = "".join(cards(open_window))
    for readout in COMPARISON.readouts:
        assert readout.name in shown
        for id_ in COMPARISON.rows[index].claims_of(readout.id):
            assert next(c.text for c in readout.claims if c.id == id_) in shown


def test_differences_are_listed_only_where_there_are_some(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], ReadoutId("r1")))
    assert "5 May here, 9 May there" in open_window.inspector.differences.text()
    open_window.selection.select(place_of(COMPARISON.rows[0], ReadoutId("r1")))
    assert not open_window.inspector.differences.isVisible()


def test_who_speaks_stands_before_who_is_silent(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[3], ReadoutId("r2")))
    assert "Northland" in cards(open_window)[0]
    assert "Not mentioned" in cards(open_window)[1]


def test_another_row_is_shown_from_its_top(open_window: MainWindow) -> None:
    open_window.resize(1000, 420)
    open_window.selection.select(place_of(COMPARISON.rows[1], ReadoutId("r1")))
    QApplication.processEvents()
    bar = open_window.inspector.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    open_window.selection.select(place_of(COMPARISON.rows[2], ReadoutId("r1")))
    assert bar.value() == 0


def test_joining_by_its_button_joins(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[3], ReadoutId("r1")))
    [card] = [c for c in open_window.inspector.findChildren(CellCard) if c.join.isVisible()]
    card.join.click()
    assert open_window.session.comparison is not None
    row = next(row for row in open_window.session.comparison.rows if row.id == "row4")
    assert row.claims_of(ReadoutId("r2")) == ("r2.c1",)
    assert open_window.session.undo_stack.canUndo()


def test_it_follows_the_scheme(open_window: MainWindow) -> None:
    assert LIGHT.agree.fill in open_window.inspector.relation.text()
    open_window.parts.appearance.choose(Scheme.DARK)
    assert DARK.agree.fill in open_window.inspector.relation.text()


def test_without_a_row_it_says_what_to_do(open_window: MainWindow) -> None:
    open_window.selection.select(None)
    assert "Select a row" in open_window.inspector.relation.text()
    assert not open_window.inspector.note.isVisible()
    assert not open_window.actions_[Act.NOTE].isEnabled()
