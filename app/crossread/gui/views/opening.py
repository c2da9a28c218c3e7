"""Opens files, adds and removes readouts, compares again: always in a job, always answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crossread.core.kinds import Grouping
from crossread.core.messages import message, plural
from crossread.core.project_file import Kept
from crossread.core.types import Comparison, Progress, ReadoutId, Settings
from crossread.gui.jobs import Jobs
from crossread.gui.languages import tell
from crossread.gui.session import Session
from crossread.gui.views.choices import Choices
from crossread.gui.views.compared import Loaded
from crossread.gui.views.loading import Given, again, extend, load, paste, recover
from crossread.gui.views.rereading import Wish, reread

MEANWHILE = message("The comparison was changed meanwhile: please try again.")
COPY = message("It is open here as a copy: to keep changes, save it under another name.")


class Opening(QObject):
    """Brings comparisons into the session.

    Signals:
        opened: a comparison was opened from files; carries them.
        said: something to tell the user; carries sentences.
        rescued: something of a file is lost; carries the backup of what was saved before.
        alone: the only readout of the window has nothing to compare it with.
    """

    opened = Signal(object)
    said = Signal(object)
    rescued = Signal(object)
    alone = Signal()

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        window: QWidget,
        choices: Choices,
    ) -> None:
        """Get ready; *choices* say how new comparisons are made."""
        super().__init__(window)
        self._choices = choices
        self.is_taken = False
        """Something else than a comparison is shown in the window."""
        self._session, self._jobs, self._window = session, jobs, window

    @property
    def is_free(self) -> bool:
        """Return whether a comparison may be shown here without taking the place of anything."""
        return self._session.comparison is None and not (self.is_taken or self._jobs.is_busy)

    def open_files(self, paths: Sequence[Path], voices: Grouping | None = None) -> None:
        """Show what these files hold instead of what is shown now."""
        settings, cache = self._choices.settings(), self._choices.cache_folder()

        def work(progress: Progress) -> Loaded:
            return load(paths, progress, voices=voices, settings=settings, cache=cache)

        def then(loaded: Loaded) -> None:
            loaded = self._hold(loaded)
            if loaded.comparison is not None:
                self._session.open(loaded.comparison, loaded.path, kept=not loaded.rescued)
                if voices is None:
                    self.opened.emit((loaded.path,) if loaded.path else tuple(paths))
            self._tell(loaded)

        self._jobs.start(tell(message("Opening")), work, then, self._fail)

    def bring(self, work: Callable[[Progress], Loaded]) -> None:
        """Show what a job brings instead of what is shown now."""

        def then(loaded: Loaded) -> None:
            if loaded.comparison is not None:
                self._session.open(loaded.comparison, kept=not loaded.rescued)
            self._tell(loaded)

        self._jobs.start(tell(message("Opening")), work, then, self._fail)

    def recover(self, kept: Kept, then: Callable[[], object]) -> None:
        """Show work that a crash left behind, and call *then* when it is there."""

        def show(loaded: Loaded) -> None:
            loaded = self._hold(loaded)
            if loaded.comparison is not None:
                self._session.open(loaded.comparison, loaded.path, kept=False)
                then()
            self._tell(loaded)

        self._jobs.start(
            tell(message("Opening")), lambda progress: recover(kept, progress), show, self._fail
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Compare with these files, too."""
        before = self._session.comparison
        if before is None:
            self.open_files(paths)
            return
        label = tell(plural("Add a readout", "Add {count} readouts", count=len(paths)))
        self._start(before, label, partial(extend, before, paths))

    def paste(self, given: Given) -> None:
        """Compare with a pasted text, too; show it alone where it is the first one."""
        before = self._session.comparison
        if before is not None:
            label = tell(plural("Add a readout", "Add {count} readouts", count=1))
            self._start(before, label, partial(paste, before, given))
            return

        def then(loaded: Loaded) -> None:
            if loaded.comparison is not None:
                self._session.open(loaded.comparison, kept=False)
            self._tell(loaded)

        self._jobs.start(
            tell(message("Opening")),
            lambda progress: paste(None, given, progress),
            then,
            self._fail,
        )

    def remove(self, readout: ReadoutId) -> None:
        """Compare without this readout."""
        before = self._session.comparison
        if before is not None:
            name = next((each.name for each in before.readouts if each.id == readout), readout)
            self._start(
                before,
                tell(message("Remove {word:quote}", word=name)),
                partial(again, before, without={readout}),
            )

    def reread(self, wish: Wish) -> None:
        """Read a readout's file in another encoding, and compare again."""
        before = self._session.comparison
        if before is not None:
            label = tell(message("Read in {encoding}", encoding=wish.encoding))
            self._start(before, label, partial(reread, before, wish))

    def use_meaning(self, on: bool) -> None:
        """Compare with the meaning model, or without it."""
        before = self._session.comparison
        if before is not None and before.settings.meaning != on:
            label = tell(
                message("Use the meaning model")
                if on
                else message("Compare without the meaning model")
            )
            settings = Settings(meaning=on)
            self._start(before, label, partial(again, before, settings=settings))

    def _start(self, before: Comparison, label: str, work: Callable[..., Loaded]) -> None:
        """Run *work*, which takes ``progress`` and ``cache``, and make what it brings one step."""
        cache = self._choices.cache_folder()

        def then(loaded: Loaded) -> None:
            if self._session.comparison is not before:
                self.said.emit((tell(MEANWHILE),))
                return
            if loaded.comparison is not None:
                self._session.replace(loaded.comparison, label)
            self._tell(loaded)

        self._jobs.start(
            tell(message("Comparing")),
            lambda progress: work(progress=progress, cache=cache),
            then,
            self._fail,
        )

    def _hold(self, loaded: Loaded) -> Loaded:
        """Take the file of a comparison for this window; where another has it, open a copy."""
        taken = self._session.file.take(loaded.path) if loaded.path else ""
        if not taken:
            if loaded.path and loaded.fingerprint:
                self._session.file.known[loaded.path.absolute()] = loaded.fingerprint
            return loaded
        return replace(loaded, path=None, messages=(taken, tell(COPY), *loaded.messages))

    def _tell(self, loaded: Loaded) -> None:
        self.said.emit(loaded.messages)
        if loaded.backup is not None:
            self.rescued.emit(loaded.backup)
        if loaded.alone:
            self.alone.emit()

    def _fail(self, message: str) -> None:
        self.said.emit((message,))
