from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.readouts_dialog import ReadoutsDialog
from values import COMPARISON


@pytest.fixture
def dialog(qtbot: QtBot, open_window: MainWindow) -> ReadoutsDialog:
    open_window.actions_[Act.READOUTS].trigger()
    qtbot.waitActive(open_window.readouts)
    assert not open_window.readouts.isModal()
    return open_window.readouts


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_the_event_can_be_corrected_and_undone(
    qtbot: QtBot, dialog: ReadoutsDialog, open_window: MainWindow
) -> None:
    type_into(dialog.title, "The bridge call")
    type_into(dialog.date, "2031-03-05")
    comparison = open_window.session.comparison
    assert comparison is not None
    assert (comparison.event.title, comparison.event.date) == ("The bridge call", date(2031, 3, 5))
    assert open_window.windowTitle().startswith("The bridge call")
    open_window.session.undo_stack.undo()
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON
    assert dialog.title.text() == COMPARISON.event.title


def test_a_readout_is_corrected_in_its_table(
    qtbot: QtBot, dialog: ReadoutsDialog, open_window: MainWindow
) -> None:
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    dialog.table.edit(dialog.model.index(1, 0))
    [editor] = dialog.table.viewport().findChildren(QLineEdit)
    editor.setText("Port of the South")
    with qtbot.waitSignal(open_window.session.changed):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert open_window.model.headings[1].name == "Port of the South"
    assert dialog.table.currentIndex().row() == 1
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON


def test_a_date_that_is_none_is_refused_with_a_sentence(
    dialog: ReadoutsDialog, open_window: MainWindow
) -> None:
    type_into(dialog.date, "Tuesday")
    assert "Tuesday" in dialog.problem.text()
    assert open_window.session.comparison is COMPARISON
    dialog.model.setData(dialog.model.index(0, 4), "Latin")
    assert "Latin" in dialog.problem.text()


def test_nothing_is_removed_before_a_readout_is_chosen(dialog: ReadoutsDialog) -> None:
    dialog.table.setCurrentIndex(dialog.model.index(-1, -1))
    assert not dialog.remove.isEnabled()
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    assert dialog.remove.isEnabled()


def test_the_selected_readout_is_the_one_removed(qtbot: QtBot, dialog: ReadoutsDialog) -> None:
    dialog.table.setCurrentIndex(dialog.model.index(0, 2))
    [remove] = [b for b in dialog.findChildren(QPushButton) if b.text().startswith("Remove")]
    told: list[str] = []
    dialog.removal_wished.disconnect()
    dialog.removal_wished.connect(told.append)
    remove.click()
    assert told == ["r1"]


def test_a_double_click_on_the_headings_opens_it(open_window: MainWindow) -> None:
    QTest.mouseDClick(open_window.view.header, Qt.MouseButton.LeftButton)
    assert open_window.readouts.isVisible()
