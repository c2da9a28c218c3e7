"""The ``.crossread`` format: JSON whose schema is the frozen values themselves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from crossread import __version__
from crossread.core.errors import InputError, OutputError
from crossread.core.project_file.checking import check_comparison
from crossread.core.types import Comparison
from crossread.core.writing import write_whole

SUFFIX = ".crossread"
VERSION = 1
SIZE_LIMIT = 256 * 1024 * 1024
"""Bytes; a file beyond it was not written by Crossread and would only fill the memory."""

_FORMAT = "crossread-project"
_FIRST_BYTES = b'{"format":"crossread-project"'


@dataclass(frozen=True, slots=True)
class _Header:
    """What every version of the format begins with."""

    format: str
    version: int


@dataclass(frozen=True, slots=True)
class _Project:
    """The whole of a file; the order of the attributes is the order in the file."""

    format: str
    version: int
    generator: str
    comparison: Comparison


def save_comparison(comparison: Comparison, path: str | Path) -> None:
    """Write the comparison to *path*; raises OutputError and then leaves an older file alone."""
    project = _Project(_FORMAT, VERSION, f"crossread {__version__}", comparison)
    try:
        data = msgspec.json.encode(project)
    except UnicodeEncodeError as error:
        raise OutputError(
            f"“{path}” was not saved: a text holds characters that cannot be written."
        ) from error
    write_whole(path, data)


def load_comparison(path: str | Path) -> Comparison:
    """Return the comparison saved in *path*.

    Raises InputError for a file that is missing, damaged, of another kind or of a newer version.
    """
    data = _read(Path(path))
    if not data.startswith(_FIRST_BYTES):
        raise InputError(
            f"“{path}” is not a Crossread file. To compare a text, open it as a readout."
        )
    try:
        version = msgspec.json.decode(data, type=_Header).version
        if version > VERSION:
            raise InputError(
                f"“{path}” was saved by a newer version of Crossread. Update Crossread to open it."
            )
        comparison = msgspec.json.decode(data, type=_Project).comparison
        check_comparison(comparison)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise InputError(
            f"“{path}” is damaged and was not opened ({error}). Use a backup, if there is one."
        ) from error
    return comparison


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise InputError(f"“{path}” is too large to be a Crossread file.")
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"“{path}” could not be read: {reason}.") from error
