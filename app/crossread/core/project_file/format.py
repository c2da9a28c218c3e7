"""The ``.crossread`` format: save a comparison, and load it as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from crossread import __version__
from crossread.core.errors import InputError, OutputError, reason_of
from crossread.core.messages import Message, message
from crossread.core.project_file.backups import keep_backup
from crossread.core.project_file.checking import check_comparison
from crossread.core.project_file.container import (
    Section,
    Unpacked,
    pack,
    unpack,
    version_of,
)
from crossread.core.project_file.sections import FINDINGS, parts_of, sections_of
from crossread.core.types import Comparison
from crossread.core.writing import clear_leftovers, write_whole

SUFFIX = ".crossread"
VERSION = 2
SIZE_LIMIT = 512 * 1024 * 1024
"""Bytes; a file beyond it was not written by Crossread and would only fill the memory."""

_HALF = re.compile("[\ud800-\udfff]")
_WITHOUT_SECTIONS = 1
"""The version that was one value, without checksums."""
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError)
"""What decoding damaged bytes raises."""


@dataclass(frozen=True, slots=True)
class _First:
    """The whole of a file of version 1."""

    format: str
    version: int
    generator: str
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Project:
    """The bytes of a project file, and what is whole in them."""

    data: bytes
    version: int
    unpacked: Unpacked

    @property
    def has_sections(self) -> bool:
        """Return whether it has checksums that tell what is damaged."""
        return self.version > _WITHOUT_SECTIONS

    @property
    def is_complete(self) -> bool:
        """Return whether nothing is lost that a user or a text put in."""
        if not self.has_sections:
            return True
        return self.unpacked.contents is not None and self.unpacked.missing <= {FINDINGS}

    def comparison(self) -> Comparison:
        """Return the comparison, unchecked; raises what `UNREADABLE` lists."""
        if not self.has_sections:
            return msgspec.json.decode(self.data, type=_First).comparison
        return parts_of(self.unpacked).comparison


def encode_comparison(comparison: Comparison, extra: Iterable[Section] = ()) -> bytes:
    """Return the comparison as the bytes of a file.

    Half of a surrogate pair, which no file can hold, becomes U+FFFD: better than work unsaved.
    """
    try:
        sections = tuple(sections_of(comparison))
    except UnicodeEncodeError:
        sections = tuple(sections_of(_mended_whole(comparison)))
    return pack((*extra, *sections), VERSION, f"crossread {__version__}")


def save_comparison(comparison: Comparison, path: str | Path, known: str | None = None) -> str:
    """Write the comparison to *path*, keep what stood there as a backup, return its fingerprint.

    *known* is the fingerprint of what was last read from the file or written to it; None takes
    whatever stands there. Raises OutputError, and then leaves an older file alone: so it does, too,
    where that file is another one than is known, was saved by a newer version, or is damaged
    beyond what could be read back whole.
    """
    data, target = encode_comparison(comparison), Path(path)
    older = _older(target)
    if older is not None:
        if known is not None and fingerprint(older) != known:
            raise OutputError(
                message(
                    "“{path}” was changed by someone else since it was opened here. Save under "
                    "another name, or open it again to see what is new.",
                    path=str(path),
                )
            )
        keep_backup(target, older)
    write_whole(path, data)
    clear_leftovers(target)
    return fingerprint(data)


def fingerprint(data: bytes) -> str:
    """Return what tells the bytes of a file from any others."""
    return sha256(data).hexdigest()


def load_comparison(path: str | Path) -> Comparison:
    """Return the comparison saved in *path*, all of it.

    Raises InputError for a file that is missing, damaged, of another kind or of a newer version.
    """
    project = read_project(path)
    if project.version > VERSION:
        raise InputError(newer(path))
    try:
        comparison = project.comparison()
        check_comparison(comparison)
    except UNREADABLE as error:
        raise InputError(damaged(path)) from error
    return comparison


def read_project(path: str | Path) -> Project:
    """Return what stands in a project file; raises InputError where it is none."""
    data = _read(Path(path))
    unpacked, version = unpack(data), version_of(data)
    if unpacked.contents is not None:
        version = unpacked.contents.version
    elif unpacked.sections:
        version = VERSION if version is None else max(version, VERSION)
    if version is None:
        raise InputError(
            message(
                "“{path}” is not a Crossread file. To compare a text, open it as a readout.",
                path=str(path),
            )
        )
    return Project(data, version, unpacked)


def newer(path: str | Path) -> Message:
    """Say that a file is of a version that this program cannot read."""
    return message(
        "“{path}” was saved by a newer version of Crossread. Update Crossread to open it.",
        path=str(path),
    )


def damaged(path: str | Path) -> Message:
    """Say that a file cannot be read."""
    return message(
        "“{path}” is damaged and was not opened. Use a backup, if there is one.", path=str(path)
    )


def without_halves(text: str) -> str:
    """Return the text with U+FFFD for every half of a surrogate pair."""
    return _HALF.sub("\ufffd", text)


def _mended_whole(comparison: Comparison) -> Comparison:
    """Return the comparison with such texts; as long as they were, so that spans stay true."""
    return msgspec.convert(_mended(msgspec.to_builtins(comparison)), Comparison)


def _mended(value: Any) -> Any:
    match value:
        case str():
            return without_halves(value)
        case list() | tuple():
            return [_mended(each) for each in value]
        case dict():
            return {key: _mended(each) for key, each in value.items()}
    return value


def _older(path: Path) -> bytes | None:
    """Return the project that stands in the file; None where there is none.

    Raises OutputError where it holds what a save would destroy and nobody has seen.
    """
    try:
        project = read_project(path) if path.is_file() else None
    except (InputError, OSError, ValueError):
        return None  # not ours: whoever chose the name was asked
    if project is None:
        return None
    if project.version > VERSION:
        raise OutputError(
            message(
                "“{path}” was saved by a newer version of Crossread and may hold more than "
                "this version can write. Save under another name.",
                path=str(path),
            )
        )
    if not project.is_complete:
        raise OutputError(
            message(
                "“{path}” is damaged, and not all of it could be read. Save under another "
                "name, so that it can still be looked at.",
                path=str(path),
            )
        )
    return project.data


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise InputError(
                message("“{path}” is too large to be a Crossread file.", path=str(path))
            )
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        raise InputError(
            message(
                "“{path}” could not be read: {reason}.", path=str(path), reason=reason_of(error)
            )
        ) from error
