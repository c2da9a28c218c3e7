"""What a user can change by hand, each correction a value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, ReadoutId, RowId


@dataclass(frozen=True, slots=True)
class MoveClaim:
    """Take a claim out of wherever it stands, and put it into one row."""

    claim: ClaimId
    row: RowId | None
    """None makes a new row for it."""


@dataclass(frozen=True, slots=True)
class JoinRows:
    """Make one row of several."""

    rows: tuple[RowId, ...]


@dataclass(frozen=True, slots=True)
class SplitRow:
    """Give every readout of a row a row of its own; every claim, where only one readout is left."""

    row: RowId


@dataclass(frozen=True, slots=True)
class ConfirmRow:
    """Vouch for a row as it was found, or take that back."""

    row: RowId
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write a note on a row."""

    row: RowId
    note: str


@dataclass(frozen=True, slots=True)
class SetRelation:
    """Say how the cells of a row stand to each other, whatever was judged."""

    row: RowId
    relation: Relation


@dataclass(frozen=True, slots=True)
class EditReadout:
    """Correct what is known about a readout; None leaves a value as it is."""

    readout: ReadoutId
    title: str | None = None
    issuer: str | None = None
    party: str | None = None
    date: date | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class EditEvent:
    """Correct what the readouts are about; None leaves a value as it is."""

    title: str | None = None
    date: date | None = None


Correction = (
    MoveClaim | JoinRows | SplitRow | ConfirmRow | SetNote | SetRelation | EditReadout | EditEvent
)
