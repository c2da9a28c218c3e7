from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.messages import Wording
from crossread.gui.views.asking import ask


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def question(parent: QWidget, given: list[str]) -> QMessageBox:
    answers: dict[Wording, Callable[[], None]] = {
        label: partial(given.append, label) for label in ("Save", "Discard it")
    }
    ask(parent, "Save?", "It would be lost.", answers)
    [box] = parent.findChildren(QMessageBox)
    return box


@pytest.mark.parametrize("label", ["Save", "Discard it"])
def test_the_answer_that_is_clicked_is_the_one_that_happens(parent: QWidget, label: str) -> None:
    given: list[str] = []
    box = question(parent, given)
    [button] = [each for each in box.buttons() if each.text() == label]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert given == [label]


def test_dismissing_does_nothing(parent: QWidget) -> None:
    given: list[str] = []
    box = question(parent, given)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert given == []
    assert not box.isVisible()


def test_return_gives_the_first_answer(parent: QWidget) -> None:
    given: list[str] = []
    QTest.keyClick(question(parent, given), Qt.Key.Key_Return)
    assert given == ["Save"]
