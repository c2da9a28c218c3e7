"""Say in a few words what a correction does."""

from __future__ import annotations

from typing import assert_never

from crossread.core.corrections.values import (
    ConfirmRow,
    Correction,
    EditEvent,
    EditReadout,
    JoinRows,
    MoveClaim,
    SetNote,
    SetRelation,
    SplitRow,
)
from crossread.core.types import ClaimId, Comparison, RowId, claims_by_id

_LABEL_LENGTH = 40


def describe(comparison: Comparison, correction: Correction) -> str:  # noqa: PLR0911 - one return for each kind of correction
    """Return what the correction does, short enough for the label of an undo command."""
    match correction:
        case MoveClaim(claim, row) if row is not None:
            return f"Move {_words_of(comparison, claim)} to {_number_of(comparison, row)}"
        case MoveClaim(claim):
            return f"Move {_words_of(comparison, claim)} to a new row"
        case JoinRows(rows):
            return f"Join {len(set(rows))} rows"
        case SplitRow(row):
            return f"Split {_number_of(comparison, row)}"
        case ConfirmRow(row, confirmed):
            return f"{'Confirm' if confirmed else 'Unconfirm'} {_number_of(comparison, row)}"
        case SetNote(row, note):
            return f"{'Note on' if note else 'Remove note from'} {_number_of(comparison, row)}"
        case SetRelation(row, relation):
            return f"Mark {_number_of(comparison, row)} as “{relation}”"
        case EditReadout(readout):
            name = next((r.name for r in comparison.readouts if r.id == readout), readout)
            return f"Edit details of {_shortened(name)}"
        case EditEvent():
            return "Edit event"
    assert_never(correction)


def _number_of(comparison: Comparison, name: RowId) -> str:
    found = (number for number, row in enumerate(comparison.rows, 1) if row.id == name)
    return f"row {next(found, '?')}"


def _words_of(comparison: Comparison, name: ClaimId) -> str:
    claim = claims_by_id(comparison.readouts).get(name)
    return f"“{_shortened(claim.text)}”" if claim else "a claim"


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LABEL_LENGTH else f"{flat[: _LABEL_LENGTH - 1].rstrip()}…"
