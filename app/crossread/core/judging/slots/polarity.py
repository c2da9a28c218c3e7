"""The same act or state, denied on one side."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from crossread.core.judging.cues import find_cues
from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side
from crossread.core.judging.slots.strengths import strongest
from crossread.core.kinds import DifferenceKind, Strength
from crossread.core.types import Difference, Span
from crossread.core.words import Word

_REACH = 5
"""Words that a negation reaches over, inside its clause."""
_DISAVOWED = 2
"""Words that a claim must share, at least, with what the other side denies to have been so."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield where one side denies a word that the other affirms, or says its opposite."""
    found = _same_word(left, right) or _disavowed(left, right) or _opposite(left, right)
    if found is not None and not (is_open(left) or is_open(right)):
        yield differ(DifferenceKind.NEGATION, (left, found[0]), (right, found[1]))


def is_open(side: Side) -> bool:
    """Tell whether a side only speaks of discussing the matter, so that it cannot be denied."""
    act = strongest(side)
    return act is not None and act.strength is Strength.DISCUSSED


def negated(side: Side) -> list[tuple[Word, Span]]:
    """Return the words that a negation reaches, each with the stretch that leads to it."""
    reached: list[tuple[Word, Span]] = []
    for negation in side.negations:
        start = _start(side, negation)
        for word in _reached(side, negation):
            reached.append((word, Span(start, word.span.end)))
            if side.cues.denials.fullmatch(word.text):
                break  # two negations: what follows "not refuse" is affirmed
    return reached


def _refused(side: Side) -> list[tuple[Word, Span]]:
    """Return the acts that a side refuses or fails to do: ``refused to sign``."""
    found: list[tuple[Word, Span]] = []
    for cue in side.find("refusal"):
        found += [
            (word, Span(cue.start, word.span.end))
            for word in side.words_near(cue, 0, 1)
            if side.cues.roles["infinitive"].fullmatch(word.text)
        ]
    return found


def _start(side: Side, negation: Span) -> int:
    """Return where a negation starts with the auxiliary before it: ``did not``."""
    before = side.words_near(negation, 1, 0)
    auxiliary = side.cues.roles["auxiliary"]
    whole = before and auxiliary.fullmatch(before[0].text) is not None
    return before[0].span.start if whole else negation.start


def _reached(side: Side, negation: Span) -> list[Word]:
    end = _clause(side, negation).end
    return [word for word in side.words_near(negation, 0, _REACH) if word.span.end <= end]


def _same_word(left: Side, right: Side) -> tuple[Span, Span] | None:
    """Return a word that exactly one side denies, where the other denies nothing at all."""
    if not right.denies:
        return _denied(left, right)
    found = None if left.denies else _denied(right, left)
    return found[::-1] if found else None


def _denied(side: Side, other: Side) -> tuple[Span, Span] | None:
    """Return where a side denies a word that the other has, and the word there."""
    for word, span in (*negated(side), *_refused(side)):
        if side.is_content(word):
            told = other.word_for(side.keys_of(word))
            if told is not None:
                return span, told.span
    return None


def _disavowed(left: Side, right: Side) -> tuple[Span, Span] | None:
    """Return what one side tells and the other denies to be so: ``denied that …``."""
    found = _disavowal(right, left)
    if found is not None:
        return found[::-1]
    return _disavowal(left, right)


def _disavowal(side: Side, other: Side) -> tuple[Span, Span] | None:
    """Return the clause in which a side denies what the other tells, and the clause there."""
    if other.find("disavowal"):
        return None
    for cue in side.find("disavowal"):
        end = next(span.end for span in side.spans if span.start <= cue.start < span.end)
        denied = [word for word in side.content if cue.end <= word.span.start < end]
        shared = [word for word in denied if other.has(side.keys_of(word))]
        told = other.word_for(side.keys_of(shared[0])) if shared else None
        if told is not None and len(shared) >= max(_DISAVOWED, len(denied) / 2):
            return Span(cue.start, denied[-1].span.end), _clause(other, told.span)
    return None


def _clause(side: Side, span: Span) -> Span:
    at = bisect_right(side.clauses, span.start, key=lambda clause: clause.start) - 1
    return side.clauses[at]


def _opposite(left: Side, right: Side) -> tuple[Span, Span] | None:
    """Return words from the two ends of one scale, where each side holds one end only."""
    for scale in left.cues.opposites:
        if scale not in right.cues.opposites:
            continue
        ours, theirs = _end(left, scale), _end(right, scale)
        if ours and theirs and ours[0] != theirs[0]:
            return ours[1], theirs[1]
    return None


def _end(side: Side, scale: str) -> tuple[bool, Span] | None:
    """Return the end of a scale that a side holds, a negation counted; None if both or none."""
    denied = [Span(n.start, w[-1].span.end) for n in side.negations if (w := _reached(side, n))]
    held: dict[bool, Span] = {}
    for is_second, pattern in enumerate(side.cues.opposites[scale]):
        for span in find_cues(pattern, side.text, side.spans):
            negation = next((d for d in denied if d.start <= span.start < d.end), None)
            held.setdefault(bool(is_second) != bool(negation), negation or span)
    return next(iter(held.items())) if len(held) == 1 else None
