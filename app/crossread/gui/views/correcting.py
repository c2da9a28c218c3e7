"""Turns gestures on the selected row into corrections."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crossread.core.corrections import MoveClaim, SplitRow
from crossread.core.types import ClaimId, Nearest, ReadoutId, Row, RowId
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.session import Session
from crossread.gui.views.selection import Selection, place_of, place_of_claim


class Correcting(QObject):
    """Corrects what is selected."""

    def __init__(
        self, session: Session, selection: Selection, model: RowsModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._selection, self._model = session, selection, model

    @property
    def row(self) -> Row | None:
        """Return the selected row."""
        place, comparison = self._selection.place, self._session.comparison
        if place is None or comparison is None:
            return None
        return next((row for row in comparison.rows if row.id == place.row), None)

    @property
    def claim(self) -> ClaimId | None:
        """Return the selected claim."""
        place = self._selection.place
        return place.claim if place else None

    @property
    def nearest(self) -> Nearest | None:
        """Return the nearest miss of the selected readout, else of the first silent one."""
        row, place = self.row, self._selection.place
        if row is None or place is None or not row.nearest:
            return None
        own = (near for near in row.nearest if near.readout == place.readout)
        return next(own, row.nearest[0])

    def beside(self, direction: int) -> RowId | None:
        """Return the row shown above (-1) or below (1) the selected one."""
        place = self._selection.place
        index = self._model.index_of(place.row) if place else None
        target = -1 if index is None else index + direction
        return self._model.rows[target].id if 0 <= target < len(self._model.rows) else None

    def move(self, claim: ClaimId, row: RowId | None) -> None:
        """Put a claim into another row; None is a new one."""
        if self._session.correct(MoveClaim(claim, row)):
            self.go_to_claim(claim)

    def move_beside(self, direction: int) -> None:
        """Put the selected claim into the row above (-1) or below (1)."""
        target = self.beside(direction)
        if self.claim is not None and target is not None:
            self.move(self.claim, target)

    def move_new(self) -> None:
        """Give the selected claim a row of its own."""
        if self.claim is not None:
            self.move(self.claim, None)

    def join(self, readout: ReadoutId | None = None) -> None:
        """Take a silent readout's nearest claim into the selected row."""
        row, nearest = self.row, self.nearest
        if row is not None and readout is not None:
            nearest = next((near for near in row.nearest if near.readout == readout), None)
        if row is not None and nearest is not None:
            self._session.correct(MoveClaim(nearest.claim, row.id))

    def split(self) -> None:
        """Give every readout of the selected row a row of its own."""
        if (row := self.row) is not None:
            self._session.correct(SplitRow(row.id))

    def go_to_claim(self, claim: ClaimId) -> None:
        """Select a claim wherever it stands now."""
        comparison = self._session.comparison
        if comparison is not None and (place := place_of_claim(comparison, claim)) is not None:
            self._selection.select(place)

    def go_to_readout(self, readout: ReadoutId) -> None:
        """Select another readout's cell in the same row."""
        if (row := self.row) is not None:
            self._selection.select(place_of(row, readout))
