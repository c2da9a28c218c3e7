"""Turns gestures on the selected rows into corrections: vouch, relate, tag, note, join."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crossread.core.corrections import (
    ConfirmRow,
    ConfirmRows,
    JoinRows,
    SetNote,
    SetRelation,
    TagRows,
)
from crossread.core.kinds import Origin, Relation
from crossread.core.types import Row, RowId
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.session import Session
from crossread.gui.views.selection import Selection


class Marking(QObject):
    """Corrects all rows that are selected."""

    def __init__(
        self, session: Session, selection: Selection, model: RowsModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._selection, self._model = session, selection, model

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the selected rows in the order in which they are shown."""
        chosen = self._selection.rows
        if len(chosen) <= 1:
            return tuple(row for row in self._all() if row.id in chosen)
        return tuple(row for row in self._model.rows if row.id in chosen)

    @property
    def all_confirmed(self) -> bool:
        """Return whether the user vouches for every selected row already."""
        rows = self.rows
        return bool(rows) and all(row.origin is Origin.CONFIRMED for row in rows)

    def confirm(self) -> None:
        """Vouch for the selected rows, or take that back where all of them are confirmed."""
        rows, wanted = self.rows, not self.all_confirmed
        if len(rows) == 1:
            self._session.correct(ConfirmRow(rows[0].id, wanted))
        elif rows:
            self._session.correct(ConfirmRows(tuple(row.id for row in rows), wanted))

    def confirm_above(self) -> None:
        """Vouch for the selected row and all that are shown above it."""
        place = self._selection.place
        last = self._model.index_of(place.row) if place else None
        if last is not None:
            above = tuple(row.id for row in self._model.rows[: last + 1])
            self._session.correct(ConfirmRows(above))

    def relate(self, relation: Relation) -> None:
        """Say how the cells of the selected row stand to each other."""
        place = self._selection.place
        if place is not None:
            self._session.correct(SetRelation(place.row, relation))

    def tag(self, tag: str, present: bool = True) -> None:  # noqa: FBT002 - as the signal hands it
        """Put a tag on the selected rows, or take it off them."""
        rows = tuple(row.id for row in self.rows)
        if rows and tag.strip():
            self._session.correct(TagRows(rows, tag, present))

    def note(self, row: RowId, text: str) -> None:
        """Write a note on a row."""
        self._session.correct(SetNote(row, text))

    def join(self) -> None:
        """Make one row of those that are selected."""
        rows = tuple(row.id for row in self.rows)
        if len(rows) > 1:
            self._session.correct(JoinRows(rows))

    def _all(self) -> tuple[Row, ...]:
        comparison = self._session.comparison
        return comparison.rows if comparison else ()
