"""Choose where a claim falls into two: a caret in its words, and both parts below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import message
from crossread.core.types import Claim
from crossread.gui.languages import tell, worded
from crossread.gui.models.places import likely_cut, offset_in_text
from crossread.gui.models.utf16 import Utf16

_GUIDE = message("Click where the second claim begins, or use the arrow keys.")
_SIZE = (580, 330)
_LARGER = 1.15
"""How much larger the words are than those around them: a place in them has to be hit."""


class SplitDialog(QDialog):
    """Shows the words of a claim; the caret says where it is split.

    Signals:
        chosen: the claim is to be split; carries its id and the offset in its readout's text.
    """

    chosen = Signal(str, int)

    def __init__(self, claim: Claim, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        worded(self.setWindowTitle, message("Split claim"))
        self.resize(*_SIZE)
        self._claim, self._units = claim, Utf16(claim.text)
        guide = QLabel(tell(_GUIDE), self)
        guide.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setPlainText(claim.text)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setCursorWidth(3)
        self.text.document().setDocumentMargin(12)
        font = self.text.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        self.text.setFont(font)
        worded(self.text.setAccessibleName, message("Claim to split"))
        self.parts = QLabel(self)
        self.parts.setWordWrap(True)
        self.parts.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        self.split = buttons.addButton(tell(message("Split here")), accept)
        self.split.setDefault(True)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (guide, self.text, self.parts, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.text, 1)
        self.text.cursorPositionChanged.connect(self._show_parts)
        self.set_caret(likely_cut(claim.text))
        self._show_parts()

    @property
    def caret(self) -> int:
        """Return the place that is chosen, in code points of the claim's text."""
        return self._units.offset(self.text.textCursor().position())

    def set_caret(self, at: int) -> None:
        """Choose a place."""
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._units.units(at))
        self.text.setTextCursor(cursor)

    def _show_parts(self) -> None:
        words = self._claim.text
        first, second = words[: self.caret].strip(), words[self.caret :].strip()
        self.split.setEnabled(bool(first and second))
        self.parts.setText(f"1.  {first}\n\n2.  {second}" if first and second else "")

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self._claim.id, offset_in_text(self._claim, self.caret))
