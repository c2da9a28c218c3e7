"""Plain text: decoded, and lines that a program broke inside sentences joined again."""

from __future__ import annotations

import re
from itertools import pairwise

from crossread.core.reading.encoding import decode
from crossread.core.reading.source import Extract, Source

_WIDEST = 100
_NARROWEST = 40
_SENTENCE_END = re.compile(r"[.!?:;…]['’”\"»)\]]*$")


def read_plain_text(source: Source) -> Extract:
    """Return the text of a plain text file."""
    decoded = decode(source.data, source.name, source.encoding)
    return Extract(unwrap(decoded.text), decoded.encoding, decoded.notes)


def unwrap(text: str) -> str:
    """Return *text* with a space for each line end inside a sentence of a hard-wrapped paragraph.

    Every other character stays where it was, so that offsets mean the same.
    """
    lines = text.split("\n")
    ends = [" " if _goes_on(left, right) else "\n" for left, right in pairwise(lines)]
    wrapped = _wrapped(lines)
    ends = [end if whole else "\n" for end, whole in zip(ends, wrapped, strict=False)]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))


def _goes_on(left: str, right: str) -> bool:
    return bool(left.strip()) and bool(right.strip()) and right[0] not in " \t-*•–—"


def _wrapped(lines: list[str]) -> list[bool]:
    """Say for each line whether it stands in a paragraph that a program has wrapped."""
    found: list[bool] = []
    paragraph: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            paragraph.append(line)
            continue
        found.extend([_is_wrapped(paragraph)] * len(paragraph) + [False])
        paragraph = []
    return found[: len(lines)]


def _is_wrapped(paragraph: list[str]) -> bool:
    """Say whether all lines but the last are about as long as each other, and sentences run on."""
    full = paragraph[:-1]
    if not full or any(not _NARROWEST <= len(line) <= _WIDEST for line in full):
        return False
    running = sum(_SENTENCE_END.search(line.rstrip()) is None for line in full)
    return running * 2 > len(full) and any(line[0].islower() for line in paragraph[1:])
