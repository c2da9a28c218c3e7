"""The right to save over a file: one window has it while it shows what stands there."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from crossread.core.messages import message
from crossread.gui.languages import tell


class HeldFile:
    """Holds one file at a time, by a lock file beside it that names process and computer.

    A lock whose process has ended, or whose computer was started anew since, does not count. Where
    no lock can be written, as in a folder that is only read, there is none.
    """

    def __init__(self) -> None:
        self.known: dict[Path, str] = {}
        """Fingerprints of files as they were last read or written here."""
        self._lock: QLockFile | None = None
        self._path: Path | None = None

    def take(self, path: Path) -> str:
        """Hold *path* instead of what was held; where another has it, say so and change nothing."""
        wanted = path.absolute()
        if wanted == self._path:
            return ""
        lock = lock_on(lock_name(wanted))
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            return _holder(wanted, lock)
        self.release()
        self._lock, self._path = lock, wanted
        return ""

    def release(self) -> None:
        """Leave the file to others."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = self._path = None


def lock_on(name: Path) -> QLockFile:
    """Return a lock that only the end of its process makes stale, not its age."""
    lock = QLockFile(str(name))
    lock.setStaleLockTime(0)
    return lock


def lock_name(path: Path) -> Path:
    """Return where the lock of a file lies: hidden, beside it."""
    return path.with_name(f".~lock.{path.name}#")


def _holder(path: Path, lock: QLockFile) -> str:
    number, host, _ = lock.getLockInfo()
    if host not in ("", QSysInfo.machineHostName()):
        said = message(
            "{file:quote} is open in Crossread on the computer {host:quote}. If that is not so "
            "any more, delete the file {lock:quote} beside it.",
            file=path.name,
            host=host,
            lock=lock_name(path).name,
        )
    elif number == os.getpid():
        said = message("{file:quote} is open in another window.", file=path.name)
    else:
        said = message(
            "{file:quote} is open in another Crossread on this computer. If that is not so any "
            "more, delete the file {lock:quote} beside it.",
            file=path.name,
            lock=lock_name(path).name,
        )
    return tell(said)
