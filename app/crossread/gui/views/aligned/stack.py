"""All rows above each other: estimated heights first, exact ones once a row is laid out."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.types import ClaimId, ReadoutId, RowId
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.views.aligned.heights import Heights
from crossread.gui.views.aligned.layouts import LaidRow, Look, Readouts, RowLayouts
from crossread.gui.views.selection import Place

_FEW = 3
"""Readouts up to which a row shows all its nearest misses."""


class RowStack:
    """Where every row of the model lies, in pixels from the top of all rows."""

    def __init__(self, model: RowsModel, look: Look) -> None:
        self._model = model
        self._layouts = RowLayouts(look)
        self._expanded: tuple[RowId | None, Readouts] = (None, frozenset())
        sizes = model.longest()
        estimates = {size: self._layouts.estimate(size) for size in {*sizes}}
        self._heights = Heights([estimates[size] for size in sizes])

    @property
    def total(self) -> int:
        """Return the height of all rows, as far as it is known."""
        return self._heights.total

    def __len__(self) -> int:
        return len(self._heights)

    def expand(self, place: Place | None) -> None:
        """Show the nearest misses of this row alone; of one readout, where there are many."""
        row = place.row if place else None
        all_ = frozenset(heading.id for heading in self._model.headings)
        one = frozenset([place.readout]) if place else frozenset[ReadoutId]()
        before = self._expanded[0]
        self._expanded = row, all_ if len(all_) <= _FEW else one
        for changed in (before, row):
            index = None if changed is None else self._model.index_of(changed)
            if index is not None:
                self.lay(index)

    def lay(self, index: int) -> LaidRow:
        """Return a row laid out; its height is exact from now on."""
        shown = self._model.shown(index)
        row, readouts = self._expanded
        here = shown.row.id == row
        folded = shown.folded and not here
        laid = self._layouts.lay(shown, readouts if here else frozenset(), folded=folded)
        self._heights[index] = laid.height
        return laid

    def top(self, index: int) -> int:
        """Return where a row starts."""
        return self._heights.top(index)

    def height(self, index: int) -> int:
        """Return how high a row is, as far as it is known."""
        return self._heights[index]

    def index_at(self, y: int) -> int | None:
        """Return the row at *y*; None below the last one and where there is none."""
        if not len(self) or not 0 <= y < self._heights.total:
            return None
        return self._heights.at(y)

    def settle(self, top: int, height: int) -> int:
        """Lay out the rows in view; return *top* moved so that what is seen stays in place."""
        if not len(self):
            return 0
        first = self._heights.at(top)
        before, start = self.height(first), self.top(first)
        after = self.lay(first).height
        if start < top:
            top = max(start, top + after - before)
        for _row in self.visible(top, top + height):
            pass
        return max(0, min(top, self.total - height))

    def reveal(self, index: int, height: int) -> tuple[int, int]:
        """Lay out a row and the *height* above and below it; return its top and bottom."""
        for step in (-1, 1):
            near, filled = index, 0
            while 0 <= near < len(self) and filled <= height:
                filled += self.lay(near).height
                near += step
        top = self.top(index)
        return top, top + self.height(index)

    def away(self, index: int, distance: int) -> int:
        """Return the row *distance* pixels below a row, or above where negative."""
        return self._heights.at(self.top(index) + distance)

    def anchor(self, top: int) -> tuple[RowId, int] | None:
        """Return the row at *top*, and how far below its own top that is."""
        if not len(self):
            return None
        index = self._heights.at(top)
        return self._model.rows[index].id, top - self.top(index)

    def visible(self, top: int, bottom: int) -> Iterator[tuple[int, int, LaidRow]]:
        """Yield index, top and layout of the rows between *top* and *bottom*."""
        if not len(self):
            return
        index = self._heights.at(top)
        y = self._heights.top(index)
        while index < len(self) and y < bottom:
            laid = self.lay(index)
            yield index, y, laid
            y += laid.height
            index += 1

    def claim_at(self, index: int, column: int, y: int) -> ClaimId | None:
        """Return the claim of a cell nearest to *y*, measured from the row's top."""
        texts = [text for text in self.lay(index).cells[column] if text.claim is not None]
        below = [text for text in texts if y < text.top + text.height]
        chosen = below[0] if below else texts[-1] if texts else None
        return chosen.claim if chosen else None
