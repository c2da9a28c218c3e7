"""Find the differences of two sides, and the relation that follows from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from crossread.core.judging.sides import Side
from crossread.core.judging.slots import (
    attributions,
    conditions,
    dates,
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

Slot = Callable[[Side, Side], Iterable[Difference]]

SLOTS: Sequence[Slot] = (
    polarity.find,
    quantities.find,
    dates.find,
    attributions.find,
    tellers.find,
    names.find,
    strengths.find,
    conditions.find,
    scopes.find,
    restrictions.find,
    shades.find,
)
"""What is compared, the most material first."""

_IMMATERIAL = frozenset({DifferenceKind.TONE})
"""Kinds that are shown, but leave the claim the same: seen as often where claims agree."""

_AFTERTHOUGHTS = frozenset({DifferenceKind.SCOPE, DifferenceKind.MODALITY, DifferenceKind.NAME})
"""Kinds that are not told of words in which a more material difference was shown."""

_CONFLICTS = frozenset({DifferenceKind.NEGATION, DifferenceKind.ATTRIBUTION})
"""Kinds that cannot both hold: a thing affirmed and denied, one initiative of two parties."""

_WORST_FIRST = (Relation.CONTRADICT, Relation.DIFFER, Relation.AGREE)


def find_differences(left: Side, right: Side) -> tuple[Difference, ...]:
    """Return every typed difference of two sides, the most material first.

    What a more material difference has already shown is not told again as one of another kind.
    """
    found: list[Difference] = []
    for find in SLOTS:
        for difference in find(left, right):
            if difference.kind not in _AFTERTHOUGHTS or not _told(difference, found):
                found.append(difference)
    return tuple(found)


def _told(difference: Difference, earlier: Iterable[Difference]) -> bool:
    return any(
        _overlap(difference.left, other.left) or _overlap(difference.right, other.right)
        for other in earlier
    )


def _overlap(one: Span | None, other: Span | None) -> bool:
    return bool(one and other and one.start < other.end and other.start < one.end)


def relate(differences: Iterable[Difference]) -> Relation:
    """Return the relation of two cells with these differences."""
    kinds = {difference.kind for difference in differences} - _IMMATERIAL
    if kinds & _CONFLICTS:
        return Relation.CONTRADICT
    return Relation.DIFFER if kinds else Relation.AGREE


def worst(relations: Iterable[Relation]) -> Relation:
    """Return the relation of a row from those of its pairs; `only` where it has none."""
    present = set(relations)
    return next((relation for relation in _WORST_FIRST if relation in present), Relation.ONLY)
