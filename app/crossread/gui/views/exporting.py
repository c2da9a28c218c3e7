"""Export a report: what is in it, how its pages look, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from crossread.core.findings import shown
from crossread.core.messages import message, plural
from crossread.core.pictures import Picture
from crossread.core.reports import Edition, ReportFormat, Selection
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.drawings import chosen_pictures
from crossread.core.reports.file_names import file_name
from crossread.core.reports.shown import Report
from crossread.core.types import Comparison, RowId
from crossread.gui.jobs import Jobs
from crossread.gui.languages import tell
from crossread.gui.views.exporting_layout import ExportParts, arrange
from crossread.gui.views.exporting_printer import print_pages
from crossread.printing import FORMATS
from crossread.printing.printed import lay_out_report

_PAUSE = 250
"""Milliseconds after a change before the preview is made anew."""
_MOST_PAGES = 24
"""Pages of a preview: who wants to read a whole book writes a file."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A report that is to be written."""

    path: Path
    format: ReportFormat
    edition: Edition
    open_after: bool


class ExportDialog(QDialog):
    """Chooses contents and format, and shows the pages.

    Signals:
        wished: a report is to be written; carries a `Wish`.
    """

    wished = Signal(object)

    def __init__(
        self,
        whole: Callable[[], Comparison],
        rows: tuple[RowId, ...],
        profiles: Path,
        parent: QWidget,
    ) -> None:
        """Get ready; *whole* gives the comparison with its findings and may take a while.

        *rows* are selected, and can be exported alone.
        """
        super().__init__(parent)
        self._scopes: list[Selection | None] = [None]
        self._comparison: Comparison | None = None
        self.jobs = Jobs(self)
        self.parts = arrange(self, profiles)
        self._offer(tell(message("Everything")), None)
        if rows:
            told = plural("The selected row", "The {count} selected rows", len(rows))
            self._offer(tell(told), Selection(rows))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self._connect(self.parts)
        self.parts.profiles.load()
        self.jobs.start(
            tell(message("Looking for findings")),
            lambda _progress: whole(),
            self._begin,
            self.parts.problem.setText,
        )

    @property
    def edition(self) -> Edition:
        """Return the edition as it is chosen now."""
        scope = self._scopes[self.parts.scope.currentIndex()]
        return Edition(datetime.now(UTC), self.parts.form.profile, scope)

    @property
    def format(self) -> ReportFormat:
        """Return the chosen format."""
        return FORMATS[str(self.parts.format.currentData())]

    def done(self, result: int) -> None:
        """Stop what is still being made."""
        self._pause.stop()
        self.jobs.cancel()
        super().done(result)

    def _connect(self, parts: ExportParts) -> None:
        parts.form.changed.connect(self._pause.start)
        parts.profiles.chosen.connect(self._choose)
        parts.profiles.keep_wished.connect(self._keep)
        parts.profiles.said.connect(self.parts.problem.setText)
        parts.pattern.textChanged.connect(self._name)
        parts.format.currentIndexChanged.connect(lambda _index: self._name())
        parts.save.clicked.connect(self._ask_path)
        parts.print.clicked.connect(self._ask_printer)
        parts.close.clicked.connect(self.reject)
        parts.scope.currentIndexChanged.connect(lambda _index: self._pause.start())

    def _offer(self, label: str, scope: Selection | None) -> None:
        """Let something be exported: everything, or a part of it alone."""
        if self.parts.scope.count():
            self._scopes.append(scope)
        self.parts.scope.addItem(label)

    def _begin(self, comparison: Comparison) -> None:
        self._comparison = comparison
        for finding in shown(comparison):
            told = message("Finding: {headline}", headline=finding.headline)
            self._offer(tell(told), Selection(findings=(finding.key,)))
        self.parts.save.setEnabled(True)
        self.parts.print.setEnabled(True)
        self._name()
        self._look()

    def _look(self) -> None:
        """Make the preview anew: what is shown in a job, the pages here, where fonts belong."""
        comparison, edition = self._comparison, self.edition
        if comparison is None:
            return

        def show() -> tuple[Report, list[Picture]]:
            report = show_comparison(comparison, edition)
            return report, chosen_pictures(comparison, report)

        self.jobs.start(
            tell(message("Preview")),
            lambda _progress: show(),
            self._show,
            self.parts.problem.setText,
        )

    def _show(self, made: tuple[Report, list[Picture]]) -> None:
        printed = lay_out_report(*made, _MOST_PAGES)
        self.parts.preview.show_pages(printed)
        count = len(printed.pages)
        told = plural("{count} page", "{count} pages", count)
        if not printed.complete:
            told = plural("The first page", "The first {count} pages", count)
        self.parts.count.setText(tell(told))
        self.parts.problem.clear()

    def _choose(self, profile: object) -> None:
        self.parts.form.show_profile(profile)  # type: ignore[arg-type]  # a signal carries objects
        self.parts.pattern.setText(self.parts.form.profile.file_name)
        self._look()

    def _keep(self, name: str) -> None:
        profile = replace(
            self.parts.form.profile, name=name, file_name=self.parts.pattern.text().strip()
        )
        self.parts.profiles.keep_profile(profile)
        self.parts.form.show_profile(profile)

    def _name(self) -> None:
        """Show the name that will be offered for the file."""
        if self._comparison is not None:
            pattern, profile = self.parts.pattern.text(), self.parts.form.profile.name
            name = file_name(pattern, self._comparison, datetime.now(UTC), profile)
            self.parts.name.setText(f"{name}{self.format.suffix}")

    def _ask_path(self) -> None:
        if self._comparison is None:
            return
        chosen = self.format
        dialog = QFileDialog(self, tell(message("Save report")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{tell(chosen.label)} (*{chosen.suffix})")
        dialog.setDefaultSuffix(chosen.suffix.lstrip("."))
        dialog.setDirectory(str(folder_of(self._comparison)))
        dialog.selectFile(self.parts.name.text())
        dialog.fileSelected.connect(lambda path: self._wish(Path(path), chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _wish(self, path: Path, chosen: ReportFormat) -> None:
        self.wished.emit(Wish(path, chosen, self.edition, self.parts.open_after.isChecked()))
        self.accept()

    def _ask_printer(self) -> None:
        if self._comparison is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        comparison, edition = self._comparison, self.edition
        dialog.accepted.connect(lambda: print_pages(printer, comparison, edition))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()  # its own open() wants a slot by name


def folder_of(comparison: Comparison) -> Path:
    """Return the folder of the first readout's file, else the user's own."""
    folder = Path(comparison.readouts[0].document.path).absolute().parent
    return folder if folder.is_dir() else Path.home()
