from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crossread.core.corrections import TagRows
from crossread.core.kinds import Relation
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


def test_why_cells_were_matched_is_said_and_silence_has_no_reason(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], ReadoutId("r1")))
    assert "80% alike" in open_window.inspector.reasons.text()
    assert "bridge" in open_window.inspector.reasons.text()
    open_window.selection.select(place_of(COMPARISON.rows[3], ReadoutId("r1")))
    assert not open_window.inspector.reasons.isVisible()


def test_another_relation_is_chosen_from_its_button(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[0], ReadoutId("r1")))
    [button] = [
        each for each in open_window.inspector.findChildren(QPushButton) if each.menu() is not None
    ]
    menu = button.menu()
    assert menu is not None
    menu.actions()[2].trigger()
    assert open_window.session.comparison is not None
    assert open_window.session.comparison.rows[0].relation is Relation.CONTRADICT
    assert "Changed by you" in open_window.inspector.state.text()
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON


def test_tags_of_the_row_are_shown_and_those_of_no_row_are_not(open_window: MainWindow) -> None:
    open_window.session.correct(TagRows((COMPARISON.rows[0].id,), "<b>check</b>"))
    open_window.selection.select(place_of(COMPARISON.rows[0], ReadoutId("r1")))
    assert [chip.text() for chip in open_window.inspector.tags.chips] == ["<b>check</b>"]
    open_window.selection.select(place_of(COMPARISON.rows[1], ReadoutId("r1")))
    assert open_window.inspector.tags.chips == []


def test_a_screen_reader_finds_a_name_for_everything_that_takes_the_keyboard(
    open_window: MainWindow,
) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[0], ReadoutId("r1")))
    open_window.session.correct(TagRows((COMPARISON.rows[0].id,), "check"))
    open_window.inspector.voice.fold.setChecked(True)
    nameless = [
        widget
        for panel in (open_window.inspector, open_window.findings, open_window.bar)
        for widget in panel.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit)
        if not _name(widget)
    ]
    assert nameless == []


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
