"""Takes what is on the clipboard: files as if they were dropped, text as a readout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from crossread.gui.languages import languages
from crossread.gui.views.files import dropped_files
from crossread.gui.views.paste_dialog import PasteDialog

TakeFiles = Callable[[Sequence[Path]], object]


class Pasting(QObject):
    """Asks about a pasted text before it becomes a readout.

    Signals:
        given: a text is to be compared; carries a `Given`.
    """

    given = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: PasteDialog | None = None
        """Made when it is first needed, and in the language of then."""
        languages().changed.connect(self._forget)

    def paste(self, take_files: TakeFiles) -> None:
        """Take the clipboard's files; else ask about its text, or for one."""
        # Qt returns None for an empty clipboard, whatever the stubs say.
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        paths = dropped_files(data) if data is not None and data.hasUrls() else ()
        if paths:
            take_files(paths)
        else:
            self.ask(data.text() if data is not None else "")

    def ask(self, text: str) -> None:
        """Ask whose text it is, and from when."""
        if self.dialog is None:
            self.dialog = PasteDialog(self._window)
            self.dialog.given.connect(self.given)
        self.dialog.ask(text)

    def _forget(self) -> None:
        if self.dialog is not None and not self.dialog.isVisible():
            self.dialog.deleteLater()
            self.dialog = None
