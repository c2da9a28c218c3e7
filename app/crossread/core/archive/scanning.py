"""Which files an archive's folder holds, and which of them are new or changed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from crossread.core.reading import ARCHIVES, FORMATS

_SKIPPED = (".", "~$", "__MACOSX")
_DEEPEST = 64


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a file is known to be as it was."""

    size: int
    changed: int
    """Nanoseconds since 1970."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What has happened in the folder since it was last looked at; names as in `scan`."""

    new: tuple[str, ...]
    """New and changed files, in the order of their names."""
    gone: tuple[str, ...]


def scan(folder: Path) -> dict[str, Stamp]:
    """Return every file that can be read, in the folder and below, by its name from there.

    Names have slashes on every system. Hidden files are left out, links to folders not followed,
    and what may not be looked into is passed over.
    """
    return {name: stamp for name, stamp in _scan(folder, "", 0) if _is_known(name)}


def changes(before: Mapping[str, Stamp], now: Mapping[str, Stamp]) -> Changes:
    """Return which files are to be read, and which to be forgotten."""
    new = tuple(sorted(name for name, stamp in now.items() if before.get(name) != stamp))
    return Changes(new, tuple(sorted(before.keys() - now.keys())))


def _scan(folder: Path, prefix: str, depth: int) -> Iterator[tuple[str, Stamp]]:
    for entry in _entries(folder):
        if entry.name.startswith(_SKIPPED):
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if depth < _DEEPEST:
                    yield from _scan(Path(entry.path), f"{prefix}{entry.name}/", depth + 1)
            elif entry.is_file():
                status = entry.stat()
                yield f"{prefix}{entry.name}", Stamp(status.st_size, status.st_mtime_ns)
        except OSError:  # it went away meanwhile
            continue


def _entries(folder: Path) -> Iterable[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return ()


def _is_known(name: str) -> bool:
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - a Path for each of 100,000 is slow
    return suffix in ARCHIVES or any(suffix in one.suffixes for one in FORMATS.values())
