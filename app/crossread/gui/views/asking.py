"""Questions that wait for an answer without blocking the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from crossread.core.messages import Wording
from crossread.gui.languages import tell

Role = QMessageBox.ButtonRole


def ask(
    parent: QWidget, text: str, detail: str, answers: Mapping[Wording, Callable[[], None]]
) -> None:
    """Show a question; call what belongs to the answer, and nothing where it is dismissed.

    The first answer is the default, and a Cancel button is always there.
    """
    box = QMessageBox(QMessageBox.Icon.Question, "Crossread", text, parent=parent)
    box.setInformativeText(detail)
    calls: dict[QAbstractButton, Callable[[], None]] = {}
    for label, call in answers.items():
        english = label if isinstance(label, str) else label.text
        role = Role.DestructiveRole if english.startswith("Discard") else Role.AcceptRole
        button = box.addButton(tell(label), role)
        calls[button] = call
        if box.defaultButton() is None:
            box.setDefaultButton(button)
    box.addButton(QMessageBox.StandardButton.Cancel)

    def answered() -> None:
        clicked = box.clickedButton()
        chosen = calls.get(clicked)
        box.deleteLater()
        if chosen is not None:
            chosen()

    box.finished.connect(answered)
    box.open()
