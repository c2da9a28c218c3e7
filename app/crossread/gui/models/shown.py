"""Rows and readouts as the window shows them: finished values, nothing left to decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crossread.core.kinds import Origin
from crossread.core.types import Claim, ClaimId, Comparison, Readout, ReadoutId, Row
from crossread.gui.models.marks import Mark, mark_row

STATES = {Origin.AUTOMATIC: "", Origin.CONFIRMED: "✓ confirmed", Origin.USER: "✎ yours"}


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim in a cell."""

    id: ClaimId
    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownNearest:
    """What comes closest in a silent readout."""

    id: ClaimId
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One readout in a row: claims, or silence with its nearest miss."""

    readout: ReadoutId
    claims: tuple[ShownClaim, ...]
    nearest: ShownNearest | None = None

    @property
    def text(self) -> str:
        """Return the cell's words as plain text."""
        return "\n".join(claim.text for claim in self.claims)


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with its number in the whole comparison, 1-based, and a cell for every readout."""

    row: Row
    number: int
    cells: tuple[ShownCell, ...]

    @property
    def captions(self) -> tuple[str, ...]:
        """Return the lines under the relation: number, who vouches for the row, whether noted."""
        state, note = STATES[self.row.origin], "note" if self.row.note else ""
        number = str(self.number)
        if state and note:
            return f"{number} · {state}", note
        return (" · ".join(part for part in (number, state, note) if part),)


@dataclass(frozen=True, slots=True)
class ShownReadout:
    """A readout's heading."""

    id: ReadoutId
    name: str
    caption: str
    """Party, date and language."""
    matched: float
    """Share of its claimed text that another readout has too, 0 to 1."""


def show_row(
    row: Row, number: int, readouts: Sequence[Readout], claims: Mapping[ClaimId, Claim]
) -> ShownRow:
    """Return the row with texts and marks in place."""
    marks = mark_row(row, claims)
    nearest = {near.readout: near for near in row.nearest}
    cells = []
    for readout in readouts:
        ids = row.claims_of(readout.id)
        shown = tuple(ShownClaim(id_, claims[id_].text, marks[id_]) for id_ in ids)
        near = None if shown else nearest.get(readout.id)
        miss = ShownNearest(near.claim, claims[near.claim].text, near.score) if near else None
        cells.append(ShownCell(readout.id, shown, miss))
    return ShownRow(row, number, tuple(cells))


def show_readouts(comparison: Comparison) -> tuple[ShownReadout, ...]:
    """Return the headings of all readouts."""
    matched = {
        id_
        for row in comparison.rows
        if len(row.cells) > 1
        for cell in row.cells
        for id_ in cell.claims
    }
    return tuple(_heading(readout, matched) for readout in comparison.readouts)


def _heading(readout: Readout, matched: set[ClaimId]) -> ShownReadout:
    document = readout.document
    day = f"{document.date.day} {document.date:%b %Y}" if document.date else "no date"
    party = document.party if document.party != readout.name else ""
    caption = " · ".join(part for part in (party, day, document.language.upper()) if part)
    total = sum(len(claim.text) for claim in readout.claims)
    shared = sum(len(claim.text) for claim in readout.claims if claim.id in matched)
    return ShownReadout(readout.id, readout.name, caption, shared / total if total else 0.0)
