"""Which pairs of claims are worth scoring, where there are too many to score them all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from crossread.core.matching.vectors import Floats, Ints, Vectors

BEST = 8
"""Candidates that a claim has by each signal."""
PER_CLAIM = 40
"""Pairs a claim that rare terms may make; commoner terms make no candidates."""
_ROWS_AT_ONCE = 1_024


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Left rows and right rows, paired; ordered by left, then right, none twice."""

    left: Ints
    right: Ints


def by_words(left: Vectors, right: Vectors) -> Pairs:
    """Return the pairs that share the rarest terms, the best of every claim on either side.

    An inverted index over the terms, the rarest first, until they make `PER_CLAIM` pairs a claim:
    so work grows with the claims, not with their square.
    """
    from_left, from_right = _postings(left), _postings(right)
    of_left, of_right = np.diff(from_left.starts), np.diff(from_right.starts)
    making = of_left * of_right
    order = np.argsort(making, kind="stable")
    order = order[making[order] > 0]
    enough = np.searchsorted(np.cumsum(making[order]), PER_CLAIM * (len(left) + len(right)))
    used = np.zeros(left.width, dtype=bool)
    used[order[: enough + 1]] = True
    units = np.flatnonzero(used[from_left.rows()])
    terms = from_left.rows()[units]
    counts = of_right[terms]
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    others = np.repeat(from_right.starts[terms], counts) + within
    i = np.repeat(from_left.places[units], counts)
    j = from_right.places[others]
    products = np.repeat(from_left.values[units], counts) * from_right.values[others]
    keys, which = np.unique(i * len(right) + j, return_inverse=True)
    sums = np.asarray(np.bincount(which, products, minlength=len(keys)), np.float64)
    kept = _best(keys // max(1, len(right)), sums) | _best(keys % max(1, len(right)), sums)
    return _unpacked(keys[kept], len(right))


def by_meaning(left: npt.NDArray[np.float32], right: npt.NDArray[np.float32]) -> Pairs:
    """Return for every claim on either side those closest in meaning, found block by block."""
    i, j = _closest(left, right)
    b, a = _closest(right, left)
    keys = np.unique(np.concatenate([i * len(right) + j, a * len(right) + b]))
    return _unpacked(keys, len(right))


def together(first: Pairs, second: Pairs, columns: int) -> Pairs:
    """Return the pairs of both; *columns* is the number of right claims."""
    keys = [pairs.left * columns + pairs.right for pairs in (first, second)]
    return _unpacked(np.union1d(*keys), columns)


def sample(rows: int, columns: int, size: int) -> Pairs:
    """Return about *size* pairs spread over all, the same ones whichever side is called left."""
    random = np.random.default_rng(0)
    a, b = random.random(size // 2), random.random(size // 2)
    i = np.concatenate([a * rows, b * rows]).astype(np.int64)
    j = np.concatenate([b * columns, a * columns]).astype(np.int64)
    return _unpacked(np.unique(i * columns + j), columns)


def _postings(vectors: Vectors) -> Vectors:
    """Return for every coordinate the rows where it is not zero, and its values there."""
    order = np.argsort(vectors.places, kind="stable")
    starts = np.searchsorted(vectors.places[order], np.arange(vectors.width + 1))
    return Vectors(starts, vectors.rows()[order], vectors.values[order], len(vectors))


def _best(side: Ints, sums: Floats) -> npt.NDArray[np.bool_]:
    """Tell of every pair whether it is among the best of its claim on one side."""
    order = np.lexsort((-sums, side))
    sides = side[order]
    place = np.arange(len(order)) - np.searchsorted(sides, sides)
    kept = np.zeros(len(order), dtype=bool)
    kept[order[place < BEST]] = True
    return kept


def _closest(rows: npt.NDArray[np.float32], columns: npt.NDArray[np.float32]) -> tuple[Ints, Ints]:
    most = min(BEST, len(columns))
    found = [
        np.argpartition(-(rows[at : at + _ROWS_AT_ONCE] @ columns.T), most - 1, axis=1)[:, :most]
        for at in range(0, len(rows), _ROWS_AT_ONCE)
    ]
    return np.repeat(np.arange(len(rows)), most), np.concatenate(found).ravel()


def _unpacked(keys: Ints, columns: int) -> Pairs:
    return Pairs(keys // max(1, columns), keys % max(1, columns))
