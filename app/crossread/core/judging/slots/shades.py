"""Emphasis and tone: a word of a kind that only one side uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crossread.core.judging.explaining import ASIDE, BLAME, MAIN, PRAISE, differ, only_one
from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference


@dataclass(frozen=True, slots=True)
class _Shade:
    """A role of cues, the role that stands against it, and the template for one that is alone."""

    kind: DifferenceKind
    role: str
    against: str
    told: str


_SHADES = (
    _Shade(DifferenceKind.EMPHASIS, "main", "aside", MAIN),
    _Shade(DifferenceKind.EMPHASIS, "aside", "main", ASIDE),
    _Shade(DifferenceKind.TONE, "praise", "blame", PRAISE),
    _Shade(DifferenceKind.TONE, "blame", "praise", BLAME),
)


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield a difference of each kind where one side has a cue that the other has not."""
    seen: set[DifferenceKind] = set()
    for shade in _SHADES:
        found = None if shade.kind in seen else _compare(shade, left, right)
        if found is not None:
            seen.add(shade.kind)
            yield found


def _compare(shade: _Shade, left: Side, right: Side) -> Difference | None:
    ours, theirs = left.find(shade.role), right.find(shade.role)
    if bool(ours) == bool(theirs):
        return None
    if ours:
        against = right.find(shade.against)
        if against:
            return differ(shade.kind, (left, ours[0]), (right, against[0]))
        return only_one(shade.kind, shade.told, (left, ours[0]), right)
    against = left.find(shade.against)
    if against:
        return differ(shade.kind, (left, against[0]), (right, theirs[0]))
    return only_one(shade.kind, shade.told, (right, theirs[0]), left, swapped=True)
