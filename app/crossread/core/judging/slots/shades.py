"""Emphasis and tone: a word of a kind that only one side uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

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
from crossread.core.types import Difference

_EMPHASIS = {"main": MAIN, "aside": ASIDE}
_TONE = {"blame": BLAME, "praise": PRAISE, "frank": FRANK}
"""Roles of cues that stand against each other, and the template for one that is alone."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield a difference of each kind where the sides have no cue of one role in common."""
    yield from _compare(DifferenceKind.EMPHASIS, _EMPHASIS, left, right)
    yield from _compare(DifferenceKind.TONE, _TONE, left, right)


def _compare(
    kind: DifferenceKind, roles: Mapping[str, str], left: Side, right: Side
) -> Iterator[Difference]:
    ours, theirs = (
        {role: spans[0] for role in roles if (spans := unmatched(side, side.find(role), other))}
        for side, other in ((left, right), (right, left))
    )
    one_blames = ("blame" in ours) != ("blame" in theirs)
    if not ours.keys() | theirs.keys() or (ours.keys() & theirs.keys() and not one_blames):
        return
    if ours and theirs:
        first, second = next(iter(ours.values())), next(iter(theirs.values()))
        yield differ(kind, (left, first), (right, second))
        return
    role, span = next(iter((ours or theirs).items()))
    if ours:
        yield only_one(kind, roles[role], (left, span), right)
    else:
        yield only_one(kind, roles[role], (right, span), left, swapped=True)
