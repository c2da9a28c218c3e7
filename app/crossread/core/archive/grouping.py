"""Which documents report the same event."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crossread.core.archive.duplicates import fold, root
from crossread.core.archive.features import Features
from crossread.core.archive.likeness import Likeness, likeness_of
from crossread.core.matching.vectors import Ints

LOWEST, HIGHEST = 0.15, 0.3
"""Between these lies the average likeness from which two groups report one event. Accounts of one
event by different issuers, in one or two languages, were never less alike than the first."""
BY_CHANCE = 0.15
"""Pairs as alike as that which chance may make, for each document."""

Group = tuple[int, ...]
"""Numbers of documents, rising."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """Documents as events."""

    groups: tuple[Group, ...]
    """Every document once; in the order of their first documents."""
    first: tuple[int, ...]
    """For every document the one that it is a reprint of; itself for the others."""


def group(features: Sequence[Features]) -> Grouped:
    """Return which documents report the same event, whatever order they are in.

    Reprints count as one document. Method: pairs in falling order of likeness join groups while
    the average likeness between them is high enough (average linkage, Sokal and Michener 1958);
    only documents near in time that share rare terms are compared, so work grows with the archive.
    """
    first = _foremost(features, fold(features))
    kept = [number for number, of in enumerate(first) if of == number]
    alike = likeness_of([features[number] for number in kept])
    group_of = _joined(alike, len(kept), threshold(alike, len(kept)))
    place = {number: at for at, number in enumerate(kept)}
    members: dict[int, list[int]] = {}
    for number, of in enumerate(first):
        members.setdefault(group_of[place[of]], []).append(number)
    return Grouped(tuple(sorted(map(tuple, members.values()))), first)


def _foremost(features: Sequence[Features], first: Sequence[int]) -> tuple[int, ...]:
    """Return for every document the one to stand for its text, whatever order they are in."""
    foremost: dict[int, int] = {}
    for number, of in enumerate(first):
        known = foremost.setdefault(of, number)
        if _standing(features[number]) < _standing(features[known]):
            foremost[of] = number
    return tuple(foremost[of] for of in first)


def _standing(one: Features) -> tuple[float, int, int, tuple[int, ...]]:
    day = float("inf") if one.day is None else one.day
    return day, -len(one.terms), one.issuer, one.terms


def threshold(alike: Likeness, documents: int) -> float:
    """Return the likeness from which two accounts report one event.

    The more alike unrelated documents of the archive are, the more is asked for. Those that are
    known to be unrelated stand for the unrelated ones among all that are near in time.
    """
    ranked = np.sort(alike.by_chance)[::-1]
    sample = len(ranked) / max(1, len(alike.scores))
    allowed = int(BY_CHANCE * documents * sample)
    found = float(ranked[allowed]) if allowed < len(ranked) else LOWEST
    return min(HIGHEST, max(LOWEST, found))


def _joined(alike: Likeness, count: int, together: float) -> list[int]:
    """Return the number of the group of every document."""
    group_of = list(range(count))
    members: dict[int, list[int]] = {number: [number] for number in range(count)}
    pairs = _ordered(alike, together)
    scores = _by_pair(alike, _linked(pairs, count))
    for left, right in pairs:
        one, other = group_of[left], group_of[right]
        if one == other or _average(members[one], members[other], scores) < together:
            continue
        if len(members[one]) < len(members[other]):
            one, other = other, one
        for number in members[other]:
            group_of[number] = one
        members[one] += members.pop(other)
    return group_of


def _ordered(alike: Likeness, together: float) -> list[tuple[int, int]]:
    strong = np.flatnonzero(alike.scores >= together)
    order = strong[np.lexsort((alike.right[strong], alike.left[strong], -alike.scores[strong]))]
    return list(zip(alike.left[order].tolist(), alike.right[order].tolist(), strict=True))


def _linked(pairs: Iterable[tuple[int, int]], count: int) -> Ints:
    """Return the same number for documents that some chain of pairs links: what groups stay in."""
    first = list(range(count))
    for left, right in pairs:
        one, other = root(first, left), root(first, right)
        first[max(one, other)] = min(one, other)
    return np.array([root(first, number) for number in range(count)], np.int64)


def _by_pair(alike: Likeness, linked: Ints) -> Mapping[tuple[int, int], float]:
    """Return the scores of pairs that a chain links: few of those that were compared."""
    kept = linked[alike.left] == linked[alike.right]
    ends = zip(alike.left[kept].tolist(), alike.right[kept].tolist(), strict=True)
    return dict(zip(ends, alike.scores[kept].tolist(), strict=True))


def _average(
    one: Sequence[int], other: Sequence[int], scores: Mapping[tuple[int, int], float]
) -> float:
    total = sum(scores.get((min(a, b), max(a, b)), 0.0) for a in one for b in other)
    return total / (len(one) * len(other))
