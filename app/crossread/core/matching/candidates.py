"""Which pairs of claims are worth scoring, where there are too many to score them all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from crossread.core.matching.vectors import Floats, Ints, Vectors, crossed, order_of

BEST = 8
"""Candidates that a claim has by each signal."""
WORTH = 0.5
"""What a pair must share of what either claim's best pair shares."""
PER_CLAIM = 40
"""Pairs a claim that rare terms may make; commoner terms make no candidates."""
_ROWS_AT_ONCE = 1_024
_STRIDES = 0.7548776662466927, 0.5698402909980532
_STEPS = 1_000_000
"""In which sums of shared weights are told apart."""


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
    from_left, from_right = left.turned(), right.turned()
    making = np.diff(from_left.starts) * np.diff(from_right.starts)
    order = np.argsort(making, kind="stable")
    order = order[making[order] > 0]
    enough = np.searchsorted(np.cumsum(making[order]), PER_CLAIM * (len(left) + len(right)))
    i, j, products = crossed(from_left, from_right, np.sort(order[: enough + 1]))
    keys, sums = _summed(i * len(right) + j, products)
    i, j = keys // max(1, len(right)), keys % max(1, len(right))
    worth = np.flatnonzero(sums >= WORTH * np.minimum(_highest(i, sums), _highest(j, sums)))
    i, j, sums = i[worth], j[worth], sums[worth]
    kept = _best(i, sums) | _best(j, sums)
    return Pairs(i[kept], j[kept])


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
    """Return about *size* pairs spread over all, the same ones whichever side is called left.

    An additive recurrence, which fills the square more evenly than chance (Roberts 2018, "R2").
    """
    steps = np.arange(size // 2)
    a, b = steps * _STRIDES[0] % 1, steps * _STRIDES[1] % 1
    i = np.concatenate([a * rows, b * rows]).astype(np.int64)
    j = np.concatenate([b * columns, a * columns]).astype(np.int64)
    keys = np.sort(i * columns + j)
    return _unpacked(keys[np.flatnonzero(np.diff(keys, prepend=-1))], columns)


def _summed(keys: Ints, values: Floats) -> tuple[Ints, Floats]:
    """Return the keys, each once and rising, and the sums of their values."""
    order = order_of(keys)
    keys = keys[order]
    first = np.flatnonzero(np.diff(keys, prepend=-1))
    sums = np.add.reduceat(values[order], first) if first.size else values
    return keys[first], np.asarray(sums, np.float64)


def _highest(side: Ints, sums: Floats) -> Floats:
    """Return for every pair the highest sum of its claim on one side."""
    highest = np.zeros(side.max(initial=-1) + 1)
    np.maximum.at(highest, side, sums)
    return np.asarray(highest[side])


def _best(side: Ints, sums: Floats) -> npt.NDArray[np.bool_]:
    """Tell of every pair whether it is among the best of its claim on one side."""
    kept = np.zeros(len(side), dtype=bool)
    if not len(side):
        return kept
    # One number holds claim and sum, so that one sort does: twice as fast as sorting by two.
    order = order_of(side * _STEPS + np.int64((1 - sums / sums.max()) * (_STEPS - 1)))
    first = np.flatnonzero(np.diff(side[order], prepend=-1))
    place = np.arange(len(order)) - np.repeat(first, np.diff(first, append=len(order)))
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
