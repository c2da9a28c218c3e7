"""Who tells it, or does it, where each side says so and they are not the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side, overlap
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference, Span
from crossread.core.words import Word, stem

_LONGEST = 5
"""Words of a teller's name."""
_ALIKE = 0.5
"""Share of the other content words that two claims must have in common: they tell the same."""
_PRONOUN = 4
"""Letters of the longest pronoun that can open a clause."""
_END = re.compile(r"[,;:.!?()—–]")


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the tellers of one claim, where both sides name one and they cannot be the same."""
    ours, theirs = _teller(left), _teller(right)
    if ours is None or theirs is None:
        yield from _jointly(left, right)
        return
    if _named_alike(left, ours, right, theirs):
        return
    spans = _span(ours), _span(theirs)
    if overlap(left, right, *spans) >= _ALIKE:
        yield differ(DifferenceKind.ATTRIBUTION, (left, spans[0]), (right, spans[1]))


def _jointly(left: Side, right: Side) -> Iterator[Difference]:
    """Yield who does a thing, where it is both on one side and one of them on the other."""
    ours, theirs = _doer(left, right), _doer(right, left)
    if ours is None or theirs is None or overlap(left, right) < _ALIKE:
        return
    joint = _is_joint(left, ours), _is_joint(right, theirs)
    if joint[0] == joint[1] or _named_alike(left, ours, right, theirs):
        return
    side, alone = (right, theirs) if joint[0] else (left, ours)
    if not _is_pronoun(alone) and not side.find("joint"):
        yield differ(DifferenceKind.ATTRIBUTION, (left, _span(ours)), (right, _span(theirs)))


def _doer(side: Side, other: Side) -> Name | None:
    """Return the words that open a clause before the verb of an act that the other side has."""
    for claim in side.claims:
        if claim.act is None:
            continue
        verb = side.word_for(frozenset((stem(claim.act.verb.split()[0]),)))
        if verb is None or not other.has(side.keys_of(verb)):
            continue
        name = _since_start(side, side.words_near(verb.span, _LONGEST, 0), verb.span.start)
        if name:
            return name
    return None


def _is_joint(side: Side, name: Name) -> bool:
    return any(side.cues.roles["joint"].fullmatch(word.text) for word in name)


def _is_pronoun(name: Name) -> bool:
    return len(name) == 1 and len(name[0].text) <= _PRONOUN


Name = tuple[Word, ...]


def _teller(side: Side) -> Name | None:
    """Return the words that name who tells the claims; None where nobody in particular does."""
    for cue in side.find("told_by"):
        name = _until_break(side, side.words_near(cue, 0, _LONGEST), cue.end)
        if _is_somebody(side, name):
            return name
    for cue in side.find("says"):
        name = _since_start(side, side.words_near(cue, _LONGEST, 0), cue.start)
        if _is_somebody(side, name):
            return name
    return None


def _until_break(side: Side, words: Name, start: int) -> Name:
    found: list[Word] = []
    for word in words:
        if _END.search(side.text, start, word.span.start):
            break
        found.append(word)
        start = word.span.end
    return tuple(found)


def _since_start(side: Side, words: Name, end: int) -> Name:
    """Return the words before a verb, where they open its sentence or clause."""
    found: list[Word] = []
    for word in reversed(words):
        if _END.search(side.text, word.span.end, end):
            break
        found.insert(0, word)
        end = word.span.start
    opens = not found or found[0] is not words[0] or len(words) < _LONGEST
    return tuple(found) if opens else ()


def _is_somebody(side: Side, name: Name) -> bool:
    """Tell whether the words name somebody who can be told from others."""
    if not any(side.is_content(word) for word in name):
        return False
    return not any(side.cues.roles["anyone"].fullmatch(word.text) for word in name)


def _named_alike(left: Side, ours: Name, right: Side, theirs: Name) -> bool:
    """Tell whether two tellers may be one: a shared word, or one by name and one by office."""
    known = frozenset[str]().union(*map(right.keys_of, theirs))
    if any(left.is_content(w) and not known.isdisjoint(left.keys_of(w)) for w in ours):
        return True
    return _is_name(ours) != _is_name(theirs)


def _is_name(name: Name) -> bool:
    """Tell whether a teller is named; a single capital may only open its sentence."""
    return any(word.text[0].isupper() for word in name[1:])


def _span(name: Name) -> Span:
    return Span(name[0].span.start, name[-1].span.end)
