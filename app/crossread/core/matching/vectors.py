"""Vectors of which few values are not zero, as rows of places and values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_PAIRS_AT_ONCE = 100_000
_CELLS = 1_000_000
"""Values that are laid out at once: 8 MB."""
_BITS = 63
"""Of a number that is not negative."""
_COMMON = 0.02
"""Share of all pairs that a coordinate makes, from which a dense matrix is quicker."""


@dataclass(frozen=True, slots=True, eq=False)
class Vectors:
    """Sparse vectors in compressed rows (CSR): row *n* lies at ``starts[n]:starts[n + 1]``."""

    starts: Ints
    """Shape (rows + 1,)."""
    places: Ints
    """Which coordinates are not zero, rising within a row."""
    values: Floats
    width: int
    """Coordinates of a vector."""

    def __len__(self) -> int:
        return len(self.starts) - 1

    def part(self, start: int, end: int) -> Vectors:
        """Return the rows from *start* to before *end*."""
        first, last = self.starts[start], self.starts[end]
        starts = self.starts[start : end + 1] - first
        return Vectors(starts, self.places[first:last], self.values[first:last], self.width)

    def rows(self) -> Ints:
        """Return the row of every value."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def dense(self) -> Floats:
        """Return the vectors with all their zeros, of shape (rows, width)."""
        whole = np.zeros((len(self), self.width))
        whole[self.rows(), self.places] = self.values
        return whole

    def columns(self, chosen: npt.NDArray[np.bool_]) -> Floats:
        """Return some coordinates with all their zeros, of shape (rows, how many are chosen)."""
        at = np.cumsum(chosen) - 1
        kept = np.flatnonzero(chosen[self.places])
        whole = np.zeros((len(self), int(chosen.sum())))
        whole[self.rows()[kept], at[self.places[kept]]] = self.values[kept]
        return whole

    def turned(self) -> Vectors:
        """Return rows as coordinates and coordinates as rows: an inverted index."""
        order = order_of(self.places)
        starts = np.searchsorted(self.places[order], np.arange(self.width + 1))
        return Vectors(starts, self.rows()[order], self.values[order], len(self))

    def mean(self) -> Floats:
        """Return the mean of the vectors, of shape (width,)."""
        sums = np.bincount(self.places, self.values, minlength=self.width)
        return np.asarray(sums / max(1, len(self)))

    def dot(self, vector: Floats) -> Floats:
        """Return every vector's dot product with one that is not sparse, of shape (rows,)."""
        products = self.values * vector[self.places]
        return np.asarray(np.bincount(self.rows(), products, minlength=len(self)), np.float64)


def vectors_of(rows: Sequence[Mapping[str, float]]) -> Vectors:
    """Return a vector for each mapping of names to values; equal names share a coordinate."""
    names = sorted(frozenset[str]().union(*rows))
    place = {name: number for number, name in enumerate(names)}
    ordered = [sorted((place[name], value) for name, value in row.items()) for row in rows]
    starts = np.cumsum([0, *map(len, ordered)])
    flat = [entry for row in ordered for entry in row]
    places = np.fromiter((at for at, _ in flat), np.int64, len(flat))
    values = np.fromiter((value for _, value in flat), np.float64, len(flat))
    return Vectors(starts, places, values, len(names))


def all_dots(left: Vectors, right: Vectors) -> Floats:
    """Return the dot products of all rows of both, of shape (rows left, rows right).

    Coordinates that many rows have are multiplied as a dense matrix, the others one by one.
    """
    shape = len(left), len(right)
    from_left, from_right = left.turned(), right.turned()
    of_left, of_right = np.diff(from_left.starts), np.diff(from_right.starts)
    common = of_left * of_right > _COMMON * shape[0] * shape[1]
    i, j, products = crossed(from_left, from_right, np.flatnonzero(~common))
    cells = np.bincount(i * shape[1] + j, products, minlength=shape[0] * shape[1])
    dense = left.columns(common) @ right.columns(common).T
    return np.asarray(cells.reshape(shape) + dense, np.float64)


def crossed(left: Vectors, right: Vectors, rows: Ints) -> tuple[Ints, Ints, Floats]:
    """Return every pair of a left and a right place in each of some rows, and their products."""
    of_left, of_right = np.diff(left.starts)[rows], np.diff(right.starts)[rows]
    units = ranges(left.starts[rows], of_left)
    counts = np.repeat(of_right, of_left)
    others = ranges(np.repeat(right.starts[rows], of_left), counts)
    products = np.repeat(left.values[units], counts) * right.values[others]
    return np.repeat(left.places[units], counts), right.places[others], products


def order_of(keys: Ints) -> Ints:
    """Return the stable order of keys that are not negative, half as long as by argsort.

    A key and its place are sorted as one number, where one is large enough for both.
    """
    bits = len(keys).bit_length()
    if int(keys.max(initial=0)).bit_length() + bits >= _BITS:
        return np.argsort(keys, kind="stable")
    packed = keys << bits
    packed |= np.arange(len(keys))
    packed.sort()
    packed &= (1 << bits) - 1
    return packed


def ranges(starts: Ints, counts: Ints) -> Ints:
    """Return the numbers from each start on, so many of each."""
    ends = np.cumsum(counts)
    within = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - counts, counts)
    return np.asarray(np.repeat(starts, counts) + within, np.int64)


def paired_dots(left: Vectors, right: Vectors, i: Ints, j: Ints, most: int = _CELLS) -> Floats:
    """Return the dot products of left rows *i* and right rows *j*, one for each place of both.

    A few left rows at a time are laid out with all their zeros, *most* values in all, so that what
    a right row needs of them is looked up at once.
    """
    found = np.zeros(len(i))
    order = np.argsort(i, kind="stable")
    size = min(len(left), max(1, most // max(1, left.width)))
    wide = np.zeros(size * left.width)
    firsts = range(0, len(left), max(1, size))
    bounds = np.searchsorted(i[order], [*firsts, len(left)]).tolist()
    for first, (start, end) in zip(firsts, pairwise(bounds), strict=True):
        if start == end:
            continue
        part = left.part(first, min(first + size, len(left)))
        cells = part.rows() * left.width + part.places
        wide[cells] = part.values
        for at in range(start, end, _PAIRS_AT_ONCE):
            pairs = order[at : min(at + _PAIRS_AT_ONCE, end)]
            found[pairs] = _looked_up(wide, (i[pairs] - first) * left.width, right, j[pairs])
        wide[cells] = 0.0
    return found


def _looked_up(wide: Floats, starts: Ints, right: Vectors, j: Ints) -> Floats:
    """Return the dot products of right rows *j* with what stands at *starts* in *wide*."""
    counts = np.diff(right.starts)[j]
    entries = ranges(right.starts[j], counts)
    products = wide[np.repeat(starts, counts) + right.places[entries]] * right.values[entries]
    pairs = np.repeat(np.arange(len(j)), counts)
    return np.asarray(np.bincount(pairs, products, minlength=len(j)), np.float64)
