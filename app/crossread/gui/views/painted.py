"""What a screen reader finds in a widget that paints its own items: a list with all of them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget


class Items(Protocol):
    """The items of a widget, by number; offered as its attribute ``spoken_items``."""

    @property
    def surface(self) -> QWidget:
        """Return the widget that the items are painted on."""

    def count(self) -> int:
        """Return how many items there are."""

    def text(self, index: int) -> str:
        """Return what an item says."""

    def area(self, index: int) -> QRect:
        """Return where it is on the surface."""

    def at(self, point: QPoint) -> int | None:
        """Return the item at a point of the surface."""

    def current(self) -> int | None:
        """Return the item that is selected."""


class PaintedList(QAccessibleInterface):
    """A widget as a list of what is painted in it; made anew each time that it is asked for."""

    def __init__(self, widget: QWidget, items: Items) -> None:
        super().__init__()
        self._widget, self._items = widget, items

    def isValid(self) -> bool:
        """Say that the widget is there."""
        return True

    def object(self) -> QObject:
        """Return the widget."""
        return self._widget

    def window(self) -> QWindow:
        """Return the window that it stands in."""
        return self._widget.window().windowHandle()

    def role(self) -> QAccessible.Role:
        """Say what it is."""
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        """Say that it takes the keyboard."""
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._widget.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return name and description."""
        if kind == QAccessible.Text.Name:
            return self._widget.accessibleName()
        if kind == QAccessible.Text.Description:
            return self._widget.accessibleDescription()
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave the text as it is: it belongs to the readouts."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        return on_screen(self._widget, self._widget.rect())

    def parent(self) -> QAccessibleInterface:
        """Return what it stands in."""
        above = self._widget.parentWidget() or self._widget.window()
        return QAccessible.queryAccessibleInterface(above)

    def childCount(self) -> int:
        """Return the number of items."""
        return self._items.count()

    def child(self, index: int) -> QAccessibleInterface:
        """Return an item; a new object each time, because items come and go."""
        return PaintedItem(self._widget, self._items, index)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return the item at a point of the screen; the list itself where there is none."""
        index = self._items.at(self._items.surface.mapFromGlobal(QPoint(x, y)))
        return self if index is None else self.child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which item a child is."""
        return child.index if isinstance(child, PaintedItem) else -1


class PaintedItem(PaintedList):
    """One item."""

    def __init__(self, widget: QWidget, items: Items, index: int) -> None:
        super().__init__(widget, items)
        self.index = index

    def object(self) -> None:  # type: ignore[override]  # an item has no widget
        """Return nothing: items are painted."""
        return

    def role(self) -> QAccessible.Role:
        """Say what it is."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Say whether it is selected."""
        here = self._items.current() == self.index
        state = super().state()
        state.selectable = True
        state.selected = here
        state.focused = here and self._widget.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return what it says."""
        return self._items.text(self.index) if kind == QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        return on_screen(self._items.surface, self._items.area(self.index))

    def parent(self) -> QAccessibleInterface:
        """Return the list."""
        return QAccessible.queryAccessibleInterface(self._widget)

    def childCount(self) -> int:
        """Return that an item is read as a whole."""
        return 0


def painted_interface(thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a widget that offers painted items; None for everything else."""
    items = getattr(thing, "spoken_items", None)
    return PaintedList(thing, items) if isinstance(thing, QWidget) and items is not None else None


def announce(widget: QWidget, index: int) -> None:
    """Tell a screen reader that another item is selected."""
    if QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)


def on_screen(widget: QWidget, area: QRect) -> QRect:
    """Return where an area of a widget is on the screen."""
    return QRect(widget.mapToGlobal(area.topLeft()), area.size())
