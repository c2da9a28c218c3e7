from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from crossread.gui.theme.appearance import Scheme
from crossread.gui.theme.colours import DARK
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.start_page import EXAMPLES


def button(window: MainWindow, act: Act) -> QPushButton:
    [found] = window.start.findChildren(QPushButton, act.value)
    return found


def test_an_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.start.isVisible()
    assert {Act.OPEN, Act.PASTE, Act.OPEN_VOICES, Act.ARCHIVE, *EXAMPLES} == {
        Act(each.objectName())
        for each in window.start.findChildren(QPushButton)
        if each.objectName()
    }


@pytest.mark.parametrize("act", [Act.OPEN, Act.OPEN_VOICES])
def test_a_button_asks_for_files(window: MainWindow, act: Act) -> None:
    button(window, act).click()
    [dialog] = window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_recent_comparison_opens_again(
    qtbot: QtBot, window: MainWindow, texts: tuple[Path, Path]
) -> None:
    window.parts.recent.add(texts)
    [entry] = [
        each for each in window.start.findChildren(QPushButton) if "north.txt" in each.text()
    ]
    entry.click()
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=60_000)
    assert not window.start.isVisible()


def test_the_card_is_drawn_in_the_scheme(window: MainWindow) -> None:
    window.parts.appearance.choose(Scheme.DARK)
    image = window.start.grab().toImage()
    assert DARK.base in {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 9)
    }
