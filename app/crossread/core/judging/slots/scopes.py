"""Of how much a claim is said: all or some, a list or one thing."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.explaining import LIMITED, OF_ALL, WIDER, differ, only_one
from crossread.core.judging.sides import Side, overlap
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.types import Difference, Span
from crossread.core.words import Word, is_cyrillic

_NEAR = 3
"""Words behind a quantifier that it can belong to."""
_BEFORE, _BEHIND, _CLOSE = 1, 2, 2
"""Content words before and behind a conjunction that it can join; and how far close words stand."""
_PAIR = 2
_ALIKE = 0.5
"""Share of content words that claims must have in common for one to say more than the other."""
_TRANSLATED = 0.7
"""The same where they are in two languages, and a word may have no match that is known."""
_STOPS = frozenset(",.;:!?")
_TOLD = {"all": OF_ALL, "only": LIMITED}


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the first difference of scope: a quantifier on one side, or a list that became one."""
    found = _quantifiers(left, right) or _lists(left, right)
    scripts = {is_cyrillic(side.document.text) for side in (left, right)}
    if not found and overlap(left, right) >= (_ALIKE if len(scripts) == 1 else _TRANSLATED):
        found = _wholes(left, right) or _longer_lists(left, right)
    yield from found[:1]


def _quantifiers(left: Side, right: Side) -> list[Difference]:
    found: list[Difference] = []
    for role, told in _TOLD.items():
        ours, theirs = left.find(role), right.find(role)
        if (ours and right.find(f"same_{role}")) or (theirs and left.find(f"same_{role}")):
            continue
        if ours and not theirs and (cue := _shared(left, ours, right)):
            found.append(only_one(DifferenceKind.SCOPE, told, (left, cue), right))
        if theirs and not ours and (cue := _shared(right, theirs, left)):
            found.append(only_one(DifferenceKind.SCOPE, told, (right, cue), left, swapped=True))
    return found


def _shared(side: Side, cues: tuple[Span, ...], other: Side) -> Span | None:
    """Return a quantifier with the word that it belongs to, where the other side has it bare."""
    figures = side.find("figures")
    for cue in cues:
        if any(figure.start <= cue.start < figure.end for figure in figures):
            continue
        if side.cues.roles["each"].fullmatch(cue.of(side.text)):
            continue  # of each one alone, which the bare word says as well
        if _counts(side, cue):
            continue
        named = _named(side, cue)
        if named and any(other.has(side.keys_of(word)) for word in named):
            return Span(cue.start, named[-1].span.end)
    return None


def _named(side: Side, cue: Span) -> list[Word]:
    """Return what a quantifier belongs to: the next content words, up to a break or another word.

    ``all registered nurses``, ``all of the nurses``; not ``all that the nurses wanted``.
    """
    found: list[Word] = []
    at = cue.end
    for word in side.words_near(cue, 0, _NEAR + _NEAR):
        if _STOPS & set(side.text[at : word.span.start]):
            break
        if side.is_content(word):
            found.append(word)
        elif found or side.cues.roles["inside_phrase"].fullmatch(word.text) is None:
            break
        at = word.span.end
    return found[:_NEAR]


def _counts(side: Side, cue: Span) -> bool:
    """Tell whether a number stands behind a quantifier: "all five", "every seven days"."""
    behind = side.words_near(cue, 0, 1)
    values = side.facts_of(FactKind.NUMBER, FactKind.DURATION)
    return any(v.span.start <= word.span.start < v.span.end for v in values for word in behind)


def _lists(left: Side, right: Side) -> list[Difference]:
    """Return where "A and B" on one side is "A of B" or "A B" on the other."""
    for ours, theirs, swapped in ((left, right, False), (right, left, True)):
        joined, close = _joined_pairs(ours), _close_pairs(theirs)
        apart = (
            joined.keys() & close.keys() - _joined_pairs(theirs).keys() - _close_pairs(ours).keys()
        )
        for pair in sorted(apart, key=lambda pair: joined[pair]):
            spans = (close[pair], joined[pair]) if swapped else (joined[pair], close[pair])
            return [differ(DifferenceKind.SCOPE, (left, spans[0]), (right, spans[1]))]
    return []


