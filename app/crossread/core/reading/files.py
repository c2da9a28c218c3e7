"""Take the bytes of one file safely: only a regular file, only so big, only text."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from crossread.core.errors import InputError

LARGEST = 20 * 1024 * 1024
"""Bytes."""

_SAVE_AS_TEXT = (
    "Open it in the program that it was made with, save it as text (.txt), and use that."
)
_UNPACK = "Unpack it first, and use the text inside."
_NO_TEXT = "Crossread compares texts: give it a .txt, .md or .html file."

_KINDS: tuple[tuple[tuple[bytes, ...], str, str], ...] = (
    ((b"%PDF-",), "a PDF", _SAVE_AS_TEXT),
    ((b"%!PS",), "a PostScript file", _SAVE_AS_TEXT),
    ((b"{\\rtf",), "an RTF document", _SAVE_AS_TEXT),
    ((b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",), "an older Office document", _SAVE_AS_TEXT),
    ((b"\x89PNG\r\n", b"\xff\xd8\xff"), "a picture", _NO_TEXT),
    ((b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"), "a picture", _NO_TEXT),
    ((b"\0\0\0\x18ftyp", b"\0\0\0\x1cftyp", b"\0\0\0\x20ftyp"), "a film", _NO_TEXT),
    ((b"ID3\x03", b"ID3\x04", b"OggS\0", b"fLaC\0"), "a sound file", _NO_TEXT),
    ((b"SQLite format 3\0",), "a database", _NO_TEXT),
    ((b"\x7fELF", b"MZ\x90\0"), "a program", _NO_TEXT),
    ((b"\x1f\x8b\x08", b"BZh9", b"\xfd7zXZ\0"), "a packed archive", _UNPACK),
    ((b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x28\xb5\x2f\xfd"), "a packed archive", _UNPACK),
)
_OWN = (b'{"format":"crossread-', b'{\n "format": "crossread-')
_COMPARISON = "a comparison that Crossread wrote"
_COMPARED = (
    "Give the texts that were compared; a .crossread file opens in the window: crossread FILE."
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OFFICE = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"application/epub", "an e-book"),
)
_LOOK_INTO = 65_536


def read_bytes(path: Path, name: str) -> bytes:
    """Return the bytes of a text file; *name* is what messages call it.

    Raises:
        InputError: it is missing, a folder, unreadable, empty, too big, or no text.
    """
    data = _take(path, name)
    if len(data) > LARGEST:
        raise InputError(
            f"“{name}” is larger than {LARGEST // 1024 // 1024} MB. "
            "Save the part that you want to compare as a file of its own."
        )
    if not data:
        raise _empty(name)
    found = kind_of(data)
    if found is not None:
        what, advice = found
        raise InputError(f"“{name}” is {what}, not a text. {advice}")
    return data


def kind_of(data: bytes) -> tuple[str, str] | None:
    """Return what kind of file that is no text the bytes are, and what to do; None for a text."""
    for marks, what, advice in _KINDS:
        if data.startswith(marks):
            return what, advice
    if data.startswith(_OWN):
        return _COMPARISON, _COMPARED
    if data.startswith(_ZIP):
        start = data[:_LOOK_INTO]
        for mark, what in _OFFICE:
            if mark in start:
                return what, _SAVE_AS_TEXT
        return "a packed archive", _UNPACK
    return None


def _empty(name: str) -> InputError:
    return InputError(f"“{name}” is empty. Check that the text was saved into it.")


def _take(path: Path, name: str) -> bytes:
    try:
        _refuse_unless_regular(path, name)
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise InputError(f"There is no file “{name}”. Check its name and folder.") from error
    except PermissionError as error:
        raise InputError(
            f"“{name}” may not be read. Give yourself the right to read it, or copy it elsewhere."
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        reason = getattr(error, "strerror", None) or "its name cannot be used"
        raise InputError(
            f"“{name}” could not be read ({reason}). Copy it to another place and try again."
        ) from error


def _refuse_unless_regular(path: Path, name: str) -> None:
    """Look before opening: opening a named pipe would wait for ever."""
    mode = os.stat(path).st_mode  # noqa: PTH116 - Path.stat hides null characters before 3.12
    if stat.S_ISDIR(mode):
        raise InputError(f"“{name}” is a folder. Give the text files inside it by name.")
    if not stat.S_ISREG(mode):
        raise InputError(f"“{name}” is no ordinary file. Save the text as a file and use that.")
