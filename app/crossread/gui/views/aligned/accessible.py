"""What a screen reader finds in the table: rows, each with its relation and its cells."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

from crossread.core.messages import message
from crossread.gui.languages import tell
from crossread.gui.models.shown import ShownRow
from crossread.gui.theme.colours import WORDS
from crossread.gui.views.aligned.view import AlignedView
from crossread.gui.views.painted import on_screen, painted_interface


class TableInterface(QAccessibleInterface):
    """The table as rows of cells."""

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
        return QAccessible.Role.Table

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
        return on_screen(self._view, self._view.rect())

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
        return QAccessible.Role.Row

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
        return on_screen(self._view.viewport(), self._view.row_area(self.index))

    def parent(self) -> QAccessibleInterface:
        """Return the table."""
        return QAccessible.queryAccessibleInterface(self._view)

    def childCount(self) -> int:
        """Return one for the relation, and one for every readout."""
        return 1 + self._view.model.columnCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Return the relation, or a readout's cell."""
        return CellInterface(self._view, self.index, index)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return the cell at a point of the screen."""
        at = QPoint(x, y)
        cells = (self.child(number) for number in range(self.childCount()))
        return next((cell for cell in cells if cell.rect().contains(at)), self)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which cell a child is."""
        return child.number if isinstance(child, CellInterface) else -1


class CellInterface(RowInterface):
    """The relation of a row, number 0, or what one readout says in it."""

    def __init__(self, view: AlignedView, index: int, number: int) -> None:
        super().__init__(view, index)
        self.number = number

    def role(self) -> QAccessible.Role:
        """Say what it is."""
        return QAccessible.Role.Cell if self.number else QAccessible.Role.RowHeader

    def text(self, kind: QAccessible.Text) -> str:
        """Return the relation, or what the readout says."""
        if kind != QAccessible.Text.Name:
            return ""
        shown = self._view.model.shown(self.index)
        if not self.number:
            return _named(shown)
        return spoken_cell(self._view, shown, self.number - 1)

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        row = self._view.row_area(self.index)
        columns = self._view.shown_columns
        if self.number:
            row.setLeft(columns.start(self.number - 1))
            row.setWidth(columns.width)
        else:
            row.setWidth(columns.gutter)
        return on_screen(self._view.viewport(), row)

    def parent(self) -> QAccessibleInterface:
        """Return the row."""
        return RowInterface(self._view, self.index)

    def childCount(self) -> int:
        """Return that a cell is read as a whole."""
        return 0


def _named(shown: ShownRow) -> str:
    word = WORDS[shown.row.relation]
    return tell(message("Row {number}, {relation}", number=shown.number, relation=word))


def spoken_row(view: AlignedView, index: int) -> str:
    """Return a row as a screen reader says it."""
    shown = view.model.shown(index)
    said = "; ".join(spoken_cell(view, shown, column) for column in range(len(shown.cells)))
    return f"{_named(shown)}. {said}"


def spoken_cell(view: AlignedView, shown: ShownRow, column: int) -> str:
    """Return what a readout says in a row, or that it is silent."""
    name, text = view.model.headings[column].name, shown.cells[column].text
    told = text or tell(message("not mentioned"))
    return f"{name}: {told}"


def interface_of(_class: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a widget that paints its own items; None for everything else."""
    return TableInterface(thing) if isinstance(thing, AlignedView) else painted_interface(thing)


def install() -> None:
    """Let screen readers into every table, text and picture from now on."""
    QAccessible.installFactory(interface_of)
