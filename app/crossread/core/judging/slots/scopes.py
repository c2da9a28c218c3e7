"""Of how much a claim is said: all or some, a list or one thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from crossread.core.judging.explaining import differ, only_left, only_right
from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference, Span

_NEAR = 3
"""Words behind a quantifier that it can belong to."""
_PREDICATES = {"all": "says it of all", "only": "limits it"}


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the first difference of scope: a quantifier on one side, or a list that became one."""
    yield from list(_quantifiers(left, right) or _lists(left, right))[:1]


def _quantifiers(left: Side, right: Side) -> list[Difference]:
    found: list[Difference] = []
    for role, predicate in _PREDICATES.items():
        ours, theirs = left.find(role), right.find(role)
        if ours and not theirs and (cue := _shared(left, ours, right)):
            found.append(only_left(DifferenceKind.SCOPE, (left, cue), right, predicate))
        if theirs and not ours and (cue := _shared(right, theirs, left)):
            found.append(only_right(DifferenceKind.SCOPE, left, (right, cue), predicate))
    return found


def _shared(side: Side, cues: tuple[Span, ...], other: Side) -> Span | None:
    """Return a quantifier with the word that it belongs to, where the other side has it bare."""
    for cue in cues:
        for word in side.words_near(cue, 0, _NEAR):
            if word.stem in side.stems and word.stem in other.stems:
                return Span(cue.start, word.span.end)
    return None


def _lists(left: Side, right: Side) -> list[Difference]:
    """Return where "A and B" on one side stands for "A B" or "A with B" on the other."""
    ours, theirs = _pairs(left), _pairs(right)
    kind = DifferenceKind.SCOPE
    for stems, (span, joined) in ours.items():
        other = theirs.get(stems)
        if other is not None and other[1] != joined:
            return [differ(kind, (left, span), (right, other[0]))]
    return []


def _pairs(side: Side) -> dict[frozenset[str], tuple[Span, bool]]:
    """Return pairs of neighbouring content words, and whether a conjunction joins them."""
    found: dict[frozenset[str], tuple[Span, bool]] = {}
    content = [word for word in side.words if word.stem in side.stems]
    for first, second in pairwise(content):
        between = side.text[first.span.end : second.span.start]
        joint = side.cues.roles["list"].fullmatch(between.strip(" ,"))
        if (
            joint is not None
            or side.cues.roles["within"].fullmatch(between.strip())
            or between == " "
        ):
            key = frozenset((first.stem, second.stem))
            found.setdefault(key, (Span(first.span.start, second.span.end), joint is not None))
    return found
