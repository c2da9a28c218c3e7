"""Compare two texts word by word, for the marks that a reader sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from crossread.core.judging.linking import Linked, link_words
from crossread.core.types import Span
from crossread.core.words import Word, is_cyrillic, split_words


class Mark(StrEnum):
    """How a stretch of one text stands to the other text."""

    SAME = "same"
    CHANGED = "changed"
    """The other text has other words in this place."""
    ONLY = "only"
    """The other text has nothing in this place."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one side, with its mark."""

    span: Span
    mark: Mark


Segments = tuple[Segment, ...]

_SHORTEST_MOVED = 4
"""A shorter word is found everywhere, so that finding it elsewhere says nothing."""


def compare_words(left: str, right: str) -> tuple[Segments, Segments]:
    """Return the segments of both sides; the segments of a side, joined, are that side.

    Words are the same when their stems are; a longer word that stands elsewhere on the other side
    is the same, too, so that a reordered sentence does not look all different. Between a Russian
    text and one in Latin letters those words are the same that stand for each other.
    """
    words = tuple(split_words(left)), tuple(split_words(right))
    if is_cyrillic(left) == is_cyrillic(right):
        marks = _mark_moved(words, _align(*words))
    else:
        marks = _mark_linked(link_words(Linked.of(left, words[0]), Linked.of(right, words[1])))
    return _segments(left, words[0], marks[0]), _segments(right, words[1], marks[1])


_Marks = tuple[list[Mark], list[Mark]]


def _align(left: Sequence[Word], right: Sequence[Word]) -> _Marks:
    """Mark the words by the shortest edit (insertions and deletions) of stems into stems."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - loads a library that start-up can spare

    numbers: dict[str, int] = {}
    coded = [
        [numbers.setdefault(word.stem, len(numbers)) for word in side] for side in (left, right)
    ]
    marks = [Mark.SAME] * len(left), [Mark.SAME] * len(right)
    codes = Indel.opcodes(*coded)
    for equal, group in groupby(codes, key=lambda code: code.tag == "equal"):
        edits = () if equal else tuple(group)
        removed = [at for edit in edits for at in range(edit.src_start, edit.src_end)]
        added = [at for edit in edits for at in range(edit.dest_start, edit.dest_end)]
        mark = Mark.CHANGED if removed and added else Mark.ONLY
        for at in removed:
            marks[0][at] = mark
        for at in added:
            marks[1][at] = mark
    return marks


def _mark_moved(words: tuple[Sequence[Word], Sequence[Word]], marks: _Marks) -> _Marks:
    """Mark as the same what left its place on one side and turned up in another on the other."""
    loose = [
        {word.stem for word, mark in zip(side, given, strict=True) if mark is not Mark.SAME}
        for side, given in zip(words, marks, strict=True)
    ]
    moved = {stem for stem in loose[0] & loose[1] if len(stem) >= _SHORTEST_MOVED or stem.isdigit()}
    return (
        [Mark.SAME if w.stem in moved else m for w, m in zip(words[0], marks[0], strict=True)],
        [Mark.SAME if w.stem in moved else m for w, m in zip(words[1], marks[1], strict=True)],
    )


def _mark_linked(linked: tuple[Sequence[bool | None], Sequence[bool | None]]) -> _Marks:
    """Mark the words of two languages; one that says nothing alone goes with the word behind it."""
    loose = [any(known is False for known in side) for side in linked]
    other = Mark.CHANGED if all(loose) else Mark.ONLY
    found: list[list[Mark]] = []
    for side in linked:
        marks: list[Mark] = []
        following: bool | None = next((k for k in reversed(side) if k is not None), True)
        for known in reversed(side):
            following = following if known is None else known
            marks.append(Mark.SAME if following else other)
        found.append(marks[::-1])
    return found[0], found[1]


def _segments(text: str, words: Sequence[Word], marks: Sequence[Mark]) -> Segments:
    """Return the whole text as segments: words of one mark run together with what is between."""
    pieces = [piece for piece in _pieces(text, words, marks) if piece.span.start < piece.span.end]
    return tuple(
        Segment(Span(group[0].span.start, group[-1].span.end), mark)
        for mark, group in (
            (mark, list(run)) for mark, run in groupby(pieces, key=lambda piece: piece.mark)
        )
    )


def _pieces(text: str, words: Sequence[Word], marks: Sequence[Mark]) -> Iterator[Segment]:
    at, before = 0, Mark.SAME
    for word, mark in zip(words, marks, strict=True):
        yield Segment(Span(at, word.span.start), mark if mark is before else Mark.SAME)
        yield Segment(word.span, mark)
        at, before = word.span.end, mark
    yield Segment(Span(at, len(text)), Mark.SAME)
