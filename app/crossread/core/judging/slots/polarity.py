"""The same act or state, denied on one side."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from crossread.core.judging.cues import find_cues
from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side, overlap
from crossread.core.judging.slots.strengths import strongest
from crossread.core.kinds import DifferenceKind, Strength
from crossread.core.types import Difference, Span
from crossread.core.words import Word, stem

_REACH = 6
"""Words that a negation reaches over, inside its clause."""
_CLOSE = 2
"""Content words behind a negation that it turns into their opposite."""
_THINGS = 3
"""Content words of those that a negation of things reaches: ``no use of replacement workers``."""
_ALIKE = 0.2
"""Share of content words that two claims must have in common to deny one another."""
_SCALED = 0.1
"""The same, to stand at two ends of a scale: there each side has a word of its own for it."""
_PREFIX = re.compile(r"^(?:un|in|im|non-?|dis|не|без)(?=\w{4})")
_SHORTEST = 4
"""Letters of a word that a prefix of denial can stand before."""
_DISAVOWED = 2
"""Words that a claim must share, at least, with what the other side denies to have been so."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield where one side denies a word that the other affirms, or says its opposite."""
    found = _disavowed(left, right)
    if found is None and overlap(left, right) >= _ALIKE:
        found = _same_word(left, right)
    found = found or _prefixed(left, right) or _opposite(left, right)
    if found is not None and not (is_open(left) or is_open(right)):
        yield differ(DifferenceKind.NEGATION, (left, found[0]), (right, found[1]))


def is_open(side: Side) -> bool:
    """Tell whether a side only speaks of discussing the matter, so that it cannot be denied."""
    act = strongest(side)
    return act is not None and act.strength is Strength.DISCUSSED


def negated(side: Side) -> list[tuple[Word, Span]]:
    """Return the words that are negated, each with the stretch that leads to it.

    What negates an act reaches its verb alone, what negates a thing the thing and what is of it.
    """
    reached: list[tuple[Word, Span]] = []
    for negation in side.negations:
        start = _start(side, negation)
        words = [word for word in _reached(side, negation) if side.is_content(word)]
        words = _before_limit(side, negation, words)
        things = side.cues.roles["nothing"].fullmatch(negation.of(side.text)) is not None
        for word in words[: _THINGS if things else 1]:
            reached.append((word, Span(start, word.span.end)))
            if side.cues.denials.fullmatch(word.text):
                break  # two negations: what follows "not refuse" is affirmed
    return reached


def _before_limit(side: Side, negation: Span, words: list[Word]) -> list[Word]:
    """Return the words up to where a phrase of place, time or kind begins: ``in the night``."""
    cue = negation.of(side.text)
    if side.cues.roles["nobody"].fullmatch(cue):
        behind = side.words_near(negation, 0, 1)
        return [] if behind and side.cues.roles["limit"].fullmatch(behind[0].text) else words
    if side.cues.roles["lacking"].fullmatch(cue) is None:
        return words
    for word in words:
        limit = side.cues.roles["place"].search(side.text, negation.end, word.span.start)
        if limit is not None and word is not words[0]:
            return words[: words.index(word)]
    return words


def _refused(side: Side) -> list[tuple[Word, Span]]:
    """Return the acts that a side refuses or fails to do: ``refused to sign``."""
    found: list[tuple[Word, Span]] = []
    for cue in side.find("refusal"):
        found += [
            (word, Span(cue.start, word.span.end))
            for word in side.words_near(cue, 0, _THINGS)
            if side.is_content(word) and side.cues.roles["infinitive"].fullmatch(word.text)
        ]
    return found


def _start(side: Side, negation: Span) -> int:
    """Return where a negation starts with the auxiliary before it: ``did not``."""
    before = side.words_near(negation, 1, 0)
    auxiliary = side.cues.roles["auxiliary"]
    whole = before and auxiliary.fullmatch(before[0].text) is not None
    return before[0].span.start if whole else negation.start


def _reached(side: Side, negation: Span) -> list[Word]:
    """Return the words behind a negation, up to the end of its clause, over an inserted phrase."""
    end = _clause(side, negation).end
    behind = side.words_near(negation, 0, 2 * _REACH)
    if side.text[negation.end : negation.end + 1] == ",":
        inserted = side.text.find(",", negation.end + 1)
        if inserted >= 0:
            behind = tuple(word for word in behind if word.span.start > inserted)
            end = _clause(side, behind[0].span).end if behind else end
    return [word for word in behind[:_REACH] if word.span.end <= end]


def _same_word(left: Side, right: Side) -> tuple[Span, Span] | None:
    """Return a word that exactly one side denies."""
    if _deny_alike(left, right):
        return None
    found = _denied(left, right)
    if found is not None:
        return found
    found = _denied(right, left)
    return found[::-1] if found else None


