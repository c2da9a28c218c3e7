"""A place named where the other side names another."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side, same_matter
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.types import Difference, Fact

_CAPITAL = " capital"
_LIKE = 70
"""From how many percent two names are variants of one."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the places of an event that stand alone in their slot and differ."""
    places = _places(left), _places(right)
    if len(places[0]) != 1 or len(places[1]) != 1 or _same_meeting(left, right):
        return
    ours, theirs = places[0][0], places[1][0]
    alike = _named_alike(ours.value, theirs.value)
    if not alike and same_matter(left, ours.span, right, theirs.span):
        yield differ(DifferenceKind.NAME, (left, ours.span), (right, theirs.span))


def _same_meeting(left: Side, right: Side) -> bool:
    """Tell whether both sides report talks that were held: the town, the region, the building."""
    return all(side.find("talks") and not side.find("settled") for side in (left, right))


def _places(side: Side) -> list[Fact]:
    """Return the places that something happens in: cities and the like, not countries."""
    return [
        fact
        for fact in side.facts_of(FactKind.PLACE)
        if not _is_country(fact.value) and _is_located(side, fact)
    ]


def _is_country(value: str) -> bool:
    return value.isupper()


def _is_located(side: Side, fact: Fact) -> bool:
    words = side.words_near(fact.span, 1, 0)
    where = side.cues.roles["where"]
    return any(where.fullmatch(word.text) for word in words)


def _named_alike(left: str, right: str) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415 - loads a library that start-up can spare

    if _CAPITAL in left or _CAPITAL in right:
        return left == right
    return left == right or fuzz.partial_ratio(left, right) >= _LIKE
