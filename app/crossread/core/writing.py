"""Write a file whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

from crossread.core.errors import OutputError

_NEW_FILE = 0o666
"""What the user's umask is taken from, as for any new file."""


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
        reason = getattr(error, "strerror", None) or error
        raise OutputError(
            f"“{path}” could not be written: {reason}. Choose another name or folder."
        ) from error


def _replace(target: Path, data: bytes) -> None:
    handle, name = mkstemp(prefix=".crossread-", dir=target.parent)
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


def _mode_of(target: Path) -> int:
    """Return the permissions that the file has, or would get if it were new."""
    with suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return _NEW_FILE & ~mask
