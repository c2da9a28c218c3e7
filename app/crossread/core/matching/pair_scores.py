"""The scores of two readouts' claims with each other: all of them, or those of candidates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from crossread.core.matching.vectors import Floats, Ints

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class PairScores:
    """Scores of pairs of claims, 0 to 1; a pair that is not held scores nothing."""

    shape: tuple[int, int]
    """Claims on the left and on the right."""
    left: Ints
    """Numbers of left claims, rising, and those of right claims rising for each of them."""
    right: Ints
    scores: Floats

    @classmethod
    def of_matrix(cls, matrix: Floats) -> PairScores:
        """Return the scores of a matrix of shape (claims left, claims right)."""
        left, right = np.indices(matrix.shape)
        rows, columns = matrix.shape
        return cls((rows, columns), left.ravel(), right.ravel(), matrix.ravel())

    def score(self, left: int, right: int) -> float:
        """Return the score of two claims."""
        start, end = self._row_starts[left : left + 2]
        at = start + np.searchsorted(self.right[start:end], right)
        held = at < end and self.right[at] == right
        return float(self.scores[at]) if held else 0.0

    def of_left(self, left: int) -> tuple[Ints, Floats]:
        """Return the right claims that a left one is paired with, and their scores."""
        row = slice(*self._row_starts[left : left + 2])
        return self.right[row], self.scores[row]

    def of_right(self, right: int) -> tuple[Ints, Floats]:
        """Return the left claims that a right one is paired with, and their scores."""
        column = self._by_column[slice(*self._column_starts[right : right + 2])]
        return self.left[column], self.scores[column]

    def best(self) -> tuple[Bools, Bools]:
        """Tell of every pair whether it is the best of its left, and of its right claim.

        Of equal ones the first is the best.
        """
        return self._first_of(self.left), self._first_of(self.right)

    def without(self, closed: Callable[[Ints, Ints], Bools]) -> PairScores:
        """Return the scores without the pairs that *closed* tells of left and right numbers."""
        kept = ~closed(self.left, self.right)
        return PairScores(self.shape, self.left[kept], self.right[kept], self.scores[kept])

    def _first_of(self, side: Ints) -> Bools:
        order = np.lexsort((np.arange(len(side)), -self.scores, side))
        sides = side[order]
        first = np.zeros(len(side), dtype=bool)
        first[order[np.flatnonzero(np.diff(sides, prepend=-1))]] = True
        return first

    @cached_property
    def _row_starts(self) -> Ints:
        return np.searchsorted(self.left, np.arange(self.shape[0] + 1))

    @cached_property
    def _by_column(self) -> Ints:
        return np.argsort(self.right, kind="stable")

    @cached_property
    def _column_starts(self) -> Ints:
        return np.searchsorted(self.right[self._by_column], np.arange(self.shape[1] + 1))
