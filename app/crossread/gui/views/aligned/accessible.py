"""What a screen reader finds in the table: a list with an item for every row."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget

from crossread.gui.theme.colours import WORDS
from crossread.gui.views.aligned.view import AlignedView


class TableInterface(QAccessibleInterface):
    """The table as a list of rows."""

    def __init__(self, view: AlignedView) -> None:
        super().__init__()
        self._view = view

    def isValid(self) -> bool:
        """Say that the table is there."""
        return True

    def object(self) -> QObject:
        """Return the widget."""
        return self._view

    def window(self) -> QWindow:
        """Return the window that the table stands in."""
        return self._view.window().windowHandle()

    def role(self) -> QAccessible.Role:
        """Say what it is."""
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        """Say that it takes the keyboard."""
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._view.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return name and contents in short."""
        if kind == QAccessible.Text.Name:
            return self._view.accessibleName()
        if kind == QAccessible.Text.Description:
            return self._view.header.accessibleDescription()
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave the text as it is: it belongs to the readouts."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        return _on_screen(self._view, self._view.rect())

    def parent(self) -> QAccessibleInterface:
        """Return what it stands in."""
        return QAccessible.queryAccessibleInterface(
            self._view.parentWidget() or self._view.window()
        )

    def childCount(self) -> int:
        """Return the number of rows that are shown."""
        return self._view.model.rowCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Return a row; a new object each time, because rows come and go."""
        return RowInterface(self._view, index)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return the row at a point of the screen; the table itself where there is none."""
        place = self._view.place_at(self._view.viewport().mapFromGlobal(QPoint(x, y)))
        index = self._view.model.index_of(place.row) if place else None
        return self if index is None else self.child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which row a child is."""
        return child.index if isinstance(child, RowInterface) else -1


class RowInterface(TableInterface):
    """One row: its relation, then what every readout says."""

    def __init__(self, view: AlignedView, index: int) -> None:
        super().__init__(view)
        self.index = index

    def object(self) -> None:  # type: ignore[override]  # a row has no widget
        """Return nothing: rows are painted."""
        return

    def role(self) -> QAccessible.Role:
        """Say what it is."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Say whether it is selected."""
        place = self._view.selection.place
        here = place is not None and self._view.model.index_of(place.row) == self.index
        state = super().state()
        state.selectable = True
        state.selected = here
        state.focused = here and self._view.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the row in words."""
        return spoken_row(self._view, self.index) if kind == QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        return _on_screen(self._view.viewport(), self._view.row_area(self.index))

    def parent(self) -> QAccessibleInterface:
        """Return the table."""
        return QAccessible.queryAccessibleInterface(self._view)

    def childCount(self) -> int:
        """Return that a row is read as a whole."""
        return 0


def spoken_row(view: AlignedView, index: int) -> str:
    """Return a row as a screen reader says it."""
    shown = view.model.shown(index)
    cells = zip(view.model.headings, shown.cells, strict=True)
    said = "; ".join(f"{heading.name}: {cell.text or 'not mentioned'}" for heading, cell in cells)
    return f"Row {shown.number}, {WORDS[shown.row.relation]}. {said}"


def interface_of(_class: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a table; None for everything else."""
    return TableInterface(thing) if isinstance(thing, AlignedView) else None


def install() -> None:
    """Let screen readers into every table from now on."""
    QAccessible.installFactory(interface_of)


def _on_screen(widget: QWidget, area: QRect) -> QRect:
    return QRect(widget.mapToGlobal(area.topLeft()), area.size())
