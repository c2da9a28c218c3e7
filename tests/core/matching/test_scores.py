from __future__ import annotations

import numpy as np
import pytest

from crossread.core.matching.scores import score_claims
from values import NORTH, SOUTH, readout_of


def test_scores_have_the_shape_of_the_claims_and_are_probabilities() -> None:
    matrix = score_claims([NORTH, SOUTH], None)[NORTH.id, SOUTH.id]
    assert matrix.shape == (len(NORTH.claims), len(SOUTH.claims))
    assert np.all((matrix > 0) & (matrix < 1))


def test_the_order_of_the_readouts_only_transposes_the_scores() -> None:
    there = score_claims([NORTH, SOUTH], None)[NORTH.id, SOUTH.id]
    back = score_claims([SOUTH, NORTH], None)[SOUTH.id, NORTH.id]
    assert np.allclose(there, back.T)


def test_the_same_sentence_scores_highest() -> None:
    copy = readout_of(3, "Harbour Board", [claim.text for claim in NORTH.claims])
    matrix = score_claims([NORTH, copy], None)[NORTH.id, copy.id]
    assert list(matrix.argmax(axis=1)) == [0, 1, 2, 3]


@pytest.mark.parametrize("sentences", [[], ["One claim alone."]])
def test_readouts_with_hardly_any_claims_are_scored(sentences: list[str]) -> None:
    short = readout_of(3, "Harbour Board", sentences)
    matrix = score_claims([NORTH, short], None)[NORTH.id, short.id]
    assert matrix.shape == (len(NORTH.claims), len(sentences))
