"""Who tells it, or does it, where each side says so and they are not the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side, overlap
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.types import Difference, Span
from crossread.core.words import Word, is_cyrillic, stem

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
        yield from _doers(left, right)
        return
    if _named_alike(left, ours, right, theirs) or _are_akin(ours, theirs):
        return
    spans = _span(ours), _span(theirs)
    if overlap(left, right, *spans) >= _ALIKE:
        yield differ(DifferenceKind.ATTRIBUTION, (left, spans[0]), (right, spans[1]))


def _doers(left: Side, right: Side) -> Iterator[Difference]:
    """Yield who does a thing, where the sides open one act with different names for it."""
    ours, theirs = _doer(left, right), _doer(right, left)
    if ours is None or theirs is None or _named_alike(left, ours, right, theirs):
        return
    if overlap(left, right, _span(ours), _span(theirs)) < _ALIKE or _are_akin(ours, theirs):
        return
    if _is_named(left, ours, right) or _is_named(right, theirs, left):
        return
    joint = _is_joint(left, ours), _is_joint(right, theirs)
    if joint[0] != joint[1]:
        side, alone = (right, theirs) if joint[0] else (left, ours)
        told = not _is_pronoun(alone) and not side.find("joint")
    else:
        known = is_cyrillic(ours[-1].text) == is_cyrillic(theirs[-1].text)
        told = known and not joint[0] and _is_somebody(left, ours) and _is_somebody(right, theirs)
    if told:
        yield differ(DifferenceKind.ATTRIBUTION, (left, _span(ours)), (right, _span(theirs)))


def _is_named(side: Side, name: Name, other: Side) -> bool:
    """Tell whether the other side names somebody, too, wherever: "the storm", "by the storm"."""
    return any(side.is_content(word) and other.has(side.keys_of(word)) for word in name)


def _doer(side: Side, other: Side) -> Name | None:
    """Return the words that open a claim before the verb of an act that the other side has."""
    acts = {stem(claim.act.verb.split()[0]) for claim in side.claims if claim.act is not None}
    amounts = [fact.span for fact in side.facts_of(FactKind.NUMBER, FactKind.MONEY)]
    for span in side.spans:
        opening = [word for word in side.words if span.start <= word.span.start][: _LONGEST + 1]
        for at, word in enumerate(opening):
            if any(amount.start <= word.span.start < amount.end for amount in amounts):
                break
            if at and _is_verb(side, word, acts) and other.has(side.keys_of(word)):
                return _subject(side, tuple(opening[:at]), word)
    return None


def _subject(side: Side, name: Name, verb: Word) -> Name | None:
    """Return what opens a claim before its verb, where it can be the subject."""
    found = _since_start(side, name, verb.span.start)
    fits = side.cues.roles["plural"].fullmatch(verb.text) is None or (
        bool(found) and side.cues.roles["plural_subject"].fullmatch(found[-1].text) is not None
    )
    return found if found and fits else None


def _is_verb(side: Side, word: Word, acts: Collection[str]) -> bool:
    verbal = side.cues.roles["finite"].fullmatch(word.text) is not None
    return verbal or word.stem in acts or side.cues.roles["says"].fullmatch(word.text) is not None


def _are_akin(ours: Name, theirs: Name) -> bool:
    """Tell whether the last words of two names mean one thing."""
    from crossread.core.matching.term_list import are_akin  # noqa: PLC0415 - loads a lexicon

    return are_akin(ours[-1].stem, theirs[-1].stem)


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
