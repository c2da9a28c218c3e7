"""Labels of corrections are short and say what happens where."""

from __future__ import annotations

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
    describe,
)
from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, Comparison, RowId
from strategies import corrected
from values import COMPARISON, SOUTH


@given(corrected())
def test_every_correction_has_a_label_of_one_short_line(
    given_: tuple[Comparison, Correction],
) -> None:
    label = describe(*given_)
    assert 0 < len(label) < 80
    assert len(label.splitlines()) == 1


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
    ],
)
def test_a_label_names_the_row_by_its_number_as_shown(correction: Correction, label: str) -> None:
    assert describe(COMPARISON, correction) == label