def _wholes(left: Side, right: Side) -> list[Difference]:
    """Return where one side speaks of all of one thing, and the other of another thing."""
    for side, other, swapped in ((left, right, False), (right, left, True)):
        if other.find("all") or other.find("only"):
            continue
        for cue in side.find("whole"):
            near = [word for word in side.words_near(cue, 0, _NEAR) if side.is_content(word)]
            met = any(other.has(side.keys_of(word)) for word in near)
            if near and not met and not _counts(side, cue):
                span = Span(cue.start, near[0].span.end)
                told = only_one(DifferenceKind.SCOPE, OF_ALL, (side, span), other, swapped=swapped)
                return [told]
    return []


def _longer_lists(left: Side, right: Side) -> list[Difference]:
    """Return where one side joins to a thing another that the other side does not have."""
    for side, other, swapped in ((left, right, False), (right, left, True)):
        for joint in side.find("list"):
            around = side.words_near(joint, 1, 1)
            if len(around) != _PAIR or not all(map(side.is_content, around)):
                continue
            first, second = around
            if side.text[first.span.end : second.span.start].strip() != joint.of(side.text):
                continue
            finite = side.cues.roles["finite"]
            if any(w.text[0].isupper() or finite.fullmatch(w.text) for w in around):
                continue
            if other.find("list") or not _ends_phrase(side, second):
                continue
            if other.has(side.keys_of(first)) != other.has(side.keys_of(second)):
                span = Span(first.span.start, second.span.end)
                told = only_one(DifferenceKind.SCOPE, WIDER, (side, span), other, swapped=swapped)
                return [told]
    return []


def _ends_phrase(side: Side, word: Word) -> bool:
    """Tell whether a word is the last of a list: not the verb of another clause."""
    after = side.text[word.span.end : word.span.end + 1]
    behind = side.words_near(word.span, 0, 1)
    limit = bool(behind) and side.cues.roles["limit"].fullmatch(behind[0].text) is not None
    return (not after.strip() and limit) or after in _STOPS or not behind


_Pairs = dict[frozenset[str], Span]


def _joined_pairs(side: Side) -> _Pairs:
    """Return the content words that a conjunction joins."""
    found: _Pairs = {}
    content = _content(side)
    for joint in side.find("list"):
        before = [word for word in content if word.span.end <= joint.start][-_BEFORE:]
        behind = [word for word in content if word.span.start >= joint.end][:_BEHIND]
        for first in before:
            for second in behind:
                gaps = (first.span.end, joint.start), (joint.end, second.span.start)
                if any(len(side.text[start:end].split()) >= _CLOSE for start, end in gaps):
                    continue
                span = Span(first.span.start, second.span.end)
                found.setdefault(frozenset((first.stem, second.stem)), span)
    return found


def _close_pairs(side: Side) -> _Pairs:
    """Return the content words that stand close together, with no conjunction between them."""
    found: _Pairs = {}
    content, joints = _content(side), side.find("list")
    for at, first in enumerate(content):
        for second in content[at + 1 : at + 1 + _CLOSE]:
            span = Span(first.span.start, second.span.end)
            if any(span.start < joint.start < span.end for joint in joints):
                break
            if len(side.text[first.span.end : second.span.start].split()) >= _CLOSE:
                break
            if not _STOPS & set(side.text[first.span.end : second.span.start]):
                found.setdefault(frozenset((first.stem, second.stem)), span)
    return found


def _content(side: Side) -> list[Word]:
    """Return the content words that are no names and no figures."""
    return [word for word in side.content if word.text[0].islower()]
