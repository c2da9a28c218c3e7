"""What a path stands for: one file, the files of a folder, or those of a zip archive."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from crossread.core.errors import InputError, reason_of
from crossread.core.messages import Message, message
from crossread.core.reading.encoding import clean
from crossread.core.reading.files import is_archive, read_bytes
from crossread.core.reading.formats import ARCHIVES, FORMATS
from crossread.core.reading.packages import Package, open_package

MOST_FILES = 200
"""Of a folder or an archive."""
_DEEPEST = 5
_SKIPPED = (".", "~$", "__MACOSX")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_DRIVE = re.compile(r"[A-Za-z]:")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_IS_UTF8 = 0x800


@dataclass(frozen=True, slots=True)
class Found:
    """A file that is there to be read."""

    name: str
    """With its folders, or with its archive."""
    data: bytes


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be opened."""

    path: str
    sentence: Message
    """One or two sentences: what is wrong, and what to do."""


def found_at(path: str | Path) -> Iterator[Found | Failure]:
    """Yield the files that a path stands for, in the order of their names."""
    if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir hides null characters before 3.12
        yield from _file(Path(path), str(path))
        return
    files = list(_readable(Path(path), 0))
    for file in files[:MOST_FILES]:
        if isinstance(file, Failure):
            yield file
        else:
            yield from _file(file, str(file))
    if len(files) > MOST_FILES:
        yield Failure(str(path), _too_many(str(path)))
    if not files:
        yield Failure(str(path), _nothing(str(path)))


def is_several(path: str | Path) -> bool:
    """Say whether the path is a folder, or an archive by its ending."""
    return os.path.isdir(path) or PurePath(path).suffix.lower() in ARCHIVES  # noqa: PTH112 - as above


def _readable(folder: Path, depth: int) -> Iterator[Path | Failure]:
    """Yield the files in a folder and below whose endings say that they can be read."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError as error:
        yield Failure(
            str(folder),
            message(
                "The folder “{folder}” could not be looked into ({reason}). Give yourself the "
                "right to read it, or name the files in it.",
                folder=str(folder),
                reason=reason_of(error),
            ),
        )
        return
    for entry in entries:
        if entry.name.startswith(_SKIPPED):
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < _DEEPEST:
                yield from _readable(Path(entry.path), depth + 1)
        elif _is_known(entry.name, (*_suffixes(), *ARCHIVES)):
            yield Path(entry.path)


def _file(path: Path, name: str) -> Iterator[Found | Failure]:
    """Yield the file or, of an archive, those in it."""
    try:
        data = read_bytes(path, name)
        archive = is_archive(data, name)
    except InputError as error:
        yield Failure(name, error.sentence)
        return
    if archive:
        yield from _members(data, name)
    else:
        yield Found(name, data)


def _members(data: bytes, name: str) -> Iterator[Found | Failure]:
    """Yield the files of an archive; nothing is ever written where a member's name points."""
    try:
        package = open_package(data, name)
    except InputError as error:
        yield Failure(name, error.sentence)
        return
    taken = 0
    for member in sorted(package.members, key=str.casefold):
        shown = _shown(member, package.archive.NameToInfo[member].flag_bits)
        skipped = any(part.startswith(_SKIPPED) for part in shown.split("/"))
        if skipped or not _is_known(shown, (*_suffixes(), *ARCHIVES)):
            continue
        if taken == MOST_FILES:
            yield Failure(name, _too_many(name))
            return
        taken += 1
        yield _member(package, member, f"{name}/{shown}")
    if not taken:
        yield Failure(name, _nothing(name))


def _member(package: Package, member: str, called: str) -> Found | Failure:
    if _is_known(called, ARCHIVES):
        return Failure(
            called,
            message(
                "“{called}” is an archive inside an archive, which is not opened. Unpack it "
                "first, and open the files inside.",
                called=called,
            ),
        )
    try:
        return Found(called, package.read(member))
    except InputError as error:
        return Failure(called, error.sentence)


def _shown(member: str, flags: int) -> str:
    """Return a member's name as it can be shown: below its archive, in letters, left to right."""
    if not flags & _IS_UTF8:
        member = _in_letters(member)
    plain = _DIRECTIONS.sub("", clean(member)[0].replace("\n", " ").replace("\\", "/"))
    parts = [part for part in plain.split("/") if part not in {"", ".", ".."}]
    return "/".join(part for part in parts if not _DRIVE.fullmatch(part)) or "file"


def _in_letters(member: str) -> str:
    """Return a name that an older program wrote in an encoding that it did not say."""
    try:
        written = member.encode("cp437")
    except UnicodeEncodeError:
        return member
    if written.isascii():
        return member
    for codec in ("utf-8", "cp866"):
        try:
            read = written.decode(codec)
        except UnicodeDecodeError:
            continue
        if codec == "utf-8" or _CYRILLIC.search(read):
            return read
    return member


def _suffixes() -> tuple[str, ...]:
    return tuple(suffix for one in FORMATS.values() for suffix in one.suffixes)


def _is_known(name: str, suffixes: Sequence[str]) -> bool:
    return PurePath(name).suffix.lower() in suffixes


def _too_many(name: str) -> Message:
    return message(
        "“{name}” holds more than {most} files; the first were opened. Put the ones "
        "that you want to compare into a folder of their own.",
        name=name,
        most=MOST_FILES,
    )


def _nothing(name: str) -> Message:
    known = ", ".join(_suffixes())
    return message(
        "“{name}” holds no file that can be read. Crossread reads {known}.", name=name, known=known
    )
