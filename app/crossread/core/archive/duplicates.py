"""Which documents are reprints of others: their texts are the same but for a little."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from crossread.core.archive.features import SKETCH, Features
from crossread.core.archive.nearness import Postings, days_of, ends_of, near_pairs

SAME = 0.5
"""Share of shingles in common (Jaccard) from which a text is a reprint."""
APART = 14
"""Days after which the same words are news again: a yearly greeting, a standing notice."""
_COMMON = 16
"""Documents near in time that are looked at for a shingle; where more share it, it is a standing
phrase, or they reprint one text, and each of them is found through its neighbours."""
_PROMISING = 0.25
"""Share of shingles in common from which two texts are looked at whole."""
_FEWEST = 4
"""Shingles below which a text is too short to tell."""


def fold(features: Sequence[Features]) -> tuple[int, ...]:
    """Return for every document the first one that it is a reprint of; itself for the others.

    Method: the share of the smallest shingle hashes of two texts that both have estimates how much
    of them is the same (Broder 1997); an index over the hashes finds who shares any.
    """
    first = list(range(len(features)))
    for left, right in _alike(features):
        one, other = root(first, left), root(first, right)
        first[max(one, other)] = min(one, other)
    return tuple(root(first, number) for number in first)


def resemblance(left: Features, right: Features) -> float:
    """Return which share of their shingles two texts have in common, 0 to 1; an estimate."""
    smallest = sorted({*left.sketch, *right.sketch})[:SKETCH]
    both = set(left.sketch) & set(right.sketch)
    return sum(each in both for each in smallest) / max(1, len(smallest))


def _alike(features: Sequence[Features]) -> Iterator[tuple[int, int]]:
    sizes = np.array([len(one.sketch) for one in features], np.int64)
    sizes[sizes < _FEWEST] = 0
    rows = np.repeat(np.arange(len(features)), sizes)
    shingles = [
        each for one, size in zip(features, sizes, strict=True) if size for each in one.sketch
    ]
    postings = Postings(rows, np.array(shingles, np.int64), days_of(features)[rows])
    pairs, counts = near_pairs(postings, APART, _COMMON)
    left, right = ends_of(pairs)
    promising = counts >= _PROMISING * np.minimum(sizes[left], sizes[right])
    for one, other in zip(left[promising].tolist(), right[promising].tolist(), strict=True):
        if resemblance(features[one], features[other]) >= SAME:
            yield one, other


def root(first: list[int], number: int) -> int:
    """Return the number that a chain leads to in which each names an earlier one, or itself."""
    while first[number] != number:
        first[number] = first[first[number]]
        number = first[number]
    return number
