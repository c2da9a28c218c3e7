"""Keeps unsaved work aside in the user's state folder, so that a crash costs seconds."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from crossread.core.messages import message
from crossread.core.project_file import SUFFIX, keep
from crossread.gui.held_file import lock_on
from crossread.gui.jobs import Jobs
from crossread.gui.languages import tell
from crossread.gui.session import Session

PAUSE = 30_000
"""Milliseconds after a change, at most, until it is kept."""
MANY = 20
"""Changes after which no time is waited for."""
_PATIENCE = 5.0
"""Seconds that a file being written gets to end."""


class Autosaving(QObject):
    """Writes the comparison to a file of its own in a job, while it holds unsaved work.

    Signals:
        kept: the comparison that was unsaved then is on the disk; carries it.
        failed: it could not be written; carries a sentence, the same one once.
    """

    kept = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(self)
        self._file = folder / f"{uuid4().hex}{SUFFIX}"
        self._lock: QLockFile | None = None
        self._changes = 0
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)
        session.unsaved_changed.connect(self._on_change)

    @property
    def file(self) -> Path:
        """Return where work is kept."""
        return self._file

    @property
    def is_busy(self) -> bool:
        """Return whether work is being written just now."""
        return self._jobs.is_busy

    def adopt(self, file: Path, lock: QLockFile) -> None:
        """Go on with a file that another window left behind."""
        self._remove()
        self._file, self._lock = file, lock

    def keep(self) -> None:
        """Write the work aside now; where a job is at it, when that has ended."""
        comparison = self._session.comparison
        if comparison is None or self._session.is_saved or self._jobs.is_busy:
            return
        file, project = self._file, self._session.path
        self._changes = 0
        self._timer.stop()
        self._own()
        self._jobs.start(
            tell(message("Keeping work aside")),
            lambda _progress: keep(comparison, file, project),
            lambda _none: self._on_kept(comparison),
            self._on_failure,
        )

    def end(self) -> None:
        """Remove what was kept: the work is saved, or the user let it go."""
        self._timer.stop()
        self._jobs.wait(_PATIENCE)
        self._jobs.cancel()
        self._remove()

    def _on_change(self, unsaved: bool) -> None:
        if not unsaved:
            self._changes = 0
            self._timer.stop()
            if not self._jobs.is_busy:
                self._remove()
            return
        self._changes += 1
        if self._changes >= MANY:
            self.keep()
        elif not self._timer.isActive():
            self._timer.start()

    def _on_kept(self, comparison: object) -> None:
        self._said = ""
        if self._session.is_saved:
            self._remove()
            return
        self.kept.emit(comparison)
        self._go_on()

    def _on_failure(self, message: str) -> None:
        if message != self._said:
            self._said = message
            self.failed.emit(message)
        if self._session.is_saved:
            self._remove()
        else:
            self._timer.start()

    def _go_on(self) -> None:
        """Keep what was changed while the job was writing."""
        if self._changes >= MANY:
            self.keep()
        elif self._changes:
            self._timer.start()

    def _own(self) -> None:
        """Show other processes that whoever keeps this file is alive."""
        if self._lock is None:
            with suppress(OSError):
                self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = lock_on(self._file.with_suffix(".lock"))
            self._lock.tryLock(0)

    def _remove(self) -> None:
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
