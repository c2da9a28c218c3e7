"""The scores of two readouts' claims with each other: all of them, or those of candidates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from crossread.core.matching.vectors import Floats, Ints

Bools = npt.NDArray[np.bool_]


Partners = Mapping[int, tuple[int, float]]
"""The best partner of claims, by their numbers."""


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

    def best(self) -> tuple[Bools, Bools]:
        """Tell of every pair whether it is the best of its left, and of its right claim.

        Of equal ones the first is the best.
        """
        return self._first_of(self.left), self._first_of(self.right)

    def nearest(self) -> tuple[Partners, Partners]:
        """Return for left claims by number, and for right ones, the best partner and its score.

        A claim that is paired with none is left out.
        """
        of_left, of_right = (np.flatnonzero(found) for found in self.best())
        scores = self.scores
        return (
            _by_claim(self.left[of_left], self.right[of_left], scores[of_left]),
            _by_claim(self.right[of_right], self.left[of_right], scores[of_right]),
        )

    def without(self, closed: Callable[[Ints, Ints], Bools]) -> PairScores:
        """Return the scores without the pairs that *closed* tells of left and right numbers."""
        kept = ~closed(self.left, self.right)
        return PairScores(self.shape, self.left[kept], self.right[kept], self.scores[kept])

    def _first_of(self, side: Ints) -> Bools:
        highest = np.full(side.max(initial=-1) + 1, -np.inf)
        np.maximum.at(highest, side, self.scores)
        best = np.flatnonzero(self.scores == highest[side])
        _, at = np.unique(side[best], return_index=True)
        first = np.zeros(len(side), dtype=bool)
        first[best[at]] = True
        return first

    @cached_property
    def _row_starts(self) -> Ints:
        return np.searchsorted(self.left, np.arange(self.shape[0] + 1))


def _by_claim(claims: Ints, partners: Ints, scores: Floats) -> Partners:
    pairs = zip(partners.tolist(), scores.tolist(), strict=True)
    return dict(zip(claims.tolist(), pairs, strict=True))
