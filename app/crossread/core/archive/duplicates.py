"""Which documents are reprints of others: their texts are the same but for a little."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from crossread.core.archive.features import SKETCH, Features

SAME = 0.5
"""Share of shingles in common (Jaccard) from which a text is a reprint."""
APART = 14
"""Days after which the same words are news again: a yearly greeting, a standing notice."""
_COMMON = 64
"""Documents that share a shingle beyond this have a standing phrase in common, no text."""
_FEWEST = 4
"""Shingles below which a text is too short to tell."""


def fold(features: Sequence[Features]) -> tuple[int, ...]:
    """Return for every document the first one that it is a reprint of; itself for the others.

    Method: the share of the smallest shingle hashes of two texts that both have estimates how much
    of them is the same (Broder 1997); an index over the hashes finds who shares any.
    """
    first = list(range(len(features)))
    for left, right in _alike(features):
        one, other = _root(first, left), _root(first, right)
        first[max(one, other)] = min(one, other)
    return tuple(_root(first, number) for number in first)


def resemblance(left: Features, right: Features) -> float:
    """Return which share of their shingles two texts have in common, 0 to 1; an estimate."""
    smallest = sorted({*left.sketch, *right.sketch})[:SKETCH]
    both = set(left.sketch) & set(right.sketch)
    return sum(each in both for each in smallest) / max(1, len(smallest))


def _alike(features: Sequence[Features]) -> Iterator[tuple[int, int]]:
    index: dict[int, list[int]] = {}
    for number, one in enumerate(features):
        known = [index.setdefault(each, []) for each in one.sketch]
        if len(one.sketch) < _FEWEST:
            continue
        shared = Counter(other for holders in known for other in holders)
        for other, count in shared.items():
            enough = count >= SAME * min(len(one.sketch), len(features[other].sketch))
            near = _near(one.day, features[other].day)
            if enough and near and resemblance(features[other], one) >= SAME:
                yield other, number
        for holders in known:
            if len(holders) < _COMMON:
                holders.append(number)


def _near(one: int | None, other: int | None) -> bool:
    return one is None or other is None or abs(one - other) <= APART


def _root(first: list[int], number: int) -> int:
    while first[number] != number:
        first[number] = first[first[number]]
        number = first[number]
    return number
