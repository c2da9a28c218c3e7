from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crossread.core.types import ReadoutId
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON

R1 = ReadoutId("r1")


def tags(window: MainWindow) -> list[tuple[str, ...]]:
    assert window.session.comparison is not None
    return [row.tags for row in window.session.comparison.rows]


def chips(window: MainWindow) -> list[str]:
    return [chip.text() for chip in window.inspector.tags.chips]


def tag(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.activateWindow()
    window.view.setFocus()
    qtbot.keySequence(window.view, "T")
    QTest.keyClicks(window.inspector.tags.field, text)
    QTest.keyClick(window.inspector.tags.field, Qt.Key.Key_Return)


def test_a_tag_is_typed_shown_taken_away_and_undone(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], R1))
    tag(open_window, qtbot, "check")
    assert tags(open_window) == [(), ("check",), (), ()]
    assert chips(open_window) == ["check"]
    tagged = open_window.session.comparison
    open_window.inspector.tags.chips[0].click()
    assert tags(open_window) == [()] * 4
    assert chips(open_window) == []
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is tagged
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON


def test_all_selected_rows_are_tagged_at_once(qtbot: QtBot, open_window: MainWindow) -> None:
    order = [row.id for row in COMPARISON.rows]
    open_window.selection.select(place_of(COMPARISON.rows[0], R1))
    open_window.selection.extend(place_of(COMPARISON.rows[2], R1), order)
    tag(open_window, qtbot, "ask")
    assert tags(open_window) == [("ask",)] * 3 + [()]
    assert open_window.session.undo_stack.count() == 1


def test_known_tags_are_offered_and_backspace_takes_the_last_away(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[0], R1))
    tag(open_window, qtbot, "check")
    tag(open_window, qtbot, "ask")
    open_window.selection.select(place_of(COMPARISON.rows[1], R1))
    completer = open_window.inspector.tags.field.completer()
    assert completer is not None
    model = completer.model()
    assert {model.index(row, 0).data() for row in range(model.rowCount())} == {"check", "ask"}
    open_window.selection.select(place_of(COMPARISON.rows[0], R1))
    QTest.keyClick(open_window.inspector.tags.field, Qt.Key.Key_Backspace)
    assert tags(open_window)[0] == ("check",)


def test_escape_goes_back_to_the_table(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[0], R1))
    open_window.inspector.edit_tags()
    QTest.keyClicks(open_window.inspector.tags.field, "half a w")
    QTest.keyClick(open_window.inspector.tags.field, Qt.Key.Key_Escape)
    assert open_window.view.hasFocus()
    assert tags(open_window) == [()] * 4
