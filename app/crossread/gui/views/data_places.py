"""Where the user's data lies on this computer, how much it is, and how to be rid of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from crossread.core.folders import VECTORS, cache_folder, data_folder
from crossread.core.messages import Message, message


@dataclass(frozen=True, slots=True)
class DataPlace:
    """A folder with something that Crossread keeps."""

    what: Message
    folder: Path
    pattern: str = ""
    """Of its files that may be deleted at any time; empty where none may be by themselves."""

    def size(self) -> int:
        """Return how many bytes may be deleted."""
        return sum(_size(file) for file in self._files())

    def delete(self) -> None:
        """Delete what may be deleted; what is in the way stays."""
        for file in self._files():
            with suppress(OSError):
                file.unlink()

    def _files(self) -> Iterator[Path]:
        if self.pattern and self.folder.is_dir():
            yield from sorted(self.folder.glob(self.pattern))


def vectors_place() -> DataPlace:
    """Return where what the meaning model made of texts is remembered."""
    folder = cache_folder(os.environ, sys.platform, Path.home())
    return DataPlace(message("What the meaning model made of texts"), folder, f"{VECTORS}*")


def archives_place() -> DataPlace:
    """Return where what was read of archives is kept."""
    folder = data_folder(os.environ, sys.platform, Path.home()) / "archives"
    return DataPlace(message("What was read of archives"), folder, "*.sqlite*")


def told_size(count: int) -> str:
    """Return a number of bytes as files are measured: “12 MB”."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
