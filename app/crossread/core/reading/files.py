"""Take the bytes of one file safely: only a regular file, only so big, of no strange kind."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

from crossread.core.errors import InputError, reason_of
from crossread.core.messages import Message, message
from crossread.core.reading.packages import open_package
from crossread.core.reading.refusals import locked

LARGEST = 20 * 1024 * 1024
"""Bytes."""
_TRIES = 3
_NO_WAITING = (
    getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
)

_SAVE_AS_TEXT = message(
    "Open it in the program that it was made with, save it as text (.txt), and use that."
)
_UNPACK = message("Unpack it first, and use the text inside.")
_NO_TEXT = message(
    "Crossread compares texts: give it a document, a saved page, a PDF or a .txt file."
)
_UNUSABLE = message("its name cannot be used")

_PACKED, _PICTURE = message("a packed archive"), message("a picture")
_KINDS: tuple[tuple[tuple[bytes, ...], Message, Message], ...] = (
    ((b"%!PS",), message("a PostScript file"), _SAVE_AS_TEXT),
    ((b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",), message("an older Office document"), _SAVE_AS_TEXT),
    ((b"\x89PNG\r\n", b"\xff\xd8\xff"), _PICTURE, _NO_TEXT),
    ((b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"), _PICTURE, _NO_TEXT),
    ((b"\0\0\0\x18ftyp", b"\0\0\0\x1cftyp", b"\0\0\0\x20ftyp"), message("a film"), _NO_TEXT),
    ((b"ID3\x03", b"ID3\x04", b"OggS\0", b"fLaC\0"), message("a sound file"), _NO_TEXT),
    ((b"SQLite format 3\0",), message("a database"), _NO_TEXT),
    ((b"\x7fELF", b"MZ\x90\0"), message("a program"), _NO_TEXT),
    ((b"\x1f\x8b\x08", b"BZh9", b"\xfd7zXZ\0"), _PACKED, _UNPACK),
    ((b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x28\xb5\x2f\xfd"), _PACKED, _UNPACK),
)
_LOOK_AT = 4_096
_OWN = (b'{"format":"crossread-', b'{\n "format": "crossread-')
_COMPARISON = message("a comparison that Crossread wrote")
_COMPARED = message(
    "Give the texts that were compared; a .crossread file opens in the window: crossread FILE."
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_UNREADABLE = {
    "xlsx": message("an Excel workbook"),
    "pptx": message("a PowerPoint presentation"),
    "odf": message("an OpenDocument file"),
    "epub": message("an e-book"),
}
_OFFICE = {"word/": "docx", "xl/": "xlsx", "ppt/": "pptx"}
_OPEN_TEXT = b"application/vnd.oasis.opendocument.text"


def read_bytes(path: Path, name: str) -> bytes:
    """Return the bytes of a file; *name* is what messages call it.

    Raises:
        InputError: it is missing, a folder, unreadable, empty, too big, or changing.
    """
    data = _take(path, name)
    if len(data) > LARGEST:
        raise InputError(
            message(
                "“{name}” is larger than {size} MB. Save the part that you want to compare as "
                "a file of its own.",
                name=name,
                size=LARGEST // 1024 // 1024,
            )
        )
    if not data:
        raise _empty(name)
    return data


def refuse_other_kinds(data: bytes, name: str) -> None:
    """Raise InputError, with what to do, where the bytes are of a kind that is no text."""
    if not data:
        raise _empty(name)
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise InputError(locked(name))
    found = kind_of(data, name)
    if found is not None:
        what, advice = found
        raise InputError(
            message("“{name}” is {what}, not a text. {advice}", name=name, what=what, advice=advice)
        )


def kind_of(data: bytes, name: str = "") -> tuple[Message, Message] | None:
    """Return what kind of file that cannot be read the bytes are, and what to do; else None.

    Raises:
        InputError: it is a damaged archive.
    """
    for marks, what, advice in _KINDS:
        if data.startswith(marks):
            return what, advice
    if data.startswith(_OWN):
        return _COMPARISON, _COMPARED
    start = data[:_LOOK_AT].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<?xml") and b"<html" not in start:
        return message("an XML file"), _SAVE_AS_TEXT
    office = office_kind(data, name)
    if office in _UNREADABLE:
        return _UNREADABLE[office], _SAVE_AS_TEXT
    return (_PACKED, _UNPACK) if office == "zip" else None


def is_archive(data: bytes, name: str = "") -> bool:
    """Say whether the bytes are a zip archive of files, and no office document.

    Raises:
        InputError: it is a damaged archive.
    """
    return office_kind(data, name) == "zip"


def office_kind(data: bytes, name: str = "") -> str | None:
    """Return what a zip archive holds: docx, odt, another kind of document, or just files (zip).

    Raises:
        InputError: it is damaged, or holds far more than it should.
    """
    if not data.startswith(_ZIP):
        return None
    package = open_package(data, name)
    if package.has("mimetype"):
        kind = package.read("mimetype").strip()
        if kind.startswith(_OPEN_TEXT):
            return "odt"
        return "epub" if b"epub" in kind else "odf"
    if package.has("[Content_Types].xml"):
        for folder, office in _OFFICE.items():
            if any(member.startswith(folder) for member in package.members):
                return office
    return "zip"


def _empty(name: str) -> InputError:
    return InputError(
        message("“{name}” is empty. Check that the text was saved into it.", name=name)
    )


def _take(path: Path, name: str) -> bytes:
    try:
        _refuse_unless_regular(os.stat(path).st_mode, name)  # noqa: PTH116 - Path.stat hides null characters before 3.12
        return steady(lambda: _attempt(path, name), name)
    except FileNotFoundError as error:
        raise InputError(_missing(path, name)) from error
    except PermissionError as error:
        raise InputError(
            message(
                "“{name}” may not be read. Give yourself the right to read it, or copy it "
                "elsewhere.",
                name=name,
            )
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        raise InputError(
            message(
                "“{name}” could not be read ({reason}). Copy it to another place and try again.",
                name=name,
                reason=reason_of(error) if isinstance(error, OSError) else _UNUSABLE,
            )
        ) from error


def _missing(path: Path, name: str) -> Message:
    if path.is_symlink():
        return message(
            "“{name}” is a link to a file that is not there. Open the file itself.", name=name
        )
    return message("There is no file “{name}”. Check its name and folder.", name=name)


def steady(attempt: Callable[[], bytes | None], name: str) -> bytes:
    """Return what an attempt to read a file gives; None says that it changed meanwhile.

    Raises:
        InputError: it changes every time.
    """
    for _ in range(_TRIES):
        data = attempt()
        if data is not None:
            return data
    raise InputError(
        message(
            "“{name}” changes while it is read: another program is writing it. Wait until "
            "that is done, and open it again.",
            name=name,
        )
    )


def _attempt(path: Path, name: str) -> bytes | None:
    # A pipe that takes the file's place now must not be waited for.
    descriptor = os.open(path, os.O_RDONLY | _NO_WAITING)
    with os.fdopen(descriptor, "rb") as file:
        before = os.fstat(descriptor)
        _refuse_unless_regular(before.st_mode, name)
        data = file.read(LARGEST + 1)
        return data if is_unchanged(before, os.fstat(descriptor), len(data)) else None


def is_unchanged(before: os.stat_result, after: os.stat_result, size: int) -> bool:
    """Say whether a file of which *size* bytes were read was left alone meanwhile."""
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return same and size in {after.st_size or size, LARGEST + 1}


def _refuse_unless_regular(mode: int, name: str) -> None:
    """Look before opening: opening a named pipe would wait for ever."""
    if stat.S_ISDIR(mode):
        raise InputError(
            message("“{name}” is a folder. Give the text files inside it by name.", name=name)
        )
    if not stat.S_ISREG(mode):
        raise InputError(
            message(
                "“{name}” is no ordinary file. Save the text as a file and use that.", name=name
            )
        )
