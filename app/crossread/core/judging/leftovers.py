"""What two claims tell apart in no way that has a name: the words that each has for itself."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.explaining import APART, apart, only_one
from crossread.core.judging.linking import Linked, link_words
from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference, Span
from crossread.core.words import Word


def left_over(left: Side, right: Side) -> Difference | None:
    """Return a difference of emphasis of what stands on one side only; None where nothing does.

    For claims that differ, as a whole, by what readers saw in claims like them: the reason that can
    be shown is which words are whose.
    """
    links = link_words(_linked(left), _linked(right))
    ours, theirs = _longest(left, links[0]), _longest(right, links[1])
    if ours is not None and theirs is not None:
        return apart((left, ours), (right, theirs))
    if ours is not None:
        return only_one(DifferenceKind.EMPHASIS, APART, (left, ours), right)
    if theirs is not None:
        return only_one(DifferenceKind.EMPHASIS, APART, (right, theirs), left, swapped=True)
    return None


def _linked(side: Side) -> Linked:
    values = [(fact.value, fact.span) for fact in side.facts]
    return Linked(side.words, tuple(map(side.keys_of, side.words)), values)


def _longest(side: Side, linked: tuple[bool | None, ...]) -> Span | None:
    """Return the longest stretch of words that the other side has nothing for."""
    return max(_runs(side, linked), key=lambda run: run.end - run.start, default=None)


def _runs(side: Side, linked: tuple[bool | None, ...]) -> Iterator[Span]:
    """Yield the stretches of words without a match, over words that mean nothing alone."""
    first: Word | None = None
    last: Word | None = None
    for word, known in zip(side.words, linked, strict=True):
        parted = last is not None and not _joins(side, last, word)
        if first is not None and last is not None and (known is True or (parted and not known)):
            yield Span(first.span.start, last.span.end)
            first = last = None
        if known is False:
            first = first or word
            last = word
    if first is not None and last is not None:
        yield Span(first.span.start, last.span.end)


def _joins(side: Side, first: Word, second: Word) -> bool:
    """Tell whether no punctuation parts two words of a stretch."""
    between = side.text[first.span.end : second.span.start]
    return not any(mark in between for mark in ".;:!?—\n")
