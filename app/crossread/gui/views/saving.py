"""Saves and exports in a job, and never closes over unsaved work without asking."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from crossread.core.messages import message
from crossread.core.project_file import SUFFIX, save_comparison
from crossread.core.reports import write_report
from crossread.core.reports.edition import FULL
from crossread.core.reports.file_names import file_name as report_name
from crossread.core.reports.profiles import profiles_path
from crossread.core.types import Comparison, RowId
from crossread.gui.jobs import Jobs
from crossread.gui.languages import tell
from crossread.gui.session import Session
from crossread.gui.views.asking import ask
from crossread.gui.views.discovering import with_findings
from crossread.gui.views.exporting import ExportDialog, Wish, folder_of

_BUSY = message("A file is still being written: please try again in a moment.")


def _nothing() -> None:
    """Do nothing afterwards."""


class Saving(QObject):
    """Writes the session's comparison to files.

    Signals:
        said: something to tell the user; carries sentences.
        saved: a comparison stands in a file now; carries the path.
        exported: a report was written; carries the path.
        failed: the comparison could not be saved there; carries a sentence.
    """

    said = Signal(object)
    saved = Signal(object)
    exported = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        window: QWidget,
        profile: Callable[[], str] = str,
    ) -> None:
        """Get ready; *profile* is the name of the one that a report begins with."""
        super().__init__(window)
        self._profile = profile
        self._session, self._jobs, self._window = session, jobs, window

    def save(self, then: Callable[[], None] = _nothing) -> None:
        """Save to the comparison's file, asking for one where there is none."""
        if self._session.path is None:
            self.save_as(then)
        else:
            self._write(self._session.path, then)

    def save_as(self, then: Callable[[], None] = _nothing) -> None:
        """Ask for a file, and save to it."""
        if self._session.comparison is None:
            return
        dialog = QFileDialog(
            self._window,
            tell(message("Save comparison")),
            filter=tell(message("Comparison ({endings})", endings=f"*{SUFFIX}")),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.setDirectory(str(folder_of(self._session.comparison)))
        dialog.selectFile(file_name(self._session.comparison) + SUFFIX)
        dialog.fileSelected.connect(lambda path: self._write(Path(path), then))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, rows: Iterable[RowId] = ()) -> None:
        """Let the user choose contents, format and file of a report; *rows* can stand alone."""
        comparison = self._session.comparison
        if comparison is None:
            return
        path = profiles_path(os.environ, sys.platform, Path.home())
        dialog = ExportDialog(self._whole(comparison), tuple(rows), path, self._window)
        dialog.parts.profiles.choose(self._profile())
        dialog.wished.connect(lambda wish: self._export(comparison, wish))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close_after_asking(self, close: Callable[[], None]) -> None:
        """Call *close* now if nothing is unsaved; else ask first."""
        if self._session.is_saved:
            close()
            return
        ask(
            self._window,
            tell(message("Save your changes before closing?")),
            tell(message("Corrections, confirmations and notes that are not saved are lost.")),
            {
                message("Save"): lambda: self.save(close),
                message("Discard changes"): close,
            },
        )

    def _write(self, path: Path, then: Callable[[], None]) -> None:
        comparison = self._session.comparison
        if comparison is None:
            return
        if self._jobs.is_busy:
            self.said.emit((tell(_BUSY),))
            return

        if taken := self._session.file.take(path):
            self.failed.emit(taken)
            return

        known = self._session.file.known

        def done(fingerprint: str) -> None:
            known[path.absolute()] = fingerprint
            self._session.mark_saved(comparison, path)
            self.saved.emit(path)
            then()

        whole = self._whole(comparison)
        self._jobs.start(
            tell(message("Saving")),
            lambda _progress: save_comparison(whole(), path, known.get(path.absolute())),
            done,
            self._unsaved,
        )

    def _export(self, comparison: Comparison, wish: Wish) -> None:
        if self._jobs.is_busy:
            self.said.emit((tell(_BUSY),))
            return

        def done(_none: None) -> None:
            self.exported.emit(wish.path)
            if wish.open_after:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(wish.path)))

        whole = self._whole(comparison)
        self._jobs.start(
            tell(message("Exporting")),
            lambda _progress: write_report(whole(), wish.path, wish.format, wish.edition),
            done,
            self._fail,
        )

    def _whole(self, comparison: Comparison) -> Callable[[], Comparison]:
        """Return what a job calls to get the comparison with the findings that hold."""
        stale = comparison is self._session.comparison and not self._session.findings_hold
        return lambda: with_findings(comparison) if stale else comparison

    def _unsaved(self, message: str) -> None:
        if self._session.path is not None:  # the file that the work stands in still
            self._session.file.take(self._session.path)
        self.failed.emit(message)

    def _fail(self, message: str) -> None:
        self.said.emit((message,))


def file_name(comparison: Comparison) -> str:
    """Return a file name for a comparison, without suffix, that every system accepts."""
    return report_name(FULL.file_name, comparison, datetime.now(UTC))
