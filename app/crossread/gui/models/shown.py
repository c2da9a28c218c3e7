"""Rows and readouts as the window shows them: finished values, nothing left to decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.core.kinds import Origin, Relation
from crossread.core.messages import Wording, message
from crossread.core.reports.provenance import describe_provenance
from crossread.core.reports.words import read_as
from crossread.core.types import Claim, ClaimId, Comparison, Readout, ReadoutId, Row
from crossread.gui.languages import short_date, tell
from crossread.gui.models.marks import Mark, mark_row

_TAGS, _TAG = 2, 14
"""Tags that are shown beside a row, and letters of each."""
STATES: Mapping[Origin, Wording] = {
    Origin.AUTOMATIC: "",
    Origin.CONFIRMED: message("✓ confirmed"),
    Origin.USER: message("✎ yours"),
}


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
class RowsLook:
    """What the user chose about how rows are shown."""

    base: ReadoutId | None = None
    """Whose words the others are compared with; None for the first of each row."""
    folds: bool = False
    """Show one line of agreeing rows."""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with its number in the whole comparison, 1-based, and a cell for every readout."""

    row: Row
    number: int
    cells: tuple[ShownCell, ...]
    folded: bool = False
    """One line is enough, unless it is selected."""

    @property
    def captions(self) -> tuple[str, ...]:
        """Return the lines under the relation: number, who vouches for it, note, tags."""
        state = tell(STATES[self.row.origin])
        note = tell(message("note")) if self.row.note else ""
        number = str(self.number)
        tags = tuple(f"# {_shortened(tag)}" for tag in self.row.tags[:_TAGS])
        if state and note:
            return f"{number} · {state}", note, *tags
        return " · ".join(part for part in (number, state, note) if part), *tags


@dataclass(frozen=True, slots=True)
class ShownReadout:
    """A readout's heading."""

    id: ReadoutId
    name: str
    caption: str
    """Party, date and language."""
    matched: float
    """Share of its claimed text that another readout has too, 0 to 1."""
    share: float = 0.0
    """Of the claimed text of all readouts, 0 to 1."""
    side: int | None = None
    """Number of its party among those of the comparison; None where no party is known."""
    is_base: bool = False
    """The others' words are compared with its."""
    source: tuple[str, ...] = ()
    """Where its text comes from and how it was read, in sentences."""


def _shortened(tag: str) -> str:
    return tag if len(tag) <= _TAG else f"{tag[: _TAG - 1]}…"


def show_row(
    row: Row,
    number: int,
    readouts: Sequence[Readout],
    claims: Mapping[ClaimId, Claim],
    look: RowsLook = RowsLook(),
) -> ShownRow:
    """Return the row with texts and marks in place."""
    marks = mark_row(row, claims, look.base)
    nearest = {near.readout: near for near in row.nearest}
    cells = []
    for readout in readouts:
        ids = row.claims_of(readout.id)
        shown = tuple(ShownClaim(id_, claims[id_].text, marks[id_]) for id_ in ids)
        near = None if shown else nearest.get(readout.id)
        miss = ShownNearest(near.claim, claims[near.claim].text, near.score) if near else None
        cells.append(ShownCell(readout.id, shown, miss))
    folded = look.folds and row.relation is Relation.AGREE
    return ShownRow(row, number, tuple(cells), folded)


def show_readouts(
    comparison: Comparison, base: ReadoutId | None = None
) -> tuple[ShownReadout, ...]:
    """Return the headings of all readouts."""
    matched = {
        id_
        for row in comparison.rows
        if len(row.cells) > 1
        for cell in row.cells
        for id_ in cell.claims
    }
    lengths = [_lengths(readout, matched) for readout in comparison.readouts]
    whole = sum(length for length, _ in lengths) or 1
    parties = tuple(dict.fromkeys(filter(None, map(_party, comparison.readouts))))
    return tuple(
        replace(
            _heading(readout, shared / length if length else 0.0),
            share=length / whole,
            side=parties.index(_party(readout)) if _party(readout) else None,
            is_base=readout.id == base,
        )
        for readout, (length, shared) in zip(comparison.readouts, lengths, strict=True)
    )


def _lengths(readout: Readout, matched: set[ClaimId]) -> tuple[int, int]:
    """Return how many letters the readout claims, and how many of them others have, too."""
    length = shared = 0
    for claim in readout.claims:
        letters = len(claim.text)
        length += letters
        if claim.id in matched:
            shared += letters
    return length, shared


def _party(readout: Readout) -> str:
    return readout.document.party


def _heading(readout: Readout, matched: float) -> ShownReadout:
    document = readout.document
    day = short_date(document.date) if document.date else tell(message("no date"))
    party = document.party if document.party != readout.name else ""
    caption = " · ".join(part for part in (party, day, document.language.upper()) if part)
    read = read_as(document.file_name, document.encoding, document.language)
    source = tuple(tell(each) for each in (read, *describe_provenance(document)))
    return ShownReadout(readout.id, readout.name, caption, matched, source=source)
