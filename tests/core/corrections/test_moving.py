"""Claims go where they are put, and rows are joined and split without losing any."""

from __future__ import annotations

from hypothesis import given

from crossread.core.corrections import JoinRows, MoveClaim, SetNote, SplitRow, TagRows, apply
from crossread.core.corrections.rows import claims_in
from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, Comparison, Row, RowId
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH


def row_of(comparison: Comparison, name: str) -> Row:
    return next(row for row in comparison.rows if row.id == name)


@given(comparisons())
def test_joining_all_rows_and_splitting_the_one_row_gives_one_row_for_each_readout(
    comparison: Comparison,
) -> None:
    if len(comparison.rows) > 1:
        comparison = apply(comparison, JoinRows(tuple(row.id for row in comparison.rows)))
    assert len(comparison.rows) == 1
    after = apply(comparison, SplitRow(comparison.rows[0].id))
    assert [claims_in(row) for row in after.rows] == [
        {claim.id for claim in readout.claims} for readout in comparison.readouts
    ]


def test_moving_the_only_claim_of_a_row_removes_the_row() -> None:
    after = apply(COMPARISON, MoveClaim(ClaimId("r1.c4"), RowId("row1")))
    assert [row.id for row in after.rows] == ["row1", "row2", "row3"]
    assert row_of(after, "row1").claims_of(NORTH.id) == ("r1.c1", "r1.c4")


def test_a_note_outlives_the_row_that_its_claim_was_moved_from() -> None:
    noted = apply(COMPARISON, SetNote(RowId("row4"), "check the divers"))
    after = apply(noted, MoveClaim(ClaimId("r1.c4"), RowId("row1")))
    assert row_of(after, "row1").note == "check the divers"


def test_a_claim_moved_to_a_new_row_leaves_its_old_row_as_the_nearest_miss() -> None:
    after = apply(COMPARISON, MoveClaim(ClaimId("r2.c2"), None))
    assert [row.id for row in after.rows] == ["row1", "row2", "row5", "row3", "row4"]
    old, new = row_of(after, "row2"), row_of(after, "row5")
    assert [(near.readout, near.claim) for near in old.nearest] == [(SOUTH.id, "r2.c2")]
    assert [(near.readout, near.claim) for near in new.nearest] == [(NORTH.id, "r1.c2")]
    assert old.relation is new.relation is Relation.ONLY


def test_moving_a_claim_to_where_it_stands_changes_nothing() -> None:
    assert apply(COMPARISON, MoveClaim(ClaimId("r1.c2"), RowId("row2"))) is COMPARISON
    assert apply(COMPARISON, MoveClaim(ClaimId("r1.c4"), None)) is COMPARISON


def test_joined_rows_stand_where_the_first_of_them_stood() -> None:
    after = apply(COMPARISON, JoinRows((RowId("row4"), RowId("row2"))))
    assert [row.id for row in after.rows] == ["row1", "row2", "row3"]
    assert claims_in(row_of(after, "row2")) == {"r1.c2", "r1.c4", "r2.c2"}


def test_joined_rows_keep_the_tags_of_all() -> None:
    tagged = apply(COMPARISON, TagRows((RowId("row2"), RowId("row4")), "check"))
    tagged = apply(tagged, TagRows((RowId("row4"),), "ask"))
    after = apply(tagged, JoinRows((RowId("row2"), RowId("row4"))))
    assert row_of(after, "row2").tags == ("check", "ask")
