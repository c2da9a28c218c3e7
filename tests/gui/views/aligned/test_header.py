from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
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
    assert (
        "Southport, 4 Mar 2031 · EN, 45% of all text · 100% matched"
        in shown.accessibleDescription()
    )


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


def test_a_party_has_its_colour_above_its_columns(shown: ReadoutHeader) -> None:
    north, south = show_readouts(COMPARISON)
    headings = (replace(north, side=0), replace(south, side=None))
    columns = columns_for(700, 2)
    shown.show_headings(headings, columns, LIGHT, Fonts(QFont(), QFont(), QFont()))
    shown.resize(700, shown.sizeHint().height())
    image = shown.grab().toImage()
    tops = [image.pixelColor(columns.start(n) + 30, 1).name() for n in range(2)]
    assert tops == [LIGHT.side(0), LIGHT.raised]


@pytest.mark.parametrize(("x", "readout"), [(200, "r1"), (600, "r2")])
def test_a_right_click_asks_for_the_readouts_menu(
    qtbot: QtBot, shown: ReadoutHeader, x: int, readout: str
) -> None:
    fonts = Fonts(QFont(), QFont(), QFont())
    shown.show_headings(show_readouts(COMPARISON), columns_for(700, 2), LIGHT, fonts)
    shown.resize(700, 80)
    at = QPoint(x, 30)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, shown.mapToGlobal(at))
    with qtbot.waitSignal(shown.menu_wished) as wished:
        QApplication.sendEvent(shown, event)
    assert wished.args is not None
    assert wished.args[0] == readout


def test_two_clicks_correct_and_ask_for_no_menu(qtbot: QtBot, shown: ReadoutHeader) -> None:
    fonts = Fonts(QFont(), QFont(), QFont())
    shown.show_headings(show_readouts(COMPARISON), columns_for(700, 2), LIGHT, fonts)
    shown.resize(700, 80)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    asked: list[object] = []
    shown.menu_wished.connect(lambda readout, _at: asked.append(readout))
    with qtbot.waitSignal(shown.activated):
        QTest.mouseClick(shown, left, none, QPoint(200, 30))
        QTest.mouseDClick(shown, left, none, QPoint(200, 30))
    assert asked == []


def test_the_base_is_said(shown: ReadoutHeader) -> None:
    headings = show_readouts(COMPARISON, COMPARISON.readouts[1].id)
    fonts = Fonts(QFont(), QFont(), QFont())
    shown.show_headings(headings, columns_for(700, 2), LIGHT, fonts)
    assert "words of the others are compared with these" in shown.accessibleDescription()
