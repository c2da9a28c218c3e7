from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.models.shown import show_readouts
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.aligned.fonts import Fonts
from crossread.gui.views.aligned.geometry import columns_for
from crossread.gui.views.aligned.header import ReadoutHeader, name_lines
from values import COMPARISON


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[ReadoutHeader]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield ReadoutHeader(parent)
    parent.close()


def test_it_shows_how_much_is_matched_in_colour_and_says_it(shown: ReadoutHeader) -> None:
    fonts = Fonts(QFont(), QFont(), QFont())
    shown.show_headings(show_readouts(COMPARISON), columns_for(700, 2), LIGHT, fonts)
    shown.resize(700, shown.sizeHint().height())
    image = shown.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(700) for y in range(image.height())}
    assert {LIGHT.accent, LIGHT.raised} <= colours
    assert "Southport, 4 Mar 2031 · EN, 45% of all text · 100% matched" in shown.accessibleDescription()


@given(st.lists(st.text("abcdefg", min_size=1, max_size=12), min_size=1), st.integers(10, 400))
def test_a_name_takes_two_lines_at_most_and_loses_no_word(words: list[str], width: int) -> None:
    metrics = QFontMetrics(QFont())
    lines = name_lines(" ".join(words), metrics, width)
    assert len(lines) <= 2
    assert " ".join(lines).split() == words
    assert len(lines) == 1 or metrics.horizontalAdvance(" ".join(words)) > width


def test_a_long_name_makes_the_header_higher(shown: ReadoutHeader) -> None:
    fonts = Fonts(QFont(), QFont(), QFont())
    columns = columns_for(700, 2)
    heights = []
    for name in ("Ministry", "Ministry of Bridges, Tunnels, Harbours and of Everything Else"):
        headings = [replace(each, name=name) for each in show_readouts(COMPARISON)]
        shown.show_headings(tuple(headings), columns, LIGHT, fonts)
        heights.append(shown.sizeHint().height())
    assert heights[1] == heights[0] + QFontMetrics(QFont()).height()


def test_before_there_is_anything_to_show_it_paints_nothing(shown: ReadoutHeader) -> None:
    assert shown.sizeHint().height() > 0
    assert not shown.grab().isNull()


def test_a_double_click_asks_to_correct_the_readouts(qtbot: QtBot, shown: ReadoutHeader) -> None:
    with qtbot.waitSignal(shown.activated):
        QTest.mouseDClick(shown, Qt.MouseButton.LeftButton)
