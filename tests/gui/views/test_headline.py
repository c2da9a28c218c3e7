from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit
from pytestqt.qtbot import QtBot

from crossread.core.kinds import FindingState
from crossread.gui.views.headline import NUMBER, STATE, Headline


def listed(qtbot: QtBot, state: FindingState = FindingState.OPEN) -> tuple[QListWidget, Headline]:
    view = QListWidget()
    qtbot.addWidget(view)
    headline = Headline(view)
    view.setItemDelegate(headline)
    item = QListWidgetItem("Northland says more.")
    item.setData(NUMBER, "1.")
    item.setData(STATE, state)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    view.addItem(item)
    view.resize(300, 120)
    view.show()
    qtbot.waitExposed(view)
    return view, headline


def picture(qtbot: QtBot, state: FindingState) -> QImage:
    return listed(qtbot, state)[0].grab().toImage()


def test_what_the_user_thinks_can_be_seen(qtbot: QtBot) -> None:
    pictures = [picture(qtbot, state) for state in FindingState]
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_return_hands_the_words_on_and_escape_does_not(qtbot: QtBot) -> None:
    view, headline = listed(qtbot)
    view.editItem(view.item(0))
    [editor] = view.findChildren(QPlainTextEdit)
    assert editor.toPlainText() == "Northland says more."
    QTest.keyClicks(editor, "It says less.")
    with qtbot.waitSignal(headline.worded) as told:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told.args == [0, "It says less."]
    view.editItem(view.item(0))
    editor = view.findChildren(QPlainTextEdit)[-1]
    with qtbot.assertNotEmitted(headline.worded):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
