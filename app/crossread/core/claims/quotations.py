"""Find the quotations of a text: their spans with the quotation marks, never nested."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from crossread.core.types import Span

_MARK = re.compile(
    r"[\"“”„«»‟]|(?<![^\s([—–-])‘(?=\S)|(?<=[^\s])’(?![^\W_])|\n[ \t]*\n|\n(?=[ \t]*[\"“„«‘])"
)
_SINGLE = re.compile(r"(?<=[^\s])’(?![^\W_])")
_NEAR = 200
"""Characters in which a second closing mark is looked for."""
_PAIRS = {'"': '"', "“": "”", "„": "“”", "«": "»", "‟": "”", "‘": "’"}
_INSERTION = re.compile(
    r"[,.!?…»](?P<said>\s?[—–-]\s(?=[^\W\d_A-ZА-ЯЁ])[^—–\n«»“”]{3,160}?[.,:;]\s?[—–-]\s)"
)

_DASH = re.compile(r"[—–]\s[A-ZА-ЯЁ]")
_SPOKEN = re.compile(r"(?P<first>[A-ZА-ЯЁ][^—–\n«»]{3,600}?[,!?…])\s[—–]\s(?=[а-яё])")
_SPOKEN_ON = re.compile(r"[^—–\n«»]{3,200}?[.]\s[—–]\s(?P<more>[A-ZА-ЯЁ][^—–\n«»]{1,600})")


def find_quotations(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the quotations of ``text[start:end]`` in order.

    One that nothing closes ends with its paragraph.
    """
    marked = tuple(_quotations(text, start, end))
    spoken = tuple(_dialogue(text, start, end))
    if not spoken:
        return marked
    outside = (each for each in marked if not any(_meets(each, line) for line in spoken))
    return tuple(sorted((*outside, *spoken), key=lambda span: span.start))


def _meets(left: Span, right: Span) -> bool:
    return left.start < right.end and right.start < left.end


def _dialogue(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield what is said between dashes: — Вода ушла, — сказал он. — Мы ждём."""
    for dash in _DASH.finditer(text, start, end):
        before = text[max(start, dash.start() - 2) : dash.start()]
        if before and before[-1] != "\n" and not (before[-1].isspace() and before[0] in ".!?…"):
            continue
        found = _SPOKEN.match(text, dash.end() - 1, end)
        if found is None:
            continue
        yield Span(*found.span("first"))
        more = _SPOKEN_ON.match(text, found.end(), end)
        if more is not None:
            yield Span(*more.span("more"))


def _quotations(text: str, start: int, end: int) -> Iterator[Span]:
    for quotation in _marked(text, start, end):
        yield from _without_insertions(text, quotation)


def _without_insertions(text: str, quotation: Span) -> Iterator[Span]:
    """Yield what is quoted of «A, — said he. — B»."""
    at = quotation.start
    for found in _INSERTION.finditer(text, quotation.start, quotation.end):
        yield Span(at, found.start("said"))
        at = found.end()
    yield Span(at, quotation.end)


def _marked(text: str, start: int, end: int) -> Iterator[Span]:
    opened, closers, inner = -1, "", 0
    for found in _MARK.finditer(text, start, end):
        mark, at = found.group(), found.start()
        if opened < 0:
            if mark in _PAIRS and not _closes(text, at, mark):
                opened, closers, inner = at, _PAIRS[mark], 0
        elif mark[0] == "\n":
            yield Span(opened, at)
            opened = -1
        elif mark in closers and not (mark == "“" and _opens(text, at)):
            if mark == "’" and _owns(text, at, end):
                continue
            if inner and mark == "»":
                inner -= 1
                continue
            yield Span(opened, found.end())
            opened = -1
        elif mark == "«":
            inner += _has_closing(text, at, end)
    if opened >= 0:
        yield Span(opened, end)


def _closes(text: str, at: int, mark: str) -> bool:
    """Say whether a straight mark can only close: text stands before it and none after it."""
    before = text[at - 1 : at]
    after = text[at + 1 : at + 2]
    return mark == '"' and not (before.isspace() or before in "([—–-") and not after.isalnum()


def _opens(text: str, at: int) -> bool:
    return text[at + 1 : at + 2].isalnum() and not text[at - 1 : at].isalnum()


def _owns(text: str, at: int, end: int) -> bool:
    """Say whether a mark behind an s makes an owner: ‘the workers’ rights’ has two of them."""
    near = text[at + 1 : min(end, at + _NEAR)].partition("\n")[0].partition("‘")[0]
    return text[at - 1] == "s" and text[at + 1 : at + 2] == " " and _SINGLE.search(near) is not None


def _has_closing(text: str, at: int, end: int) -> int:
    """Return 1 where a second closing mark follows nearby, so that an inner quotation is closed."""
    near = text[at : min(end, at + _NEAR)]
    return int(near.count("»") > 1)


class Quoted:
    """Answers where an offset lies: inside which quotation."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self.spans = tuple(spans)
        self._starts = [span.start for span in spans]

    def at(self, offset: int) -> Span | None:
        """Return the quotation around an offset, or None."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or self.spans[index].end <= offset:
            return None
        return self.spans[index]

    def within(self, span: Span) -> tuple[Span, ...]:
        """Return the quotations that share a character with *span*."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_right(self._starts, span.end - 1)
        return tuple(each for each in self.spans[first:last] if each.end > span.start)
