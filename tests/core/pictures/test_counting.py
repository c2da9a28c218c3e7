"""Counting for the pictures: the gravest row counts, shares are of the readout's own text."""

from __future__ import annotations

from hypothesis import given

from crossread.core.kinds import Relation
from crossread.core.pictures.counting import (
    act_counts,
    relation_counts,
    shared_rows,
    standings,
    stretch_of,
)
from crossread.core.types import Comparison
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH


@given(comparisons())
def test_shares_are_between_nothing_and_everything(comparison: Comparison) -> None:
    for shared in shared_rows(comparison).values():
        assert 0 <= shared.share <= 1.0001


@given(comparisons())
def test_every_stretch_lies_inside_its_text(comparison: Comparison) -> None:
    for readout in comparison.readouts:
        for claim in readout.claims:
            low, high = stretch_of(readout, claim.span.start, claim.span.end)
            assert 0 <= low <= high <= 1


@given(comparisons())
def test_acts_count_every_claim_of_a_row_once(comparison: Comparison) -> None:
    counted = sum(what.claims for line in act_counts(comparison).values() for what in line.values())
    assert counted == len(standings(comparison))


def test_sharing_is_mutual_and_its_share_is_not() -> None:
    shared = shared_rows(COMPARISON)
    there, back = shared[NORTH.id, SOUTH.id], shared[SOUTH.id, NORTH.id]
    assert there.rows == back.rows
    assert there.relations == {Relation.AGREE: 1, Relation.DIFFER: 1, Relation.CONTRADICT: 1}
    assert there.share < back.share == 1.0


def test_rows_are_counted_by_relation() -> None:
    assert relation_counts(COMPARISON.rows) == dict.fromkeys(Relation, 1)
