"""Find the differences of two sides, and the relation that follows from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from crossread.core.judging.sides import Side
from crossread.core.judging.slots import (
    attributions,
    conditions,
    dates,
    holders,
    names,
    polarity,
    quantities,
    restrictions,
    scopes,
    shades,
    strengths,
    tellers,
)
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import Difference, Span

Find = Callable[[Side, Side], Iterable[Difference]]


@dataclass(frozen=True, slots=True)
class _Slot:
    """What is compared, and whether both of two different contents cannot hold."""

    find: Find
    conflicts: bool = False


_SLOTS: Sequence[_Slot] = (
    _Slot(polarity.find, conflicts=True),
    _Slot(quantities.find),
    _Slot(dates.find),
    _Slot(attributions.find, conflicts=True),
    _Slot(tellers.find),
    _Slot(holders.find),
    _Slot(names.find),
    _Slot(strengths.find),
    _Slot(conditions.find),
    _Slot(scopes.find),
    _Slot(restrictions.find),
    _Slot(shades.find),
)
"""The most material first."""

_IMMATERIAL = frozenset({DifferenceKind.EMPHASIS, DifferenceKind.TONE})
"""Kinds that are shown, but hardly change a claim: seen nearly as often where claims agree."""

_AFTERTHOUGHTS = frozenset({DifferenceKind.SCOPE, DifferenceKind.MODALITY, DifferenceKind.NAME})
"""Kinds that are not told of words in which a more material difference was shown."""

_LIKELY = 0.5
"""How likely a difference that has no type must be to be called one."""

_WORST_FIRST = (Relation.CONTRADICT, Relation.DIFFER, Relation.AGREE)


@dataclass(frozen=True, slots=True)
class Found:
    """A difference, and whether the contents that differ cannot both hold."""

    difference: Difference
    conflicts: bool = False


def find_all(left: Side, right: Side) -> tuple[Found, ...]:
    """Return every typed difference of two sides, the most material first.

    What a more material difference has already shown is not told again as one of another kind.
    """
    found: list[Found] = []
    for slot in _SLOTS:
        for difference in slot.find(left, right):
            if difference.kind not in _AFTERTHOUGHTS or not _told(difference, found):
                found.append(Found(difference, slot.conflicts))
    return tuple(found)


def _told(difference: Difference, earlier: Iterable[Found]) -> bool:
    return any(
        _overlap(difference.left, other.difference.left)
        or _overlap(difference.right, other.difference.right)
        for other in earlier
    )


def _overlap(one: Span | None, other: Span | None) -> bool:
    return bool(one and other and one.start < other.end and other.start < one.end)


def relate(found: Sequence[Found], doubt: float | None = None) -> Relation:
    """Return the relation of two cells with these differences.

    *doubt* is how likely they differ in what has no type; it decides where no material difference
    does. Without it another emphasis is enough for claims to differ.
    """
    if any(each.conflicts for each in found):
        return Relation.CONTRADICT
    if is_material(found):
        return Relation.DIFFER
    if doubt is None:
        stressed = any(each.difference.kind is DifferenceKind.EMPHASIS for each in found)
        return Relation.DIFFER if stressed else Relation.AGREE
    return Relation.DIFFER if doubt > _LIKELY else Relation.AGREE


def is_material(found: Iterable[Found]) -> bool:
    """Tell whether some typed difference changes the claim."""
    return any(each.difference.kind not in _IMMATERIAL for each in found)


def worst(relations: Iterable[Relation]) -> Relation:
    """Return the relation of a row from those of its pairs; `only` where it has none."""
    present = set(relations)
    return next((relation for relation in _WORST_FIRST if relation in present), Relation.ONLY)
