"""The list is read and opened by key and mouse, and keeps its place."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from crossread.gui.models.events_model import Column, EventEntry, EventsModel, latest_first
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.archive.event_list import EventList

ENTRIES = tuple(
    EventEntry(n, f"Event {n}", date(2031, 3, n), None, ("Northland", "Southport"), 2 + n)
    for n in range(1, 6)
)


@pytest.fixture
def shown(qtbot: QtBot, appearance: Appearance) -> EventList:
    model = EventsModel()
    made = EventList(model, None)  # type: ignore[arg-type]  # a window of its own
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    model.show(latest_first(ENTRIES))
    return made


def model_of(shown: EventList) -> EventsModel:
    model = shown.model()
    assert isinstance(model, EventsModel)
    return model


def test_the_latest_event_is_looked_at_first(shown: EventList) -> None:
    assert shown.current == ENTRIES[-1]


def test_keys_go_through_the_events_and_enter_opens_one(qtbot: QtBot, shown: EventList) -> None:
    opened: list[EventEntry] = []
    shown.opened.connect(opened.append)
    with qtbot.waitSignal(shown.chosen) as chosen:
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert chosen.args == [ENTRIES[3]]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(shown, key)
    assert opened == [ENTRIES[3], ENTRIES[3]]


def test_a_double_click_opens(qtbot: QtBot, shown: EventList) -> None:
    middle = shown.visualRect(model_of(shown).index(1, Column.EVENT)).center()
    with qtbot.waitSignal(shown.opened) as opened:
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == [ENTRIES[3]]


def test_another_order_keeps_the_event_that_is_looked_at(shown: EventList) -> None:
    shown.sortByColumn(Column.READOUTS, Qt.SortOrder.AscendingOrder)
    assert [entry.number for entry in model_of(shown).entries] == [1, 2, 3, 4, 5]
    assert shown.current == ENTRIES[-1]


def test_where_it_is_gone_the_first_one_is_looked_at_and_none_where_none_is_left(
    qtbot: QtBot, shown: EventList
) -> None:
    model_of(shown).narrow("2031-03-02")
    assert shown.current == ENTRIES[1]
    with qtbot.waitSignal(shown.chosen) as chosen:
        model_of(shown).narrow("nothing")
    assert chosen.args == [None]
    qtbot.keyClick(shown, Qt.Key.Key_Return)


def test_both_lines_are_drawn_in_their_colours(shown: EventList, appearance: Appearance) -> None:
    picture = shown.grab().toImage()
    found = {
        picture.pixelColor(x, y).name()
        for x in range(120, picture.width(), 2)
        for y in range(picture.height())
    }
    assert QColor(appearance.colours.text).name() in found
    assert QColor(appearance.colours.base).name() in found
