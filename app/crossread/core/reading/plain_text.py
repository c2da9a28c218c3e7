"""Plain text: decoded, and lines that a program broke inside sentences joined again."""

from __future__ import annotations

import re

from crossread.core.reading.encoding import decode
from crossread.core.reading.source import Extract, Source

_PARAGRAPH = re.compile(r"(?:\A|(?<=\n\n))(?:[^\n]{40,100}\n)+[^\n]{1,100}(?=\n\n|\n?\Z)")
"""Lines about as long as each other, and a last one, between blank lines."""
_SENTENCE_END = re.compile(r"[.!?:;…]['’”\"»)\]]*$")


def read_plain_text(source: Source) -> Extract:
    """Return the text of a plain text file."""
    decoded = decode(source.data, source.name, source.encoding)
    return Extract(unwrap(decoded.text), decoded.encoding, decoded.notes)


def unwrap(text: str) -> str:
    """Return *text* with a space for each line end inside a sentence of a hard-wrapped paragraph.

    Every other character stays where it was, so that offsets mean the same.
    """
    return _PARAGRAPH.sub(lambda found: _joined(found.group()), text)


def _joined(paragraph: str) -> str:
    lines = paragraph.split("\n")
    if not _is_wrapped(lines):
        return paragraph
    ends = ["\n" if right[0] in " \t-*•–—" else " " for right in lines[1:]]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))


def _is_wrapped(lines: list[str]) -> bool:
    """Say whether most lines end, and some begin, inside a sentence."""
    running = sum(_SENTENCE_END.search(line.rstrip()) is None for line in lines[:-1])
    return running * 2 > len(lines) - 1 and any(line[0].islower() for line in lines[1:])
