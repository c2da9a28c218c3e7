"""Find the paragraphs of a text: blank lines, line breaks that mean something, list items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crossread.core.types import Span

_LINE = re.compile(r"[^\n\r\u2028\u2029\v\f]+")
_BULLET = re.compile(r"\s*(?:[-–—•*·▪◦‣○●■□➢✓]\s+|\(?(?:\d{1,3}|[^\W\d_])[.)]\s+)")
_MARK = re.compile(r"\s*(?:[•*·▪◦‣○●■□➢✓]|[-–—](?=\s))\s*")
NARROWEST, WIDEST = 40, 100
"""Widths in characters between which lines are taken for a text wrapped by its editor."""
_RAGGED = 25


def split_paragraphs(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the paragraphs and list items of ``text[start:end]``, trimmed, none of them empty."""
    block: list[Span] = []
    for found in _LINE.finditer(text, start, end):
        line = _trim(text, Span(*found.span()))
        if block and _blank_between(text, block[-1].end, found.start()):
            yield from _divide(text, block)
            block = []
        if line.start < line.end:
            block.append(line)
        elif block:
            yield from _divide(text, block)
            block = []
    yield from _divide(text, block)


def _blank_between(text: str, before: int, after: int) -> bool:
    gap = text[before:after]
    return "\u2029" in gap or gap.replace("\r\n", "\n").count("\n") > 1


def _trim(text: str, span: Span) -> Span:
    inside = span.of(text)
    left = len(inside) - len(inside.lstrip())
    return Span(span.start + left, max(span.start + left, span.start + len(inside.rstrip())))


def _divide(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Yield the paragraphs of lines without a blank line between them."""
    if not lines:
        return
    wrapped = _is_wrapped(lines)
    first = lines[0]
    for before, line in pairwise(lines):
        if not _continues(text, line, wrapped=wrapped):
            yield _unmarked(text, Span(first.start, before.end))
            first = line
    yield _unmarked(text, Span(first.start, lines[-1].end))


def _is_wrapped(lines: Sequence[Span]) -> bool:
    widths = [line.end - line.start for line in lines]
    widest = max(widths)
    full = widths[:-1]
    return (
        len(lines) > 1
        and NARROWEST <= widest <= WIDEST
        and all(width >= widest - _RAGGED for width in full)
    )


def _continues(text: str, line: Span, *, wrapped: bool) -> bool:
    """Say whether a line goes on with the sentence of the line before it."""
    if _BULLET.match(text, line.start, line.end):
        return False
    return wrapped or text[line.start].islower()


def _unmarked(text: str, span: Span) -> Span:
    """Leave out a bullet; a number stays, for it is a word."""
    mark = _MARK.match(text, span.start, span.end)
    return Span(mark.end(), span.end) if mark and mark.end() < span.end else span