def _denied(side: Side, other: Side) -> tuple[Span, Span] | None:
    """Return where a side denies a word that the other affirms, and the word there."""
    if find_cues(other.cues.negations, other.text, other.spans):
        return None  # it denies something itself: the same may be said in other words
    reached = [
        (word, span)
        for word, span in (*negated(side), *_refused(side))
        if _can_be_denied(side, word)
    ]
    negative = [_clause(other, cue) for cue in other.negative_words]
    for word, span in reached:
        told = other.word_for(side.keys_of(word))
        if told is not None:
            denied = any(c.start <= told.span.start < c.end for c in negative)
            return None if denied else (span, told.span)
    return None


def _can_be_denied(side: Side, word: Word) -> bool:
    """Tell whether a negated word says what is not so: no name, no figure, no condition."""
    if word.text[0].isupper() or side.cues.roles["condition"].fullmatch(word.text):
        return False
    return not any(fact.span.start <= word.span.start < fact.span.end for fact in side.facts)


def _prefixed(left: Side, right: Side) -> tuple[Span, Span] | None:
    """Return a word that one side has with a prefix of denial: ``unsafe``, ``неисправен``."""
    for side, other, swapped in ((left, right, False), (right, left, True)):
        if side.denies or other.denies:
            return None
        for word in side.content:
            bare = _PREFIX.sub("", word.text.lower())
            told = other.word_for(frozenset((stem(bare),))) if bare != word.text.lower() else None
            if told is not None and len(bare) >= _SHORTEST and word.text[0].islower():
                return (told.span, word.span) if swapped else (word.span, told.span)
    return None


def _deny_alike(left: Side, right: Side) -> bool:
    """Tell whether both sides negate one word."""
    theirs = [right.keys_of(word) for n in right.negations for word in _reached(right, n)]
    known = frozenset[str]().union(*theirs)
    ours = (word for n in left.negations for word in _reached(left, n) if left.is_content(word))
    return any(not known.isdisjoint(left.keys_of(word)) for word in ours)


def _disavowed(left: Side, right: Side) -> tuple[Span, Span] | None:
    """Return what one side tells and the other denies to be so: ``denied that …``."""
    found = _disavowal(right, left)
    if found is not None:
        return found[::-1]
    return _disavowal(left, right)


def _disavowal(side: Side, other: Side) -> tuple[Span, Span] | None:
    """Return the clause in which a side denies what the other tells, and the clause there."""
    if other.find("disavowal") or other.denies:
        return None  # it may tell the same denial: "said that it had never asked for it"
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
    """Return words from the two ends of one scale, where each side holds one end only.

    A negation that turns no end into the other may do so in words that are not known as such.
    """
    negations = len(left.negations) + len(right.negations)
    if negations > 1 or overlap(left, right) < _SCALED:
        return None
    for scale in left.cues.opposites:
        if scale not in right.cues.opposites:
            continue
        ours, theirs = _end(left, scale), _end(right, scale)
        if ours is None or theirs is None or ours.second == theirs.second:
            continue
        if ours.turned + theirs.turned == negations and not (
            _is_turned_back(left, ours.span) or _is_turned_back(right, theirs.span)
        ):
            return ours.span, theirs.span
    return None


def _is_turned_back(side: Side, cue: Span) -> bool:
    """Tell whether another word of the clause may undo what a cue says: ``lifted the ban``."""
    clause = _clause(side, cue)
    return any(
        clause.start <= word.start < clause.end and (word.end <= cue.start or cue.end <= word.start)
        for word in side.negative_words
    )


@dataclass(frozen=True, slots=True)
class _End:
    """The end of a scale that a side holds."""

    second: bool
    span: Span
    turned: bool
    """By a negation."""


def _impersonal(side: Side, span: Span) -> Span | None:
    """Return what rules a thing out behind it, at the end of its clause: "закрывать … нельзя"."""
    clause = _clause(side, span)
    return next((n for n in side.find("impersonal") if span.end <= n.start < clause.end), None)


def _end(side: Side, scale: str) -> _End | None:
    """Return the end of a scale that a side holds, a negation counted; None if both or none."""
    reached = [(n, [w for w in _reached(side, n) if side.is_content(w)]) for n in side.negations]
    denied = [Span(n.start, words[:_CLOSE][-1].span.end) for n, words in reached if words]
    closing = [n for n, words in reached if not words]
    held: dict[bool, _End] = {}
    for is_second, pattern in enumerate(side.cues.opposites[scale]):
        for span in find_cues(pattern, side.text, side.spans):
            negation = next((d for d in denied if d.start <= span.start < d.end), None)
            negation = negation or _impersonal(side, span)
            negation = negation or next((n for n in closing if 0 <= n.start - span.end <= 1), None)
            second = bool(is_second) != bool(negation)
            held.setdefault(second, _End(second, negation or span, negation is not None))
    return next(iter(held.values())) if len(held) == 1 else None
