"""Backups of a project file: what it held before it was saved over.

They lie beside the file, under names that say what they are and open like any comparison: that is
where a user looks for them, they travel with the folder, and whoever deletes the folder deletes all
that was written. A hidden copy elsewhere would outlive a text that was to be destroyed.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from crossread.core.errors import OutputError
from crossread.core.writing import write_whole

BACKUPS = 3
SPACING = 600.0
"""Seconds between the saves that backups hold: three of one minute would be one backup."""

_NAME = re.compile(rf"\.backup-[1-{BACKUPS}]$")


def backup_names(path: Path) -> tuple[Path, ...]:
    """Return where the backups of a file lie, the latest first, whether they exist or not."""
    return tuple(
        path.with_name(f"{path.stem}.backup-{number}{path.suffix}")
        for number in range(1, BACKUPS + 1)
    )


def backups_of(path: Path) -> tuple[Path, ...]:
    """Return the backups that exist, the latest first."""
    return tuple(name for name in backup_names(path) if name.is_file())


def is_backup(path: Path) -> bool:
    """Tell whether a file has the name of a backup."""
    return _NAME.search(path.stem) is not None


def keep_backup(path: Path, data: bytes) -> None:
    """Keep *data*, which stands in *path* still, as the latest backup.

    A save within `SPACING` of the one that the latest backup holds is passed over. A backup that
    cannot be written stops no save.
    """
    first, *others = backup_names(path)
    with suppress(OSError, OutputError):
        saved = path.stat().st_mtime
        if first.is_file() and 0 <= saved - first.stat().st_mtime < SPACING:
            return
        for older, newer in reversed(tuple(zip(others, (first, *others), strict=False))):
            if newer.is_file():
                newer.replace(older)
        write_whole(first, data)
        os.utime(first, (saved, saved))
