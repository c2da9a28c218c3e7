"""Puts the window together: the one place where its parts are made."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from crossread.core.kinds import Grouping
from crossread.gui.collecting import Collecting
from crossread.gui.greeting import named_application
from crossread.gui.jobs import Jobs
from crossread.gui.languages import languages
from crossread.gui.log_file import log_step, start_log, stop_log, watch_faults
from crossread.gui.session import Session
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.aligned.accessible import install
from crossread.gui.views.file_events import FileEvents
from crossread.gui.views.helping import offer_tour
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.parts import Parts, Work
from crossread.gui.views.recent import Recent
from crossread.gui.views.recovering import FOLDER, Left, find_left, offer_left

_PATIENCE = 5.0
"""Seconds that a cancelled job gets to end before the program does."""


class Desk(QObject):
    """All windows of the program, each with a session and jobs of its own."""

    def __init__(self, appearance: Appearance, recent: Recent, state: Path) -> None:
        super().__init__()
        self._appearance, self._recent, self._state = appearance, recent, state
        self.windows: list[MainWindow] = []
        self._jobs: list[Jobs] = []

    def open_window(self, paths: Sequence[Path] = (), voices: Grouping | None = None) -> MainWindow:
        """Open another window, on files if there are any."""
        parts = Parts(
            session=Session(),
            reading=Jobs(),
            writing=Jobs(),
            finding=Jobs(),
            appearance=self._appearance,
            recent=self._recent,
            state=self._state,
            open_window=self.open_window,
            open_archive=self._open_archive,
            open_work=self._open_work,
            quit=self.close_windows,
        )
        window = MainWindow(parts)
        self.windows.append(window)
        self._jobs += window.findChildren(Jobs)
        window.destroyed.connect(lambda: self.windows.remove(window))
        _log_steps(window)
        window.show()
        if paths:
            window.open_files(paths, voices)
        return window

    def _empty(self) -> MainWindow:
        """Return a window that shows nothing yet, another one where there is none."""
        free = (window for window in self.windows if window.tools.opening.is_free)
        return next(free, None) or self.open_window()

    def open_file(self, path: Path) -> None:
        """Open a file in an empty window, or in another one."""
        self._empty().open_files((path,))

    def _open_archive(self, folder: Path) -> None:
        self._empty().open_folder(folder)

    def _open_work(self, work: Work) -> None:
        self._empty().tools.opening.bring(work)

    def offer_left(self, window: MainWindow) -> None:
        """Offer in the window what a crash left behind."""
        left = list(find_left(self._state / FOLDER))

        def offer() -> None:
            if left and isValid(window):
                found = tuple(left)
                left.clear()
                offer_left(window.banner, found, lambda wanted: self._open_left(window, wanted))

        if window.parts.reading.is_busy:  # what it has to say comes first
            window.parts.reading.idle.connect(offer, Qt.ConnectionType.QueuedConnection)
        else:
            offer()

    def _open_left(self, window: MainWindow, left: Sequence[Left]) -> None:
        for each in left:
            _recover(window if window.tools.opening.is_free else self.open_window(), each)

    def close_windows(self) -> None:
        """Close every window; one with unsaved work asks first."""
        for window in tuple(self.windows):
            window.close()

    def wait(self) -> None:
        """Let the last jobs end: a thread must not outlive the program's data."""
        for jobs in self._jobs:
            jobs.wait(_PATIENCE)


def _recover(window: MainWindow, left: Left) -> None:
    """Go on in the window with work that a crash left behind."""
    kept = left.kept
    window.tools.opening.recover(kept, lambda: window.keeping.adopt(kept.file, left.lock))


def _log_steps(window: MainWindow) -> None:
    opening, saving = window.tools.opening, window.tools.saving
    opening.opened.connect(lambda paths: log_step("Opened", paths))
    saving.saved.connect(lambda path: log_step("Saved", (path,)))
    saving.exported.connect(lambda path: log_step("Exported", (path,)))
    saving.failed.connect(lambda _message: log_step("Could not save"))
    window.keeping.failed.connect(lambda _message: log_step("Could not keep work aside"))


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application, ready for windows."""
    application = named_application(arguments)
    install()
    Collecting(application)
    return application


def main(paths: Sequence[str], greeting: QWidget | None = None) -> int:
    """Open a window on the files, and return the exit code once the last one is closed.

    The window takes the place of the *greeting*.
    """
    application = make_application(sys.argv[:1])
    state = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation))
    log = start_log(state)
    watch_faults()
    recent = Recent(QSettings())
    languages().choose(recent.language)
    desk = Desk(Appearance(application, recent.scheme, recent.colour_set), recent, state)
    window = desk.open_window([Path(path) for path in paths])
    if greeting is not None:
        greeting.close()
    FileEvents(application).asked.connect(desk.open_file)
    desk.offer_left(window)
    if not recent.choices.toured:
        offer_tour(window, window.session, window.actions_)
    code = application.exec()
    desk.wait()
    stop_log(log)
    return code
