"""Questions that wait for an answer without blocking the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QMessageBox, QWidget

Role = QMessageBox.ButtonRole


def ask(parent: QWidget, text: str, detail: str, answers: Mapping[str, Callable[[], None]]) -> None:
    """Show a question; call what belongs to the answer, and nothing where it is dismissed.

    The first answer is the default, and a Cancel button is always there.
    """
    box = QMessageBox(QMessageBox.Icon.Question, "Crossread", text, parent=parent)
    box.setInformativeText(detail)
    for label in answers:
        role = Role.DestructiveRole if label.startswith("Discard") else Role.AcceptRole
        button = box.addButton(label, role)
        if box.defaultButton() is None:
            box.setDefaultButton(button)
    box.addButton(QMessageBox.StandardButton.Cancel)

    def answered() -> None:
        clicked = box.clickedButton()
        chosen = answers.get(clicked.text()) if clicked is not None else None
        box.deleteLater()
        if chosen is not None:
            chosen()

    box.finished.connect(answered)
    box.open()
