from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.theme.colours import DARK
from crossread.gui.views.banner import Banner


@pytest.fixture
def banner(qtbot: QtBot, appearance: Appearance) -> Iterator[Banner]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    yield Banner(appearance, parent)
    parent.close()


def test_it_is_hidden_while_there_is_nothing_to_say(banner: Banner) -> None:
    assert banner.text == ""
    banner.say()
    assert banner.isHidden()


def test_each_message_has_a_line(banner: Banner) -> None:
    banner.say("One.", "Two <b>bold</b>.")
    assert banner.text == "One.\nTwo <b>bold</b>."


def test_it_closes(banner: Banner) -> None:
    banner.say("One.")
    [close] = banner.findChildren(QToolButton)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.text == ""


def test_an_offer_is_taken_by_its_button_and_closes_the_message(banner: Banner) -> None:
    taken: list[str] = []
    banner.say("Alone.", offers={"Add…": lambda: taken.append("add")})
    [button] = banner.findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == ["add"]
    assert banner.text == ""


def test_an_offer_may_say_something_itself(banner: Banner) -> None:
    banner.say("Alone.", offers={"Add…": lambda: banner.say("Added.")})
    [button] = banner.findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert banner.text == "Added."


def test_it_follows_the_scheme(banner: Banner, appearance: Appearance) -> None:
    appearance.choose(Scheme.DARK)
    assert DARK.selected in banner.styleSheet()
