from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.types import RowId
from crossread.gui.views.note_editor import NoteEditor

ROW, OTHER = RowId("row1"), RowId("row2")


@pytest.fixture
def note(qtbot: QtBot) -> Iterator[NoteEditor]:
    parent = QWidget()
    made = NoteEditor(parent)
    column = QVBoxLayout(parent)
    column.addWidget(made)
    column.addWidget(QLineEdit(parent))
    qtbot.addWidget(parent)
    parent.show()
    qtbot.waitActive(parent)
    made.show_note(ROW, "")
    made.edit()
    yield made
    parent.close()


def test_leaving_the_editor_writes(qtbot: QtBot, note: NoteEditor) -> None:
    QTest.keyClicks(note.editor, "look again")
    [elsewhere] = note.window().findChildren(QLineEdit)
    with qtbot.waitSignal(note.written) as told:
        elsewhere.setFocus()
    assert told.args == [ROW, "look again"]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_key_writes_and_leaves(
    qtbot: QtBot, note: NoteEditor, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClicks(note.editor, "look")
    with qtbot.waitSignals([note.written, note.left]):
        QTest.keyClick(note.editor, key, modifier)


def test_another_row_writes_what_was_typed_on_the_first(qtbot: QtBot, note: NoteEditor) -> None:
    QTest.keyClicks(note.editor, "look")
    with qtbot.waitSignal(note.written) as told:
        note.show_note(OTHER, "theirs")
    assert told.args == [ROW, "look"]
    assert note.editor.toPlainText() == "theirs"


def test_an_unchanged_note_is_not_written(qtbot: QtBot, note: NoteEditor) -> None:
    with qtbot.assertNotEmitted(note.written):
        note.write()


def test_typing_is_not_disturbed_by_the_same_row_shown_again(note: NoteEditor) -> None:
    QTest.keyClicks(note.editor, "loo")
    note.show_note(ROW, "")
    QTest.keyClicks(note.editor, "k")
    assert note.editor.toPlainText() == "look"


def test_an_undone_note_is_shown_as_it_was(note: NoteEditor) -> None:
    note.show_note(ROW, "new")
    note.show_note(ROW, "old")
    assert note.editor.toPlainText() == "old"
