"""Rows x readouts as an item model; hands out finished values through roles."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crossread.core.kinds import Relation
from crossread.core.messages import message
from crossread.core.types import ClaimId, Comparison, Readout, Row, RowId, claims_by_id
from crossread.gui.languages import language_now, tell
from crossread.gui.models.shown import (
    RowsLook,
    ShownReadout,
    ShownRow,
    show_readouts,
    show_row,
)
from crossread.gui.theme.colours import SIGNS, WORDS

Index = QModelIndex | QPersistentModelIndex
_KEPT = 1_000
"""Shown rows that are kept ready; more than any window shows at once."""


class RowsModel(QAbstractTableModel):
    """The rows that pass the filter, one column for every readout."""

    RELATION = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2
    CELL = Qt.ItemDataRole.UserRole + 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readouts: tuple[Readout, ...] = ()
        self._headings: tuple[ShownReadout, ...] = ()
        self._language = ""
        """What the headings were put into words in."""
        self._rows: tuple[Row, ...] = ()
        self._comparison: Comparison | None = None
        self._look = RowsLook()
        self._claims = claims_by_id(())
        self._letters: dict[ClaimId, int] = {}
        self._fullest: dict[RowId, int] = {}
        self._numbers: dict[RowId, int] = {}
        self._indices: dict[RowId, int] = {}
        self._shown: OrderedDict[RowId, ShownRow] = OrderedDict()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows that are shown."""
        return self._rows

    @property
    def headings(self) -> tuple[ShownReadout, ...]:
        """Return the headings of the columns."""
        return self._headings

    @property
    def look(self) -> RowsLook:
        """Return how rows are shown."""
        return self._look

    def show_as(self, look: RowsLook) -> None:
        """Show the same rows in another way."""
        if look != self._look and self._comparison is not None:
            self._look = look
            self._shown.clear()
            comparison, self._comparison = self._comparison, None
            self.show(comparison, self._rows)

    def show(self, comparison: Comparison, rows: Sequence[Row]) -> None:
        """Show *rows* of the comparison from now on."""
        self.beginResetModel()
        if self._language != language_now():
            self._language, self._comparison = language_now(), None
            self._shown.clear()
        if comparison is not self._comparison:
            # A filter shows other rows of the same comparison, and must not wait for this.
            self._take(comparison.readouts)
            self._comparison = comparison
            self._headings = show_readouts(comparison, self._look.base)
            self._numbers = {row.id: number for number, row in enumerate(comparison.rows, start=1)}
            self._fullest = {row.id: _fullest(row, self._letters) for row in comparison.rows}
        self._rows = tuple(rows)
        self._indices = {row.id: index for index, row in enumerate(self._rows)}
        self.endResetModel()

    def _take(self, readouts: tuple[Readout, ...]) -> None:
        """Prepare what depends on the readouts alone: most changes leave them as they are."""
        if readouts is self._readouts:
            return
        if readouts != self._readouts:
            self._shown.clear()
        self._readouts = readouts
        self._claims = claims_by_id(readouts)
        self._letters = {id_: len(claim.text) for id_, claim in self._claims.items()}

    def index_of(self, row: RowId) -> int | None:
        """Return where a row is shown; None where the filter hides it."""
        return self._indices.get(row)

    def shown(self, index: int) -> ShownRow:
        """Return a row ready to be painted."""
        row = self._rows[index]
        number = self._numbers[row.id]
        kept = self._shown.get(row.id)
        if kept is None or kept.row is not row or kept.number != number:
            kept = show_row(row, number, self._readouts, self._claims, self._look)
            self._shown[row.id] = kept
            if len(self._shown) > _KEPT:
                self._shown.popitem(last=False)
        return kept

    def longest(self) -> list[int | None]:
        """Return how many letters the fullest cell of each row holds, without preparing any.

        None where one line of a row is shown.
        """
        fullest = self._fullest
        if not self._look.folds:
            return [fullest[row.id] for row in self._rows]
        agree = Relation.AGREE
        return [None if row.relation is agree else fullest[row.id] for row in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows that are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of readouts."""
        return 0 if parent.isValid() else len(self._readouts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, or its `ShownCell`, `ShownRow` or relation."""
        if not index.isValid():
            return None
        shown = self.shown(index.row())
        cell = shown.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text or tell(message("not mentioned"))
        return {self.CELL: cell, self.ROW: shown, self.RELATION: shown.row.relation}.get(role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a readout's name, or a row's relation in sign and word."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._headings[section].name if section < len(self._headings) else None
        if section >= len(self._rows):
            return None
        relation = self._rows[section].relation
        return f"{SIGNS[relation]} {tell(WORDS[relation])}"


def _fullest(row: Row, letters: Mapping[ClaimId, int]) -> int:
    """Return how many letters the fullest cell of a row holds."""
    fullest = 0
    for cell in row.cells:
        length = letters[cell.claims[0]]
        for id_ in cell.claims[1:]:
            length += letters[id_]
        if length > fullest:  # noqa: PLR1730 - half the time of max(), for every row there is
            fullest = length
    return fullest
