"""Puts the window together: the one place where its parts are made."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from crossread.core.kinds import Grouping
from crossread.gui.jobs import Jobs
from crossread.gui.session import Session
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.icons import application_icon
from crossread.gui.views.aligned.accessible import install
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.parts import Parts
from crossread.gui.views.recent import Recent

_PATIENCE = 5.0
"""Seconds that a cancelled job gets to end before the program does."""


class Desk(QObject):
    """All windows of the program, each with a session and jobs of its own."""

    def __init__(self, appearance: Appearance, recent: Recent) -> None:
        super().__init__()
        self._appearance, self._recent = appearance, recent
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
            open_window=self.open_window,
            quit=self.close_windows,
        )
        window = MainWindow(parts)
        self.windows.append(window)
        self._jobs += [parts.reading, parts.writing, parts.finding]
        window.destroyed.connect(lambda: self.windows.remove(window))
        window.show()
        if paths:
            window.open_files(paths, voices)
        return window

    def close_windows(self) -> None:
        """Close every window; one with unsaved work asks first."""
        for window in tuple(self.windows):
            window.close()

    def wait(self) -> None:
        """Let the last jobs end: a thread must not outlive the program's data."""
        for jobs in self._jobs:
            jobs.wait(_PATIENCE)


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application, named so that settings find their place."""
    QApplication.setOrganizationName("Crossread")
    QApplication.setApplicationName("Crossread")
    QApplication.setDesktopFileName("crossread")
    application = QApplication(list(arguments))
    application.setWindowIcon(application_icon())
    install()
    return application


def main(paths: Sequence[str]) -> int:
    """Open a window on the files, and return the exit code once the last one is closed."""
    application = make_application(sys.argv[:1])
    recent = Recent(QSettings())
    desk = Desk(Appearance(application, recent.scheme), recent)
    desk.open_window([Path(path) for path in paths])
    code = application.exec()
    desk.wait()
    return code
