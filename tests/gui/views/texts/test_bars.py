"""Every text has its scroll bar, which moves that text alone."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.texts.article import Article, ArticleLook
from crossread.gui.views.texts.bars import TextBars
from crossread.gui.views.texts.shelf import Shelf
from values import readout_of

LONG = readout_of(1, "A", [f"Sentence number {n} of a long text." for n in range(100)])
AREAS = [QRect(0, 0, 200, 150), QRect(240, 0, 200, 150)]


def test_bars_follow_the_texts_and_tell_when_they_are_moved(qtbot: QtBot) -> None:
    surface = QWidget()
    qtbot.addWidget(surface)
    look = ArticleLook(QFont(), LIGHT, 180)
    shelf = Shelf([Article(LONG, {}, look), Article(LONG, {}, look)], (60, 0), 150)
    bars = TextBars(surface)
    moved: list[tuple[int, int]] = []
    bars.scrolled.connect(lambda column, value: moved.append((column, value)))
    bars.fit(shelf, AREAS, 20)
    first, second = surface.findChildren(QScrollBar)
    assert (first.value(), second.value()) == (60, 0)
    assert first.maximum() == shelf.most(0)
    assert AREAS[1].contains(second.geometry().center())
    assert moved == []
    second.setValue(33)
    assert moved == [(1, 33)]


def test_there_are_as_many_bars_as_texts(qtbot: QtBot) -> None:
    surface = QWidget()
    qtbot.addWidget(surface)
    look = ArticleLook(QFont(), LIGHT, 180)
    bars = TextBars(surface)
    bars.fit(Shelf([Article(LONG, {}, look)] * 2, (), 150), AREAS, 20)
    bars.fit(Shelf([Article(LONG, {}, look)], (), 150), AREAS[:1], 20)
    qtbot.waitUntil(lambda: len(surface.findChildren(QScrollBar)) == 1)
