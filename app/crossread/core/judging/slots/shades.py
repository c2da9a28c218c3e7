"""Emphasis and tone: a word of a kind that only one side uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from crossread.core.judging.explaining import (
    ASIDE,
    BLAME,
    FRANK,
    MAIN,
    PRAISE,
    differ,
    only_one,
)
from crossread.core.judging.sides import Side, unmatched
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference, Span

_EMPHASIS = {"main": MAIN, "aside": ASIDE}
_TONE = {"blame": BLAME, "praise": PRAISE, "frank": FRANK}
"""Roles of cues that stand against each other, and the template for one that is alone."""
_LONG = 2
"""Characters before a word that is not the first of its text."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield a difference of each kind where the sides have no cue of one role in common."""
    yield from _compare(DifferenceKind.EMPHASIS, _EMPHASIS, left, right)
    yield from _compare(DifferenceKind.TONE, _TONE, left, right)


def _compare(
    kind: DifferenceKind, roles: Mapping[str, str], left: Side, right: Side
) -> Iterator[Difference]:
    ours, theirs = _cues(left, right, roles), _cues(right, left, roles)
    one_blames = ("blame" in ours) != ("blame" in theirs)
    if not ours.keys() | theirs.keys() or (ours.keys() & theirs.keys() and not one_blames):
        return
    told = _telling(left, ours), _telling(right, theirs)
    if ours and theirs:
        if any(told):
            first = next(iter(told[0].values()), next(iter(ours.values()))[0])
            second = next(iter(told[1].values()), next(iter(theirs.values()))[0])
            yield differ(kind, (left, first), (right, second))
        return
    for role, span in told[0].items():
        yield only_one(kind, roles[role], (left, span), right)
        return
    for role, span in told[1].items():
        yield only_one(kind, roles[role], (right, span), left, swapped=True)
        return


_Cues = Mapping[str, tuple[Span, ...]]
"""By role."""


def _cues(side: Side, other: Side, roles: Iterable[str]) -> _Cues:
    """Return the cues of each role that the other side has no words of."""
    found = {role: unmatched(side, side.find(role), other) for role in roles}
    return {role: spans for role, spans in found.items() if spans}


def _telling(side: Side, cues: _Cues) -> Mapping[str, Span]:
    """Return the first cue of each role that says how a thing is seen, not only what there is.

    Who thanks or condemns does a thing that the other side may tell in words of its own; what is
    illegal or outstanding may simply be so; a title or a name praises nobody.
    """
    plain = side.cues.roles["matter_of_fact"]
    telling = {
        role: [s for s in spans if not plain.fullmatch(s.of(side.text)) and not _is_name(side, s)]
        for role, spans in cues.items()
    }
    return {role: spans[0] for role, spans in telling.items() if spans}


def _is_name(side: Side, cue: Span) -> bool:
    """Tell whether a cue has a capital inside its sentence: the Great Lakes, Her Excellency."""
    before = side.text[max(0, cue.start - 2) : cue.start]
    return side.text[cue.start].isupper() and len(before) == _LONG and before[0].isalnum()
