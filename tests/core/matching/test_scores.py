from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching import scores
from crossread.core.matching.scores import score_claims
from crossread.core.types import Readout
from values import NORTH, SOUTH, readout_of

WORDS = ["bridge", "ferry", "mayor", "quay", "May", "agreed", "will", "reopen", "the", "90", "pay"]
SENTENCES = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), max_size=8
)


def matrix_of(left: Readout, right: Readout) -> list[list[float]]:
    found = score_claims([left, right], None)[left.id, right.id]
    rows, columns = found.shape
    return [[found.score(i, j) for j in range(columns)] for i in range(rows)]


def test_scores_have_the_shape_of_the_claims_and_are_probabilities() -> None:
    matrix = np.array(matrix_of(NORTH, SOUTH))
    assert matrix.shape == (len(NORTH.claims), len(SOUTH.claims))
    assert np.all((matrix > 0) & (matrix < 1))


def test_the_order_of_the_readouts_only_transposes_the_scores() -> None:
    assert np.allclose(matrix_of(NORTH, SOUTH), np.transpose(matrix_of(SOUTH, NORTH)))


def test_the_same_sentence_scores_highest() -> None:
    copy = readout_of(3, "Harbour Board", [claim.text for claim in NORTH.claims])
    assert [np.argmax(row) for row in matrix_of(NORTH, copy)] == [0, 1, 2, 3]


@pytest.mark.parametrize("sentences", [[], ["One claim alone."]])
def test_readouts_with_hardly_any_claims_are_scored(sentences: list[str]) -> None:
    short = readout_of(3, "Harbour Board", sentences)
    assert [len(row) for row in matrix_of(NORTH, short)] == [len(sentences)] * len(NORTH.claims)


@given(SENTENCES, SENTENCES)
def test_of_many_claims_each_pair_has_one_score_from_either_side(
    left: list[str], right: list[str]
) -> None:
    first, second = readout_of(1, "A", left), readout_of(2, "B", right)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scores, "ALL_PAIRS", 0)
        found = score_claims([first, second], None)[first.id, second.id]
        back = score_claims([second, first], None)[second.id, first.id]
    assert len(found.scores) == len(back.scores)
    for i, j, score in zip(found.left, found.right, found.scores, strict=True):
        assert back.score(j, i) == pytest.approx(score)


def test_among_candidates_pairs_score_as_they_do_among_all() -> None:
    every = score_claims([NORTH, SOUTH], None)[NORTH.id, SOUTH.id]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scores, "ALL_PAIRS", 0)
        found = score_claims([NORTH, SOUTH], None)[NORTH.id, SOUTH.id]
    assert len(found.scores) >= 2
    for i, j, score in zip(found.left, found.right, found.scores, strict=True):
        assert every.score(i, j) == pytest.approx(score, abs=0.01)
