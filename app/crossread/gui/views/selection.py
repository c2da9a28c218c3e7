"""What is selected, shared by all views: a row, a readout in it, a claim of that cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from crossread.core.types import ClaimId, Comparison, ReadoutId, Row, RowId


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of the table, and one of its claims where it has any."""

    row: RowId
    readout: ReadoutId
    claim: ClaimId | None = None


class Selection(QObject):
    """Holds the selected place, and other rows that are selected with it.

    Signals:
        changed: another place or range is selected; carries the place, or None.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self._anchor: RowId | None = None
        self._range: frozenset[RowId] = frozenset()
        """Between the place and where the range began, or chosen one by one."""
        self._before: tuple[Place, ...] = ()
        """Places in rows that were chosen one by one, the latest last."""

    @property
    def place(self) -> Place | None:
        """Return what is selected."""
        return self._place

    @property
    def rows(self) -> frozenset[RowId]:
        """Return the selected rows; that of the place is one of them."""
        own = frozenset({self._place.row}) if self._place else frozenset()
        return self._range | own

    def select(self, place: Place | None) -> None:
        """Select another place, and its row alone."""
        single = len(self._range) < 2  # noqa: PLR2004 - a range has two rows at least
        self._anchor, self._range = (place.row if place else None), frozenset()
        self._before = ()
        if place != self._place or not single:
            self._place = place
            self.changed.emit(place)

    def follow(self, place: Place | None) -> None:
        """Select the same place in a newer comparison; the range stays."""
        if place != self._place:
            self._place = place
            self.changed.emit(place)

    def toggle(self, place: Place) -> None:
        """Select this place's row with the others, or let it go; one place stays selected."""
        current = self._place
        if current is None:
            self.select(place)
            return
        if place.row not in self.rows:
            self._before = (*self._before, current)
            self._range = self.rows | {place.row}
            self._anchor, self._place = place.row, place
        else:
            left = self.rows - {place.row}
            known = [each for each in self._before if each.row in left]
            if place.row == current.row:
                if not known:
                    return
                self._place = known[-1]
            self._range, self._before = left, tuple(known)
        self.changed.emit(self._place)

    def extend(self, place: Place, order: Sequence[RowId]) -> None:
        """Select all rows from where the range began to this place; *order* is how they stand."""
        begun = self._anchor if self._anchor in order else place.row
        if place.row not in order or begun is None:
            return
        ends = sorted((order.index(begun), order.index(place.row)))
        self._anchor, self._place = begun, place
        self._range = frozenset(order[ends[0] : ends[1] + 1])
        self.changed.emit(place)


def place_of(row: Row, readout: ReadoutId) -> Place:
    """Return the readout's cell in a row, with its first claim."""
    claims = row.claims_of(readout)
    return Place(row.id, readout, claims[0] if claims else None)


def place_of_claim(comparison: Comparison, claim: ClaimId) -> Place | None:
    """Return where a claim stands; the first row where it stands in several."""
    for row in comparison.rows:
        for cell in row.cells:
            if claim in cell.claims:
                return Place(row.id, cell.readout, claim)
    return None


def retain(place: Place | None, comparison: Comparison) -> Place | None:
    """Return the same place in a newer comparison: by its claim first, then by its row."""
    if place is None:
        return _first(comparison)
    row = next((row for row in comparison.rows if row.id == place.row), None)
    readouts = [readout.id for readout in comparison.readouts]
    stays = row is not None and place.claim in (*row.claims_of(place.readout), None)
    if row is not None and stays and place.readout in readouts:
        return place if place.claim is not None else place_of(row, place.readout)
    if place.claim is not None and (found := place_of_claim(comparison, place.claim)):
        return found
    if row is not None and place.readout in readouts:
        return place_of(row, place.readout)
    return _first(comparison)


def _first(comparison: Comparison) -> Place | None:
    if not comparison.rows or not comparison.rows[0].cells:
        return None
    return place_of(comparison.rows[0], comparison.rows[0].cells[0].readout)
