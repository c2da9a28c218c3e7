"""The order of the rows that the user chose, worked out once for a comparison."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crossread.core.types import Comparison, Row
from crossread.gui.models.arranging import Arrangement, arrange


class RowOrder(QObject):
    """Sorts the rows of a comparison.

    Signals:
        changed: another order is wanted.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangement = Arrangement()
        self._sorted: tuple[Comparison, tuple[Row, ...]] | None = None

    def choose(self, arrangement: Arrangement) -> None:
        """Sort in another way from now on."""
        self._arrangement, self._sorted = arrangement, None
        self.changed.emit()

    def rows_of(self, comparison: Comparison) -> tuple[Row, ...]:
        """Return all rows, sorted: a filter must not wait for that at every key."""
        if self._sorted is None or self._sorted[0] is not comparison:
            self._sorted = comparison, arrange(comparison, self._arrangement)
        return self._sorted[1]
