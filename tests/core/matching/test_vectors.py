"""Sparse vectors give what the same vectors with all their zeros give."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.vectors import (
    Vectors,
    all_dots,
    order_of,
    paired_dots,
    vectors_of,
)

ROWS = st.lists(
    st.dictionaries(st.sampled_from("abcdef"), st.floats(-4, 4), max_size=4), min_size=1, max_size=6
)


def halves(rows: list[dict[str, float]]) -> tuple[Vectors, Vectors]:
    vectors = vectors_of(rows + rows[::-1])
    return vectors.part(0, len(rows)), vectors.part(len(rows), 2 * len(rows))


@given(ROWS)
def test_dots_of_pairs_are_those_of_the_dense_vectors(rows: list[dict[str, float]]) -> None:
    left, right = halves(rows)
    i, j = (part.ravel() for part in np.indices((len(left), len(right))))
    wanted = (left.dense() @ right.dense().T).ravel()
    assert np.allclose(paired_dots(left, right, i, j), wanted)


@given(ROWS, st.integers(1, 20))
def test_dots_are_the_same_however_many_rows_are_laid_out_at_once(
    rows: list[dict[str, float]], cells: int
) -> None:
    left, right = halves(rows)
    i, j = (part.ravel()[::-1] for part in np.indices((len(left), len(right))))
    few = paired_dots(left, right, i, j, cells)
    assert np.array_equal(few, paired_dots(left, right, i, j))


@given(ROWS)
def test_means_and_dots_are_those_of_the_dense_vectors(rows: list[dict[str, float]]) -> None:
    left, right = halves(rows)
    assert np.allclose(right.mean(), right.dense().mean(axis=0))
    assert np.allclose(left.dot(right.mean()), left.dense() @ right.dense().mean(axis=0))


@given(ROWS)
def test_all_dots_are_those_of_the_dense_vectors(rows: list[dict[str, float]]) -> None:
    left, right = halves(rows)
    assert np.allclose(all_dots(left, right), left.dense() @ right.dense().T)


@given(ROWS)
def test_turned_twice_vectors_are_as_they_were(rows: list[dict[str, float]]) -> None:
    vectors, _ = halves(rows)
    assert np.array_equal(vectors.turned().dense(), vectors.dense().T)
    assert np.array_equal(vectors.turned().turned().dense(), vectors.dense())


def test_no_vectors_have_no_dots() -> None:
    empty = vectors_of([])
    assert len(empty) == 0
    assert paired_dots(empty, empty, np.zeros(0, int), np.zeros(0, int)).size == 0


@given(st.lists(st.integers(0, 2**62), max_size=40) | st.lists(st.integers(0, 9), max_size=40))
def test_keys_are_ordered_and_equal_ones_stay_as_they_are(keys: list[int]) -> None:
    order = order_of(np.array(keys, np.int64)).tolist()
    assert order == sorted(range(len(keys)), key=keys.__getitem__)
