"""Rows are vouched for one by one or together, and a relation set by hand wins."""

from __future__ import annotations

from crossread.core.corrections import ConfirmRow, ConfirmRows, MoveClaim, SetRelation, apply
from crossread.core.kinds import Origin, Relation
from crossread.core.types import ClaimId, Comparison, Row, RowId
from values import COMPARISON

ALL = tuple(row.id for row in COMPARISON.rows)


def row_of(comparison: Comparison, name: str) -> Row:
    return next(row for row in comparison.rows if row.id == name)


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


def test_several_rows_are_confirmed_at_once_and_those_of_the_user_stay_the_users() -> None:
    moved = apply(COMPARISON, MoveClaim(ClaimId("r1.c4"), RowId("row1")))
    after = apply(moved, ConfirmRows((RowId("row1"), RowId("row2"))))
    assert [row.origin for row in after.rows] == [Origin.USER, Origin.CONFIRMED, Origin.AUTOMATIC]


def test_confirming_all_and_taking_it_back_gives_an_equal_comparison() -> None:
    confirmed = apply(COMPARISON, ConfirmRows(ALL))
    assert {row.origin for row in confirmed.rows} == {Origin.CONFIRMED}
    assert apply(confirmed, ConfirmRows(ALL, confirmed=False)) == COMPARISON


def test_confirming_what_is_confirmed_changes_nothing() -> None:
    confirmed = apply(COMPARISON, ConfirmRows(ALL))
    assert apply(confirmed, ConfirmRows(ALL)) == confirmed
