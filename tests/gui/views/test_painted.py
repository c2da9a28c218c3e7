"""Painted items reach a screen reader as a list, made anew whenever it is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.painted import PaintedItem, PaintedList, announce, painted_interface

NAME = QAccessible.Text.Name


class Three:
    """Three items below each other."""

    def __init__(self, surface: QWidget) -> None:
        self.surface = surface

    def count(self) -> int:
        return 3

    def text(self, index: int) -> str:
        return f"item {index}"

    def area(self, index: int) -> QRect:
        return QRect(0, index * 20, 100, 20)

    def at(self, point: QPoint) -> int | None:
        return point.y() // 20 if 0 <= point.y() < 60 else None

    def current(self) -> int | None:
        return 1


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setAccessibleName("Three things")
    made.setAccessibleDescription("below each other")
    made.resize(100, 100)
    made.show()
    return made


def test_the_list_has_name_description_and_items(widget: QWidget) -> None:
    listed = PaintedList(widget, Three(widget))
    assert listed.isValid()
    assert listed.role() == QAccessible.Role.List
    assert listed.text(NAME) == "Three things"
    assert listed.text(QAccessible.Text.Description) == "below each other"
    assert listed.text(QAccessible.Text.Help) == ""
    assert listed.childCount() == 3
    assert listed.object() is widget
    assert listed.window() is widget.windowHandle()
    assert listed.rect().size() == widget.size()
    assert bool(listed.state().focusable)


def test_an_item_says_itself_and_whether_it_is_selected(widget: QWidget) -> None:
    listed = PaintedList(widget, Three(widget))
    items = [listed.child(index) for index in range(3)]
    assert [item.text(NAME) for item in items] == ["item 0", "item 1", "item 2"]
    assert [bool(item.state().selected) for item in items] == [False, True, False]
    assert {item.role() for item in items} == {QAccessible.Role.ListItem}
    assert all(item.childCount() == 0 and item.object() is None for item in items)
    assert items[0].text(QAccessible.Text.Description) == ""


def test_the_item_at_a_point_is_found(widget: QWidget) -> None:
    listed = PaintedList(widget, Three(widget))
    at = widget.mapToGlobal(QPoint(10, 45))
    found = listed.childAt(at.x(), at.y())
    assert isinstance(found, PaintedItem)
    assert listed.indexOfChild(found) == 2
    assert found.rect().contains(at)
    below = widget.mapToGlobal(QPoint(10, 90))
    assert listed.childAt(below.x(), below.y()) is listed
    assert listed.indexOfChild(listed) == -1


def test_only_widgets_with_items_have_such_an_interface(widget: QWidget) -> None:
    assert painted_interface(widget) is None
    assert painted_interface(QObject()) is None
    widget.spoken_items = Three(widget)  # type: ignore[attr-defined]  # as a view offers it
    assert isinstance(painted_interface(widget), PaintedList)
    announce(widget, 1)  # nobody listens here, and nothing breaks
