"""One archive: read, looked up and compared, always in jobs."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from crossread.core.messages import message
from crossread.core.types import Progress, Settings
from crossread.gui.jobs import Jobs
from crossread.gui.languages import tell
from crossread.gui.views.archive.working import (
    Account,
    Hits,
    Listing,
    Place,
    accounts_of,
    compare_all,
    known,
    look_up,
    place_of,
    settled,
    update,
    with_differences,
)

_PATIENCE = 60.0
"""Seconds that reading gets to keep what it has read, once it is stopped."""
_READING = message("Looking for new and changed files")
_SETTLING = message("Listing what was read")
_COMPARING = message("Comparing all events")


class Archiving(QObject):
    """Holds the archive of one window, and all that is known of it.

    Signals:
        listed: another `Listing` is known.
        found: texts were searched; carries the words and the `Hits`.
        told: the texts of an event were looked up; carries its number and its accounts.
        compared: reports of all events are written; carries how many, and their folder.
        halted: comparing all was stopped; carries the folder.
        failed: carries what went wrong, and what to do.
    """

    listed = Signal(object)
    found = Signal(str, object)
    told = Signal(int, object)
    compared = Signal(int, object)
    halted = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.long = Jobs(self)
        """The lane for reading and for comparing all."""
        self.short = Jobs(self)
        """The lane for what answers a gesture: the newest alone."""
        self.place: Place | None = None
        self.listing: Listing | None = None
        self._read = threading.Event()
        """Set when no file is being read any more."""
        self._comparing: Path | None = None

    @property
    def is_comparing(self) -> bool:
        """Return whether all events are being compared."""
        return self.long.is_busy and self._comparing is not None

    def open(self, folder: Path, reports: Path | None = None) -> None:
        """Show what is known of a folder's archive, then read what is new in it."""
        self.place = self.listing = self._comparing = None

        def work(_progress: Progress) -> tuple[Place, Listing | None]:
            place = place_of(folder, reports)
            return place, known(place)

        def then(found: tuple[Place, Listing | None]) -> None:
            self.place, listing = found
            if listing is not None:
                self._list(listing)
            self.update()

        self.long.start(tell(_READING), work, then, self.failed.emit)

    def update(self) -> None:
        """Read what is new in the folder."""
        place = self.place
        if place is None or self.is_comparing:
            return
        self._comparing = None
        self._read = ended = threading.Event()

        def work(progress: Progress) -> Listing:
            try:
                return update(place, progress)
            finally:
                ended.set()

        self.long.start(tell(_READING), work, self._list, self.failed.emit)

    def stop(self) -> None:
        """Stop reading, and list what was read; or stop comparing."""
        place, reports = self.place, self._comparing if self.is_comparing else None
        busy, ended = self.long.is_busy, self._read
        self.long.cancel()
        if reports is not None:
            self.halted.emit(reports)
        elif busy and place is not None:

            def work(_progress: Progress) -> Listing:
                ended.wait(_PATIENCE)
                return settled(place)

            self.long.start(tell(_SETTLING), work, self._list, self.failed.emit)

    def look_up(self, words: str) -> None:
        """Search all texts."""
        place, listing = self.place, self.listing
        if place is not None and listing is not None and words.strip():

            def then(hits: Hits) -> None:
                self.found.emit(words, hits)

            self.short.start(
                tell(message("Searching")),
                lambda _progress: look_up(place, words, listing),
                then,
                self.failed.emit,
            )

    def tell(self, number: int, hits: Hits) -> None:
        """Look up the texts of an event."""
        place, listing = self.place, self.listing
        if place is None or listing is None or number not in listing.events:
            return
        event, around = listing.events[number], hits.get(number, {})

        def then(accounts: list[Account]) -> None:
            self.told.emit(number, accounts)

        self.short.start(
            tell(message("Opening")),
            lambda _progress: accounts_of(place, event, around),
            then,
            self.failed.emit,
        )

    def compare_all(self, folder: Path, settings: Settings) -> None:
        """Write a report of every event into a folder, with a page that lists them."""
        place, listing = self.place, self.listing
        if place is None or listing is None:
            return

        def work(progress: Progress) -> tuple[int, Listing]:
            count = compare_all(place, listing, folder, settings, progress)
            return count, with_differences(listing, folder)

        def then(done: tuple[int, Listing]) -> None:
            self._list(done[1])
            self.compared.emit(done[0], folder)

        self.long.start(tell(_COMPARING), work, then, self.failed.emit)
        self._comparing = folder

    def end(self) -> None:
        """Stop whatever is going on: what was read is kept."""
        self.long.cancel()
        self.short.cancel()

    def _list(self, listing: Listing) -> None:
        self.listing = listing
        self.listed.emit(listing)
