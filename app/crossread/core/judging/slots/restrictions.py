"""A thing named bare on one side, and with what limits it on the other: a part of the scope."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.explaining import differ
from crossread.core.judging.linking import Keys
from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.types import Difference, Span
from crossread.core.words import Word

_NEAR = 3
"""Words behind the joint that tell what the limit is."""
_MOST = 0.75
"""Share of a side's words that the other must have for it to be the same claim, limited."""
_ENDS = frozenset(".,;:!?")


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the first such thing: "companies in the energy sector" here, "companies." there."""
    ours = _limited(left, right)
    theirs = None if ours else _limited(right, left)
    if ours is not None:
        yield differ(DifferenceKind.SCOPE, (left, ours[0]), (right, ours[1]))
    elif theirs is not None:
        yield differ(DifferenceKind.SCOPE, (left, theirs[1]), (right, theirs[0]))


def _limited(side: Side, other: Side) -> tuple[Span, Span] | None:
    """Return a thing with its limit on one side, and the bare thing on the other."""
    if not _says_no_more(other, side):
        return None
    for at, word in enumerate(side.words[:-2]):
        if word.text[0].isupper() or not _shared(side, word, other):
            continue
        limit = _limit(side, other, at)
        bare = _bare(other, side.keys_of(word)) if limit else None
        if limit is not None and bare is not None:
            return Span(word.span.start, limit.span.end), bare.span
    return None


def _says_no_more(side: Side, other: Side) -> bool:
    """Tell whether nearly all that a side says is in the other, too, so that it leaves out only."""
    met = sum(other.has(side.keys_of(word)) for word in side.content)
    return met >= _MOST * len(side.content)


def _shared(side: Side, word: Word, other: Side) -> bool:
    return side.is_content(word) and other.has(side.keys_of(word))


def _limit(side: Side, other: Side, at: int) -> Word | None:
    """Return the word that limits the one at an index; None where the other side has it, too."""
    word, joint = side.words[at], side.words[at + 1]
    between = side.text[word.span.end : joint.span.start]
    if between != " " or side.cues.roles["limit"].fullmatch(joint.text) is None:
        return None
    both = side.cues.roles["joint"]
    if any(both.fullmatch(word.text) for word in side.words[at + 2 : at + 2 + _NEAR]):
        return None  # of both: no limit, but all that there is
    named = [w for w in side.words[at + 2 : at + 2 + _NEAR] if side.is_content(w)]
    foreign = [w for w in named if not other.has(side.keys_of(w))]
    return foreign[0] if foreign and foreign == named and not _is_time(side, foreign[0]) else None


def _is_time(side: Side, word: Word) -> bool:
    """Tell whether the word says when or how long: that limits the act, not the thing before it."""
    times = (fact.span for fact in side.facts_of(FactKind.DATE, FactKind.DURATION))
    return any(time.start < word.span.end and word.span.start < time.end for time in times)


def _bare(side: Side, keys: Keys) -> Word | None:
    """Return a word found by the keys that ends its clause, so that nothing limits it."""
    for word in side.words:
        behind = side.text[word.span.end : word.span.end + 1]
        if not keys.isdisjoint(side.keys_of(word)) and (behind in _ENDS or word is side.words[-1]):
            return word
    return None
