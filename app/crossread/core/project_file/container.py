"""The container of a ``.crossread`` file: JSON in sections, each with a checksum of its own.

The whole is one JSON object, one section a line, so that any program can read it. Damage to a line
leaves the others alone. What cannot be computed again stands twice, at both ends of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

import msgspec

FORMAT = "crossread-project"
CONTENTS = "contents"
"""The section that lists the others; every version of the format has it."""

_HEAD = '{{"format":"{format}","version":{version},"generator":"{generator}","sections":[\n'
_FIRST_BYTES = b'{"format":"crossread-project","version":'
_VERSION = re.compile(re.escape(_FIRST_BYTES) + rb"(\d{1,6})")
_SECTION = re.compile(
    rb'\{"section":"([a-z]{1,20}(?::\d{1,6})?)","sha256":"([0-9a-f]{64})","content":'
)
"""Cannot stand inside a string of JSON, where quotation marks are escaped."""
_OTHER_LINES = 2
"""The first line and the last hold no section."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a file that can be read, and be damaged, by itself."""

    name: str
    """Letters, and where there are several of a kind a number: ``rows:0``."""
    content: bytes
    """JSON in one line."""
    twice: bool = False
    """It cannot be computed from the others, so it stands at both ends of the file."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands in a file; itself a section."""

    version: int
    generator: str
    sections: dict[str, str]
    """The checksum of every other section under its name."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What is whole in the bytes of a file."""

    contents: Contents | None
    """None where no list of the sections is whole."""
    sections: Mapping[str, bytes]
    """The content of every section that is there in one whole copy at least."""
    spoilt: bool
    """A copy of some section is damaged or missing, or there is more than sections."""

    @property
    def missing(self) -> frozenset[str]:
        """The sections that should be there and of which no copy is whole."""
        return frozenset(self.contents.sections if self.contents else ()) - set(self.sections)


def checksum(name: str, content: bytes) -> str:
    """Return the checksum of a section: SHA-256 over its name, a line break and its content."""
    return sha256(name.encode() + b"\n" + content).hexdigest()


def pack(sections: Iterable[Section], version: int, generator: str) -> bytes:
    """Return the bytes of a file that holds the sections."""
    given = tuple(sections)
    sums = {each.name: checksum(each.name, each.content) for each in given}
    listed = msgspec.json.encode(Contents(version, generator, sums))
    first = Section(CONTENTS, listed, twice=True)
    doubled = [first, *(each for each in given if each.twice)]
    once = [each for each in given if not each.twice]
    sums[CONTENTS] = checksum(CONTENTS, listed)
    lines = {each.name: _line(each, sums[each.name]) for each in (first, *given)}
    order = [lines[each.name] for each in (*doubled, *once, *doubled)]
    head = _HEAD.format(format=FORMAT, version=version, generator=generator)
    return head.encode() + b",\n".join(order) + b"\n]}\n"


def unpack(data: bytes) -> Unpacked:
    """Return what is whole in the bytes, whatever they are."""
    whole: dict[str, bytes] = {}
    copies = sound = 0
    for found in _SECTION.finditer(data):
        name, end = found[1].decode(), data.find(b"\n", found.end())
        line = data[found.end() : end if end >= 0 else len(data)]
        content = line.removesuffix(b",").removesuffix(b"}")
        copies += 1
        if checksum(name, content) == found[2].decode():
            sound += 1
            whole.setdefault(name, content)
    contents = _contents(whole.pop(CONTENTS, None))
    if contents is not None:
        named = contents.sections
        whole = {name: c for name, c in whole.items() if checksum(name, c) == named.get(name)}
    spoilt = sound < copies or data.count(b"\n") != copies + _OTHER_LINES
    return Unpacked(contents, whole, spoilt or contents is None)


def version_of(data: bytes) -> int | None:
    """Return the version that the first bytes name; None where they are not ours."""
    found = _VERSION.match(data)
    return int(found[1]) if found else None


def _contents(content: bytes | None) -> Contents | None:
    if content is None:
        return None
    try:
        return msgspec.json.decode(content, type=Contents)
    except msgspec.DecodeError:
        return None


def _line(section: Section, total: str) -> bytes:
    head = f'{{"section":"{section.name}","sha256":"{total}","content":'
    return head.encode() + section.content + b"}"
