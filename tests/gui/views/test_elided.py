"""A long text is seen to be cut, and edited in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.elided import ElidedEdit

LONG = "A call between two mayors on the bridge, the divers and the repairs " * 3


def test_a_long_text_ends_in_three_dots_until_it_is_edited(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    field, other = ElidedEdit(LONG), QLineEdit()
    column = QVBoxLayout(frame)
    column.addWidget(other)
    column.addWidget(field)
    frame.resize(300, 90)
    frame.show()
    qtbot.waitActive(frame)
    other.setFocus()
    assert field.seen_text.endswith("…")
    cut = field.grab().toImage()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.grab().toImage() != cut
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "!")
    assert field.text() == LONG + "!"


def test_a_short_text_is_shown_whole(qtbot: QtBot) -> None:
    field = ElidedEdit("A call")
    qtbot.addWidget(field)
    field.resize(300, 30)
    assert field.seen_text == "A call"
