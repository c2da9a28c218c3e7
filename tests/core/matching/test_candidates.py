"""What is worth scoring is found without looking at every pair."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching import candidates
from crossread.core.matching.vectors import vectors_of

TEXTS = st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=4), min_size=1, max_size=9)


def pairs_of(pairs: candidates.Pairs) -> list[tuple[int, int]]:
    return list(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True))


@given(TEXTS, TEXTS)
def test_what_shares_a_term_is_a_candidate_and_nothing_else(
    left: list[frozenset[str]], right: list[frozenset[str]]
) -> None:
    vectors = vectors_of([dict.fromkeys(terms, 1.0) for terms in (*left, *right)])
    first = vectors.part(0, len(left))
    second = vectors.part(len(left), len(left) + len(right))
    found = pairs_of(candidates.by_words(first, second))
    assert found == sorted(set(found))
    assert all(left[i] & right[j] for i, j in found)
    shared = np.array([[len(a & b) / max(1, len(a | b)) for b in right] for a in left])
    for i in range(len(left)):
        best = int(shared[i].argmax())
        lengths_are_equal = len({*map(len, (*left, *right))}) == 1
        if lengths_are_equal and shared[i, best] > 0:
            assert max(shared[i, j] for at, j in found if at == i) == shared[i, best]


def test_the_closest_in_meaning_are_candidates_from_either_side() -> None:
    random = np.random.default_rng(1)
    left, right = random.random((30, 4), np.float32), random.random((50, 4), np.float32)
    found = set(pairs_of(candidates.by_meaning(left, right)))
    cosines = left @ right.T
    assert {(i, int(cosines[i].argmax())) for i in range(30)} <= found
    assert {(int(cosines[:, j].argmax()), j) for j in range(50)} <= found
    assert len(found) <= candidates.BEST * 80


def test_candidates_of_two_signals_are_put_together() -> None:
    first = candidates.Pairs(np.array([0, 1]), np.array([2, 0]))
    second = candidates.Pairs(np.array([0, 1]), np.array([2, 1]))
    assert pairs_of(candidates.together(first, second, 3)) == [(0, 2), (1, 0), (1, 1)]


@given(st.integers(1, 60), st.integers(1, 60))
def test_a_sample_is_the_same_from_either_side(rows: int, columns: int) -> None:
    there, back = (
        pairs_of(candidates.sample(a, b, 40)) for a, b in ((rows, columns), (columns, rows))
    )
    assert there == sorted((i, j) for j, i in back)
    assert all(i < rows and j < columns for i, j in there)


@given(st.integers(1, 40), st.integers(1, 40))
def test_every_claim_has_its_best_whichever_side_it_stands_on(left: int, right: int) -> None:
    vectors = vectors_of([{"a": 1.0}] * (left + right))
    found = pairs_of(candidates.by_words(vectors.part(0, left), vectors.part(left, left + right)))
    assert {i for i, _ in found} == set(range(left))
    assert {j for _, j in found} == set(range(right))
