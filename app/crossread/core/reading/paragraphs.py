"""Put paragraphs, list items and table rows together to a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

_SPACE = re.compile(r"[^\S\n]+")
_LINE = re.compile(r" ?\n\s*")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Kind(Enum):
    """What a block of text is; the items of a list and the rows of a table stand together."""

    PARAGRAPH = auto()
    ITEM = auto()
    ROW = auto()


@dataclass(slots=True)
class Pile:
    """What has been read of a file, in reading order."""

    blocks: list[tuple[Kind, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Footnotes and endnotes, each without its number."""
    dropped: dict[str, None] = field(default_factory=dict)
    """Deleted and hidden text, comments, page heads and feet, each once."""

    def add(self, kind: Kind, text: str) -> None:
        """Add a block unless it is blank."""
        plain = tidy(text)
        if plain:
            self.blocks.append((kind, plain))

    def drop(self, text: str) -> None:
        """Keep what is no part of the text, so that it can be looked at."""
        plain = tidy(text)
        if plain:
            self.dropped.setdefault(plain)

    def text(self) -> str:
        """Return the blocks with blank lines between them, and the footnotes below.

        A footnote bears its number as a superscript, which is no number of the account; its mark in
        the running text is left out, so that sentences end where they end.
        """
        written: list[str] = []
        before = Kind.PARAGRAPH
        for kind, block in self.blocks:
            together = kind is before and kind is not Kind.PARAGRAPH
            written += ["\n" if together else "\n\n", block]
            before = kind
        for number, note in enumerate(map(tidy, self.notes), start=1):
            if note:
                written += ["\n\n", str(number).translate(_SUPERSCRIPT), " ", note]
        return "".join(written).strip("\n")


def tidy(text: str) -> str:
    """Return the text with single spaces, and its forced line ends."""
    return _LINE.sub("\n", _SPACE.sub(" ", text)).strip()


def row(cells: Iterable[str]) -> str:
    """Return a table's row as one line."""
    plain = (" ".join(cell.split()) for cell in cells)
    return " | ".join(cell for cell in plain if cell)
