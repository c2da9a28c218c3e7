"""Figures add up."""

from __future__ import annotations

import pytest
from hypothesis import given

from crossread.core.kinds import Relation
from crossread.core.reports.figures import count_figures
from crossread.core.types import Comparison
from strategies import comparisons
from values import COMPARISON


@given(comparisons())
def test_relations_add_up_to_the_rows_and_shares_stay_within_one(comparison: Comparison) -> None:
    figures = count_figures(comparison)
    assert sum(figures.relations.values()) == figures.rows == len(comparison.rows)
    assert sum(share.claims for share in figures.shares) == figures.claims
    assert sum(share.only for share in figures.shares) == figures.relations[Relation.ONLY]
    assert all(0 <= share.matched <= 1 for share in figures.shares)


def test_the_shared_example_counts_as_by_hand() -> None:
    north, south = count_figures(COMPARISON).shares
    assert (north.claims, north.words, north.only) == (4, 34, 1)
    assert (south.claims, south.words, south.only) == (3, 26, 0)
    assert north.matched == pytest.approx(0.755, abs=0.01)
    assert south.matched == 1
