"""What a correction names is found or refused, and its label is short and says what happens."""

from __future__ import annotations

import pytest

from crossread.core.corrections import (
    ConfirmRow,
    ConfirmRows,
    Correction,
    EditEvent,
    EditReadout,
    JoinRows,
    JudgeFinding,
    MergeClaims,
    MoveClaim,
    SetNote,
    SetParty,
    SetRelation,
    SetVoice,
    SplitClaim,
    SplitRow,
    TagRows,
    describe,
)
from crossread.core.corrections.lookup import all_there, rows_of
from crossread.core.errors import CorrectionError
from crossread.core.kinds import FindingState, Relation
from crossread.core.messages import say
from crossread.core.types import ClaimId, RowId
from values import COMPARISON, SOUTH


def test_rows_are_found_in_the_order_of_the_comparison() -> None:
    found = rows_of(COMPARISON, (RowId("row3"), RowId("row1"), RowId("row3")))
    assert found == (COMPARISON.rows[0], COMPARISON.rows[2])


def test_one_name_that_is_not_there_is_enough_to_refuse() -> None:
    with pytest.raises(CorrectionError):
        rows_of(COMPARISON, (RowId("row1"), RowId("row9")))
    with pytest.raises(CorrectionError):
        all_there(COMPARISON, (ClaimId("r1.c1"), ClaimId("r9.c1")))


@pytest.mark.parametrize(
    ("correction", "label"),
    [
        (
            MoveClaim(ClaimId("r1.c4"), RowId("row1")),
            "Move “The mayor thanked the divers of the har…” to row 1",
        ),
        (
            MoveClaim(ClaimId("r1.c4"), None),
            "Move “The mayor thanked the divers of the har…” to a new row",
        ),
        (JoinRows((RowId("row1"), RowId("row2"))), "Join 2 rows"),
        (SplitRow(RowId("row2")), "Split row 2"),
        (ConfirmRow(RowId("row3")), "Confirm row 3"),
        (ConfirmRow(RowId("row3"), confirmed=False), "Unconfirm row 3"),
        (SetNote(RowId("row1"), "x"), "Note on row 1"),
        (SetNote(RowId("row1"), ""), "Remove note from row 1"),
        (SetRelation(RowId("row1"), Relation.DIFFER), "Mark row 1 as “differ”"),
        (EditReadout(SOUTH.id), "Edit details of Southport"),
        (EditEvent(), "Edit event"),
        (ConfirmRows((RowId("row1"), RowId("row2"))), "Confirm 2 rows"),
        (ConfirmRows((RowId("row1"),), confirmed=False), "Unconfirm 1 row"),
        (TagRows((RowId("row1"),), "check"), "Tag row 1 “check”"),
        (TagRows((RowId("row1"), RowId("row2")), "check"), "Tag 2 rows “check”"),
        (TagRows((RowId("row1"),), "check", present=False), "Remove tag “check” from row 1"),
        (JudgeFinding("x", FindingState.HIDDEN), "Hide a finding"),
        (JudgeFinding("x", wording="y"), "Word a finding"),
        (SplitClaim(ClaimId("r1.c4"), 3), "Split claim “The mayor thanked the divers of the har…”"),
        (MergeClaims((ClaimId("r1.c1"), ClaimId("r1.c2"))), "Merge 2 claims"),
        (
            SetVoice((ClaimId("r1.c4"),), teller="x"),
            "Set the voice of “The mayor thanked the divers of the har…”",
        ),
        (SetVoice((ClaimId("r1.c1"), ClaimId("r1.c2")), "x"), "Set the voice of 2 claims"),
        (SetParty("The union", "Harbour"), "Put The union on the side of Harbour"),
        (SetParty("The union", ""), "Leave The union without a side"),
    ],
)
def test_a_label_names_the_row_by_its_number_as_shown(correction: Correction, label: str) -> None:
    assert say(describe(COMPARISON, correction)) == label
