"""The note on a row: written once the editor is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from crossread.core.messages import message
from crossread.core.types import RowId
from crossread.gui.languages import worded


class NoteEditor(QWidget):
    """Edits the note of one row.

    Signals:
        written: another note stands in the editor, and the user left it; carries row and note.
        left: the user is done.
    """

    written = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: RowId | None = None
        self._note = ""
        title = QLabel(self)
        worded(title.setText, message("<b>Note</b>"))
        self.editor = QPlainTextEdit(self)
        worded(self.editor.setAccessibleName, message("Note on this row"))
        worded(self.editor.setPlaceholderText, message("What should be remembered about this row?"))
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(84)
        self.editor.installEventFilter(self)
        title.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.editor)

    def show_note(self, row: RowId, note: str) -> None:
        """Show the note of a row; what was typed on another row is written first."""
        if row != self._row:
            self.write()
        elif self.editor.hasFocus() and note == self._note:
            return
        self._row, self._note = row, note
        if self.editor.toPlainText() != note:
            self.editor.setPlainText(note)

    def edit(self) -> None:
        """Put the cursor behind the note."""
        self.editor.setFocus()
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)

    def write(self) -> None:
        """Hand the note on if it is another one."""
        text = self.editor.toPlainText().strip()
        if self._row is not None and text != self._note:
            self._note = text
            self.written.emit(self._row, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write when the focus goes, and leave with Escape or Ctrl+Return."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self.write()
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            done = event.key() == Qt.Key.Key_Return and bool(
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if done or event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.write()
                    self.left.emit()
                return True
        return super().eventFilter(watched, event)
