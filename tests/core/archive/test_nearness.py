"""Who has something in common is found by days, and work grows with the archive only."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.archive.features import Features
from crossread.core.archive.nearness import Postings, days_of, ends_of, near_pairs

ENTRIES = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 3)), max_size=25, unique=True)
DAYS = st.lists(st.none() | st.integers(1, 12), min_size=7, max_size=7)
WINDOW = 3


def days(told: list[int | None]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return days_of([Features(day, 0, (), (), ()) for day in told])


def postings(entries: list[tuple[int, int]], told: list[int | None]) -> Postings:
    rows = np.array([row for row, _ in entries], np.int64)
    return Postings(rows, np.array([term for _, term in entries], np.int64), days(told)[rows])


@given(ENTRIES, DAYS)
def test_pairs_near_in_time_are_counted_by_what_they_share(
    entries: list[tuple[int, int]], told: list[int | None]
) -> None:
    wanted: dict[tuple[int, int], int] = {}
    for a, term in entries:
        for b, other in entries:
            one, two = told[a], told[b]
            near = one is None or two is None or abs(one - two) <= WINDOW
            if a < b and term == other and near:
                wanted[a, b] = wanted.get((a, b), 0) + 1
    pairs, counts = near_pairs(postings(entries, told), WINDOW, 99)
    left, right = ends_of(pairs)
    ends = zip(left.tolist(), right.tolist(), strict=True)
    assert dict(zip(ends, counts.tolist(), strict=True)) == wanted


def test_what_many_share_pairs_each_with_its_neighbours_only() -> None:
    entries = [(row, 1) for row in range(50)]
    pairs, _ = near_pairs(postings(entries, [5] * 50), WINDOW, 4)
    assert len(pairs) == 49 + 48 + 47
    assert set(np.concatenate(ends_of(pairs)).tolist()) == set(range(50))


def test_a_document_without_a_date_stands_before_all_others() -> None:
    assert days([None, 4]).tolist() == [-1, 4]
