"""A text from the clipboard becomes a readout: who issued it and when may be said with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import message
from crossread.gui.languages import tell, worded
from crossread.gui.models.readouts_model import no_date
from crossread.gui.views.loading import Given

_WIDTH, _HEIGHT = 620, 520


class PasteDialog(QDialog):
    """Asks for a text, its issuer and its date.

    Signals:
        given: the user is done; carries a `Given`.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        worded(self.setWindowTitle, message("Paste a readout"))
        self.resize(_WIDTH, _HEIGHT)
        self.text = QPlainTextEdit(self)
        worded(self.text.setAccessibleName, message("Text of the readout"))
        worded(
            self.text.setPlaceholderText,
            message("Paste one account of the event here, headline and all."),
        )
        self.text.setTabChangesFocus(True)
        self.issuer, self.date = QLineEdit(self), QLineEdit(self)
        worded(self.issuer.setPlaceholderText, message("as the text says"))
        worded(self.date.setPlaceholderText, message("as the text says, or such as 2025-05-28"))
        self.problem = QLabel(self)
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        form = QFormLayout()
        form.addRow(tell(message("&Issuer:")), self.issuer)
        form.addRow(tell(message("&Date:")), self.date)
        self.buttons = QDialogButtonBox(self)
        self.accept_button = self.buttons.addButton(
            tell(message("Add readout")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.text.textChanged.connect(self._allow)
        self._allow()

    def ask(self, text: str) -> None:
        """Open with a text to start from."""
        self.text.setPlainText(text)
        self.issuer.clear()
        self.date.clear()
        self.problem.hide()
        (self.issuer if text.strip() else self.text).setFocus()
        self.open()

    def accept(self) -> None:
        """Hand on what was given, where the date can be read."""
        day = read_day(self.date.text())
        if isinstance(day, str):
            self.problem.setText(day)
            self.problem.show()
            self.date.setFocus()
            return
        super().accept()
        issuer = " ".join(self.issuer.text().split())
        self.given.emit(Given(self.text.toPlainText(), issuer, day))

    def _allow(self) -> None:
        self.accept_button.setEnabled(bool(self.text.toPlainText().strip()))


def read_day(text: str) -> date | str | None:
    """Return the date that was typed, None for none; a sentence where it is no date."""
    typed = text.strip()
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return tell(no_date(typed))
