"""Whom a claim rests on: all who were there on one side, one of them on the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side, overlap
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference, Span
from crossread.core.words import Word

_LONGEST = 6
"""Words between a verb of telling and the first word that names who tells."""
_OPENING = 2
"""Words of a name, its article among them, that tell whether it is of several."""
_ALIKE = 0.3
"""Share of the other content words that two claims must have in common: they tell the same."""
_END = re.compile(r"[,;:.!?()—–]")


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who says, thinks or agrees to a thing, and whether they are several parties together."""

    words: tuple[Word, ...]
    joint: bool

    @property
    def span(self) -> Span:
        """The stretch that names them."""
        return Span(self.words[0].span.start, self.words[-1].span.end)


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield who holds a thing, where that is all sides here and one of them there."""
    ours, theirs = _holder(left), _holder(right)
    if ours is None or theirs is None or ours.joint == theirs.joint:
        return
    alone, side = (theirs, right) if ours.joint else (ours, left)
    if side.find("joint") or not any(side.is_content(word) for word in alone.words):
        return
    if overlap(left, right, ours.span, theirs.span) >= _ALIKE:
        yield differ(DifferenceKind.ATTRIBUTION, (left, ours.span), (right, theirs.span))


def _holder(side: Side) -> _Holder | None:
    """Return the first that a side names with a verb of holding, or behind "according to"."""
    for cue in side.find("told_by"):
        named = _unbroken(side, side.words_near(cue, 0, _LONGEST), cue.end)
        if named:
            return _Holder(named, _is_joint(side, named))
    for cue in side.find("holds"):
        before = _unbroken(side, side.words_near(cue, _LONGEST, 0)[::-1], cue.start)[::-1]
        named = before or _unbroken(side, side.words_near(cue, 0, _LONGEST), cue.end)
        if any(side.is_content(word) or _is_joint(side, (word,)) for word in named):
            return _Holder(named, _is_joint(side, named))
    return None


def _is_joint(side: Side, words: tuple[Word, ...]) -> bool:
    """Tell whether a name begins with several: "the two sides", not "the side that both know"."""
    return any(side.cues.roles["several"].fullmatch(word.text) for word in words[:_OPENING])


def _unbroken(side: Side, words: tuple[Word, ...], at: int) -> tuple[Word, ...]:
    """Return the words from a place on, forth or back, up to the first break or verb."""
    found: list[Word] = []
    for word in words:
        between = sorted((at, word.span.start if word.span.start >= at else word.span.end))
        if _END.search(side.text, *between) or side.cues.roles["breaks"].fullmatch(word.text):
            break
        found.append(word)
        at = word.span.end if word.span.start >= at else word.span.start
    return tuple(found)
