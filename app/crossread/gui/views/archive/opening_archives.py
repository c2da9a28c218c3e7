"""What is wished in the page of an archive, done with the window around it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from crossread.core.messages import Wording, message, plural
from crossread.core.types import MOST, Progress
from crossread.gui.languages import tell, worded
from crossread.gui.models.events_model import EventEntry
from crossread.gui.views.archive.page import ArchivePage
from crossread.gui.views.archive.working import open_event
from crossread.gui.views.banner import Banner
from crossread.gui.views.compared import Loaded
from crossread.gui.views.files import choose_folder, readable_suffixes
from crossread.gui.views.parts import Parts

_LOOKED_AT = 2_000
"""Entries of a folder that are looked at, to tell whether it is an archive."""


class OpeningArchives(QObject):
    """Brings archives into the page, and their events into windows."""

    def __init__(self, page: ArchivePage, parts: Parts, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._parts, self._banner, self._window = page, parts, banner, window
        archiving = page.archiving
        page.open_wished.connect(self._open_event)
        page.failures_wished.connect(self._name_failures)
        archiving.failed.connect(banner.say)
        archiving.compared.connect(self._offer_reports)
        archiving.halted.connect(self._tell_halted)

    def open(self, folder: Path) -> None:
        """Show the archive of a folder."""
        kept = self._parts.recent.archives
        self._parts.recent.add_archive(folder)
        self._page.open(folder, kept.reports_of(folder))

    def choose_reports(self) -> None:
        """Ask where the reports of all events are to be written, and write them."""
        choose_folder(
            self._window,
            tell(message("Choose a folder for the reports")),
            lambda paths: self.compare_all(paths[0]),
        )

    def compare_all(self, reports: Path) -> None:
        """Write a report of every event into a folder."""
        place, archiving = self._page.archiving.place, self._page.archiving
        if place is not None:
            self._parts.recent.archives.keep_reports(place.folder, reports)
            archiving.compare_all(reports, self._parts.recent.choices.settings())

    def _open_event(self, entry: EventEntry) -> None:
        place, listing = self._page.archiving.place, self._page.archiving.listing
        if place is None or listing is None or entry.number not in listing.events:
            return
        event, choices = listing.events[entry.number], self._parts.recent.choices
        settings, cache = choices.settings(), choices.cache_folder()

        def work(progress: Progress) -> Loaded:
            return open_event(place, event, settings, cache, progress)

        self._parts.open_work(work)

    def _offer_reports(self, count: int, folder: Path) -> None:
        from crossread.core.archive import INDEX  # noqa: PLC0415 - heavy

        page = QUrl.fromLocalFile(str(folder / INDEX))
        said = plural(
            "{count:number} event was compared. The list of reports is in {path}.",
            "{count:number} events were compared. The list of reports is in {path}.",
            count=count,
            path=str(folder),
        )
        opens = {tell(message("Open the list")): lambda: QDesktopServices.openUrl(page)}
        self._banner.say(tell(said), offers=opens)

    def _tell_halted(self, folder: Path) -> None:
        said = message(
            "Comparing was stopped. The reports written so far are in {path}; "
            "start again with the same folder to go on.",
            path=str(folder),
        )
        again = {tell(message("Go on")): lambda: self.compare_all(folder)}
        self._banner.say(tell(said), offers=again)

    def _name_failures(self) -> None:
        listing = self._page.archiving.listing
        if listing is not None:
            show_failures(self._window, listing.failures)


def show_failures(parent: QWidget, failures: tuple[Wording, ...]) -> QDialog:
    """Show which files could not be read, and why."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    worded(dialog.setWindowTitle, message("Files that could not be read"))
    dialog.resize(680, 420)
    text = QPlainTextEdit("\n".join(map(tell, failures)), dialog)
    text.setReadOnly(True)
    worded(text.setAccessibleName, message("Files that could not be read"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.show()
    return dialog


def is_archive(folder: Path) -> bool:
    """Tell whether a folder holds more readable files than one comparison could."""
    suffixes, found, looked = readable_suffixes(), 0, 0
    for _, _, names in os.walk(folder):
        for name in names:
            looked += 1
            found += name.lower().endswith(suffixes)
            if found > MOST or looked > _LOOKED_AT:
                return found > MOST
    return False
