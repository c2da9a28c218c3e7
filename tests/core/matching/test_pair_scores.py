"""Scores can be asked for from either side."""

from __future__ import annotations

import numpy as np
import pytest

from crossread.core.matching.pair_scores import PairScores

MATRIX = np.array([[0.1, 0.9, 0.9], [0.4, 0.2, 0.3]])
SCORES = PairScores.of_matrix(MATRIX)
SPARSE = SCORES.without(lambda left, right: MATRIX[left, right] < 0.3)


@pytest.mark.parametrize("scores", [SCORES, SPARSE])
def test_a_pair_has_the_score_of_the_matrix_or_none(scores: PairScores) -> None:
    for (i, j), value in np.ndenumerate(MATRIX):
        assert scores.score(i, j) == (value if scores is SCORES or value >= 0.3 else 0)


def test_the_nearest_of_a_claim_is_found_on_both_sides() -> None:
    of_left, of_right = SPARSE.nearest()
    assert of_left == {0: (1, 0.9), 1: (0, 0.4)}
    assert of_right == {0: (1, 0.4), 1: (0, 0.9), 2: (0, 0.9)}


def test_the_first_of_equal_ones_is_the_best() -> None:
    of_left, of_right = SCORES.best()
    pairs = list(zip(SCORES.left.tolist(), SCORES.right.tolist(), strict=True))
    assert [p for p, best in zip(pairs, of_left, strict=True) if best] == [(0, 1), (1, 0)]
    assert [p for p, best in zip(pairs, of_right, strict=True) if best] == [(0, 1), (0, 2), (1, 0)]


def test_scores_of_nothing_hold_nothing() -> None:
    empty = PairScores.of_matrix(np.zeros((0, 3)))
    assert empty.nearest() == ({}, {})
    assert [part.size for part in empty.best()] == [0, 0]
