"""Write a file whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import time
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from zlib import crc32

from crossread.core.errors import OutputError, reason_of
from crossread.core.messages import Message, message

_NEW_FILE = 0o666
"""What the user's umask is taken from, as for any new file."""
_LEFT_BEHIND = 3600.0
"""Seconds after which an unfinished file belongs to a program that has ended."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {
    errno.ENOENT,
    errno.ENOTDIR,
    errno.ENODEV,
    errno.ENXIO,
    errno.EIO,
    errno.ESTALE,
    errno.ENOTCONN,
    errno.ETIMEDOUT,
    errno.EHOSTDOWN,
    errno.EHOSTUNREACH,
    errno.ENETDOWN,
    errno.ENETUNREACH,
}


def write_whole(path: str | Path, data: bytes) -> None:
    """Put *data* into the file; until all of it is on the disk, an older file stays as it was.

    Raises OutputError.
    """
    try:
        target = Path(path).resolve()
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(data)  # a pipe or a device cannot be replaced
        else:
            _replace(target, data)
    except (OSError, ValueError, RuntimeError) as error:  # a null byte, a loop of links
        raise OutputError(_sentence(path, error)) from error


def make_folder(path: Path) -> None:
    """Make a folder, and those above it, where they are missing; raises OutputError.

    Nobody but the user may look into it.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(_sentence(path, error)) from error


def clear_leftovers(path: str | Path) -> None:
    """Remove what writing this file left unfinished when a program or the computer stopped."""
    target = Path(path).resolve()
    with suppress(OSError):
        for left in target.parent.glob(f"{_prefix(target)}*"):
            if time.time() - left.stat().st_mtime > _LEFT_BEHIND:
                left.unlink()


def _sentence(path: str | Path, error: Exception) -> Message:
    code = getattr(error, "errno", None)
    if code in _FULL:
        return message(
            "“{path}” could not be written: the disk is full. Free some space, or choose "
            "another disk.",
            path=str(path),
        )
    if code in _FORBIDDEN:
        return message(
            "“{path}” could not be written: you may not write there. Choose another folder.",
            path=str(path),
        )
    if code in _GONE:
        return message(
            "“{path}” could not be written: its folder is not there, or its disk is not "
            "connected. Connect it again, or choose another folder.",
            path=str(path),
        )
    return message(
        "“{path}” could not be written: {reason}. Choose another name or folder.",
        path=str(path),
        reason=reason_of(error),
    )


def _replace(target: Path, data: bytes) -> None:
    handle, name = mkstemp(prefix=_prefix(target), dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode_of(target))
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _settle(target.parent)


def _prefix(target: Path) -> str:
    """Return how unfinished files of a target begin, whatever its name is made of."""
    return f".crossread-{crc32(os.fsencode(target.name)):08x}-"


def _settle(folder: Path) -> None:
    """Let the folder's new entry reach the disk, too, where the system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _mode_of(target: Path) -> int:
    """Return the permissions that the file has, or would get if it were new."""
    with suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return _NEW_FILE & ~mask
