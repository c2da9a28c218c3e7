"""The tags of the selected rows: each a chip that can be taken away, and a field for another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from crossread.core.messages import message
from crossread.gui.languages import worded
from crossread.gui.theme.colours import Colours
from crossread.gui.views.chip import Chip
from crossread.gui.views.flow import Flow

_FIELD = 130
"""Pixels of the field for another tag."""


class TagEditor(QWidget):
    """Shows the tags of a row; hands wishes on.

    Signals:
        added: a tag is wanted; carries it.
        removed: a tag is not wanted any more; carries it.
        left: the user is done.
    """

    added = Signal(str)
    removed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._colours: Colours | None = None
        self.chips: list[Chip] = []
        title = QLabel(self)
        worded(title.setText, message("<b>Tags</b>"))
        self.field = QLineEdit(self)
        worded(self.field.setPlaceholderText, message("Add a tag"))
        worded(self.field.setAccessibleName, message("Add a tag to this row"))
        self.field.setFixedWidth(_FIELD)
        self.field.returnPressed.connect(self._add)
        self.field.installEventFilter(self)
        title.setBuddy(self.field)
        self._line = line = QWidget(self)
        self._flow = Flow(line)
        self._flow.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(line)

    def show_tags(self, tags: tuple[str, ...], known: Sequence[str], colours: Colours) -> None:
        """Show these tags; *known* are those to choose from."""
        if tags != self._tags or colours is not self._colours:
            self._tags, self._colours = tags, colours
            for chip in self.chips:
                chip.hide()
                chip.deleteLater()
            self.chips = [self._chip(tag, colours) for tag in tags]
        completer = QCompleter(list(known), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)

    def edit(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Escape; take the last tag away with Backspace."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.field.text() and self._tags:
                self.removed.emit(self._tags[-1])
                return True
        return super().eventFilter(watched, event)

    def _chip(self, tag: str, colours: Colours) -> Chip:
        chip = Chip(tag, colours, self._line)
        chip.clicked.connect(lambda: self.removed.emit(tag))
        self._flow.insert(self._flow.count() - 1, chip)
        chip.show()
        return chip

    def _add(self) -> None:
        tag = self.field.text().strip()
        self.field.clear()
        if tag:
            self.added.emit(tag)
