"""Work that is kept aside while it is not saved, so that a crash costs seconds.

Every window has one file in the user's state folder; it is replaced at every autosave and removed
when its work is saved or discarded. One that is left behind belongs to a program that crashed.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from crossread.core.project_file.container import Section, unpack
from crossread.core.project_file.format import SUFFIX, encode_comparison, without_halves
from crossread.core.types import Comparison
from crossread.core.writing import clear_leftovers, make_folder, write_whole

NOTE = "kept"
"""The section that says whose work was kept."""
_MOST = 64 * 1024 * 1024
"""Bytes of a file that are looked at for its name."""


@dataclass(frozen=True, slots=True)
class Note:
    """What an autosaved file says of itself."""

    title: str
    project: str | None
    """The file that the comparison is saved in."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Unsaved work that was kept aside."""

    file: Path
    at: datetime
    title: str
    """What the comparison is called; empty where that cannot be read."""
    project: Path | None
    """The file that the comparison was saved in last; None where it never was."""


def keep(comparison: Comparison, file: Path, project: Path | None) -> None:
    """Write the comparison to *file*, of which only the user may read; raises OutputError."""
    make_folder(file.parent)
    named = None if project is None else str(project)
    if named != without_halves(named or ""):  # a name that is no text cannot be written down
        named = None
    note = Note(without_halves(comparison.event.title), named)
    section = Section(NOTE, msgspec.json.encode(note), twice=True)
    data = encode_comparison(comparison, (section,))
    write_whole(file, data)
    clear_leftovers(file)


def kept_in(folder: Path) -> tuple[Kept, ...]:
    """Return the work that is kept in the folder, the latest first."""
    found = [_kept(file) for file in folder.glob(f"*{SUFFIX}")]
    return tuple(sorted((k for k in found if k), key=lambda kept: kept.at, reverse=True))


def project_of(kept: Kept) -> Path | None:
    """Return the file that the work goes on in; None where that was saved since, or never was."""
    project = kept.project
    with suppress(OSError):
        if project is not None and project.stat().st_mtime > kept.at.timestamp():
            return None
    return project


def _kept(file: Path) -> Kept | None:
    try:
        at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        with file.open("rb") as opened:
            content = unpack(opened.read(_MOST)).sections.get(NOTE)
    except OSError:
        return None  # it was taken away meanwhile
    note = Note("", None)
    if content is not None:
        note = msgspec.json.decode(content, type=Note)
    return Kept(file, at, note.title, Path(note.project) if note.project else None)
