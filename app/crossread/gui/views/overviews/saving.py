"""Ask where a picture is to be saved, and write it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crossread.core.errors import CrossreadError
from crossread.core.messages import message
from crossread.core.pictures import NAMES, Kind, draw, framed
from crossread.core.types import Comparison
from crossread.gui.languages import language_now, tell
from crossread.gui.session import Session
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.overviews.exporting import FILTERS, write_picture
from crossread.gui.views.saving import file_name

_WIDTH = 1100.0
"""Of a saved picture in pixels, whatever the width of the window."""


class PictureSaving(QObject):
    """Writes pictures of the session's comparison to files.

    Signals:
        said: something to tell the user; carries sentences.
        saved: a picture was written; carries the path.
    """

    said = Signal(object)
    saved = Signal(object)

    def __init__(self, session: Session, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._appearance, self._window = session, appearance, window

    def save(self, kind: Kind) -> None:
        """Ask for a file, and write the picture there as it is drawn for paper: light."""
        comparison = self._session.comparison
        if comparison is None:
            return
        dialog = QFileDialog(self._window, tell(message("Save picture")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = {tell(label): ending for label, ending in FILTERS.items()}
        dialog.setNameFilters(list(endings))
        first = next(iter(endings.values()))
        dialog.setDefaultSuffix(first.lstrip("."))
        dialog.selectFile(f"{file_name(comparison)} - {tell(NAMES[kind])}{first}")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(endings[chosen].lstrip("."))
        )
        dialog.fileSelected.connect(lambda path: self._write(comparison, kind, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, comparison: Comparison, kind: Kind, path: Path) -> None:
        picture = framed(
            draw(kind, comparison, _WIDTH, language_now()), comparison.event.title, language_now()
        )
        try:
            write_picture(path, picture, self._appearance.published)
        except CrossreadError as error:
            self.said.emit((tell(error.sentence),))
            return
        self.saved.emit(path)
