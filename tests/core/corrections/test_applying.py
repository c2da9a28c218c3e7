"""Corrections change what they say and nothing else."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given

from crossread.core.corrections import (
    ConfirmRow,
    Correction,
    EditEvent,
    EditReadout,
    JoinRows,
    MoveClaim,
    SetNote,
    SetRelation,
    SplitRow,
    apply,
)
from crossread.core.errors import CorrectionError
from crossread.core.kinds import Origin, Relation
from crossread.core.types import ClaimId, Comparison, ReadoutId, Row, RowId
from strategies import comparisons, corrected
from values import COMPARISON, NORTH, SOUTH


def row_of(comparison: Comparison, name: str) -> Row:
    return next(row for row in comparison.rows if row.id == name)


def claims_of(row: Row) -> set[ClaimId]:
    return {claim for cell in row.cells for claim in cell.claims}


def attempt(comparison: Comparison, correction: Correction) -> Comparison:
    """Apply the correction; one that makes no sense here leaves the comparison as it is."""
    try:
        return apply(comparison, correction)
    except CorrectionError:
        return comparison


@given(corrected())
def test_no_claim_is_lost_and_each_stands_in_its_own_column(
    given_: tuple[Comparison, Correction],
) -> None:
    after = attempt(*given_)
    for readout in after.readouts:
        standing = {claim for row in after.rows for claim in row.claims_of(readout.id)}
        assert standing == {claim.id for claim in readout.claims}


@given(corrected())
def test_the_value_it_was_applied_to_stays_as_it_was(given_: tuple[Comparison, Correction]) -> None:
    comparison, correction = given_
    before = deepcopy(comparison)
    attempt(comparison, correction)
    assert comparison == before


@given(corrected())
def test_rows_are_never_empty_and_ids_never_double(given_: tuple[Comparison, Correction]) -> None:
    after = attempt(*given_)
    assert all(row.cells and all(cell.claims for cell in row.cells) for row in after.rows)
    assert len({row.id for row in after.rows}) == len(after.rows)


@given(corrected())
def test_rows_that_were_not_named_keep_id_order_and_content(
    given_: tuple[Comparison, Correction],
) -> None:
    comparison, correction = given_
    after = attempt(comparison, correction)
    old_ids = [row.id for row in comparison.rows]
    kept = [row.id for row in after.rows if row.id in old_ids]
    assert kept == [name for name in old_ids if name in kept]
    if isinstance(correction, MoveClaim):
        for row in comparison.rows:
            if correction.claim not in claims_of(row) and row.id != correction.row:
                assert row in after.rows


@given(corrected())
def test_rows_stay_well_formed(given_: tuple[Comparison, Correction]) -> None:
    after = attempt(*given_)
    order = [readout.id for readout in after.readouts]
    for row in after.rows:
        filled = [cell.readout for cell in row.cells]
        assert filled == [name for name in order if name in filled]
        assert [(p.left, p.right) for p in row.pairs] == list(combinations(filled, 2))
        assert (row.relation is Relation.ONLY) == (len(filled) == 1)
        assert not {near.readout for near in row.nearest} & set(filled)
        for cell in row.cells:
            readout = next(r for r in after.readouts if r.id == cell.readout)
            assert cell.claims == tuple(c.id for c in readout.claims if c.id in cell.claims)


@given(corrected())
def test_rows_with_other_claims_than_before_are_the_users(
    given_: tuple[Comparison, Correction],
) -> None:
    comparison, correction = given_
    before = {row.id: row.cells for row in comparison.rows}
    for row in attempt(comparison, correction).rows:
        if row.cells != before.get(row.id):
            assert row.origin is Origin.USER


@given(comparisons())
def test_joining_all_rows_and_splitting_the_one_row_gives_one_row_for_each_readout(
    comparison: Comparison,
) -> None:
    if len(comparison.rows) > 1:
        comparison = apply(comparison, JoinRows(tuple(row.id for row in comparison.rows)))
    assert len(comparison.rows) == 1
    after = apply(comparison, SplitRow(comparison.rows[0].id))
    assert [claims_of(row) for row in after.rows] == [
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
    assert claims_of(row_of(after, "row2")) == {"r1.c2", "r1.c4", "r2.c2"}


def test_a_relation_set_by_hand_wins_over_what_was_judged() -> None:
    after = row_of(apply(COMPARISON, SetRelation(RowId("row2"), Relation.AGREE)), "row2")
    assert after.relation is Relation.AGREE
    assert after.origin is Origin.USER
    assert after.pairs[0].relation is Relation.AGREE
    assert after.pairs[0].differences == ()


def test_confirming_can_be_taken_back_but_never_hides_what_the_user_made() -> None:
    row = RowId("row1")
    confirmed = apply(COMPARISON, ConfirmRow(row))
    assert row_of(confirmed, row).origin is Origin.CONFIRMED
    assert apply(confirmed, ConfirmRow(row, confirmed=False)) == COMPARISON
    moved = apply(COMPARISON, MoveClaim(ClaimId("r1.c4"), row))
    assert row_of(apply(moved, ConfirmRow(row)), row).origin is Origin.USER


def test_details_of_readout_and_event_change_alone() -> None:
    after = apply(COMPARISON, EditReadout(NORTH.id, issuer="City of Northland", language="ru"))
    assert after.readouts[0].name == "City of Northland"
    assert after.readouts[0].document.title == NORTH.document.title
    assert after.readouts[1:] == COMPARISON.readouts[1:]
    assert apply(COMPARISON, EditEvent(title="A call")).event.date == COMPARISON.event.date


def test_findings_are_emptied_when_rows_change_and_kept_when_not() -> None:
    found = replace(COMPARISON, findings=("anything",))  # type: ignore[arg-type]  # never looked into
    assert apply(found, MoveClaim(ClaimId("r1.c4"), RowId("row1"))).findings == ()
    assert apply(found, SetNote(RowId("row1"), "a note")).findings == found.findings


@pytest.mark.parametrize(
    "correction",
    [
        MoveClaim(ClaimId("r9.c1"), None),
        MoveClaim(ClaimId("r1.c1"), RowId("row9")),
        JoinRows((RowId("row1"), RowId("row9"))),
        JoinRows((RowId("row1"), RowId("row1"))),
        SplitRow(RowId("row9")),
        SplitRow(RowId("row4")),
        ConfirmRow(RowId("row9")),
        SetNote(RowId("row9"), ""),
        SetRelation(RowId("row9"), Relation.AGREE),
        SetRelation(RowId("row1"), Relation.ONLY),
        SetRelation(RowId("row4"), Relation.AGREE),
        EditReadout(ReadoutId("r9"), title="x"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(correction: Correction) -> None:
    with pytest.raises(CorrectionError, match=r"^[A-Z“].*\.$"):
        apply(COMPARISON, correction)
