"""Russian–English dictionaries in the dictd format, where the user has installed any.

None is shipped: the ones that exist are under licences that Crossread's cannot include. The format
is that of dictd(8): an index of headwords with places and lengths in base 64, and one text, which
may be compressed by gzip.
"""

from __future__ import annotations

import gzip
import os
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from crossread.core.words import is_cyrillic

FOLDERS = "CROSSREAD_DICTIONARIES"
"""Environment variable with the folders to look in; empty for none."""
LARGEST = 64 * 1024 * 1024
"""Bytes that are read of one dictionary."""
_DIGITS = {
    sign: value
    for value, sign in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
_INDEXES = ("*rus-eng*.index", "*ru-en*.index", "*eng-rus*.index", "*en-ru*.index")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|^\s*\d+[.)]", re.MULTILINE)
_BETWEEN = re.compile(r"[,;|\n]")
_MOST_WORDS = 3


def installed_rows() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield Russian words with their English equivalents, of all dictionaries that are installed.

    A dictionary that cannot be read is left out.
    """
    for folder in _folders():
        for pattern in _INDEXES:
            for index in sorted(folder.glob(pattern)):
                yield from read_dictionary(index)


def read_dictionary(index: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield Russian words with their English equivalents; nothing from a damaged dictionary."""
    try:
        entries = index.read_text(encoding="utf-8")[:LARGEST].splitlines()
        text = _text_of(index)
    except (OSError, EOFError, UnicodeDecodeError, zlib.error):
        return
    for entry in entries:
        headword, *place = entry.split("\t")
        if len(place) >= 2 and not headword.startswith("00"):  # noqa: PLR2004 - start and length
            start, length = _number(place[0]), _number(place[1])
            told = text[start : start + length].decode("utf-8", "replace")
            yield from _rows(headword, _equivalents(told))


def _folders() -> Iterator[Path]:
    named = os.environ.get(FOLDERS)
    if named is not None:
        yield from (Path(part) for part in named.split(os.pathsep) if part)
        return
    homes = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for part in (homes, *shared.split(":")):
        yield Path(part) / "dictd"


def _text_of(index: Path) -> bytes:
    packed = index.with_suffix(".dict.dz")
    if packed.is_file():
        with gzip.open(packed) as file:
            return file.read(LARGEST)
    with index.with_suffix(".dict").open("rb") as file:
        return file.read(LARGEST)


def _number(digits: str) -> int:
    value = 0
    for sign in digits[:8]:
        value = value * 64 + _DIGITS.get(sign, 0)
    return value


def _equivalents(told: str) -> tuple[str, ...]:
    """Return what an entry says below its headword, without numbers and asides."""
    below = told.partition("\n")[2]
    parts = (part.strip(" .\t") for part in _BETWEEN.split(_ASIDE.sub("", below)))
    return tuple(part for part in parts if part and len(part.split()) <= _MOST_WORDS)


def _rows(headword: str, equivalents: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if is_cyrillic(headword):
        english = tuple(word for word in equivalents if word.isascii())
        if english:
            yield headword, english
    else:
        yield from ((word, (headword,)) for word in equivalents if is_cyrillic(word))
