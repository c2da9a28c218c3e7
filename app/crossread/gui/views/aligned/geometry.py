"""Where columns lie: plain numbers from the width of the window, the readouts and the zoom."""

from __future__ import annotations

from dataclasses import dataclass

GUTTER = 144
"""Width of the column that shows the relation, unzoomed."""
NARROWEST = 240
"""Below this a column cannot be read: the table scrolls sideways instead."""
WIDEST = 680
"""Some 80 letters: longer lines are hard to follow."""
PAD = 18
"""Between a column's edge and its text."""
GAP = 14
"""Between two claims of one cell: the frame of a selected claim must not touch the other."""
MARGIN = 14
"""Above and below a row's text."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of the table, in pixels from the left edge of its contents."""

    left: int
    """Where the table starts: a wide window centres it."""
    gutter: int
    width: int
    """Of every readout's column."""
    count: int
    gap: int = 0
    """Between two columns."""

    @property
    def text_width(self) -> int:
        """Return how wide text may run in a column."""
        return self.width - 2 * PAD

    @property
    def right(self) -> int:
        """Return where the table ends."""
        return self.start(self.count) - (self.gap if self.count else 0)

    def start(self, column: int) -> int:
        """Return the left edge of a readout's column."""
        return self.left + self.gutter + (self.width + self.gap) * column

    def reveal(self, column: int, scrolled: int, view: int) -> int:
        """Return how far to scroll sideways so that a column is seen beside the gutter."""
        start = self.start(column)
        return min(start - self.gutter - self.left, max(scrolled, start + self.width - view))

    def at(self, x: int) -> int | None:
        """Return the readout's column at *x*; None in the gutter, in a gap and outside."""
        if self.count == 0 or x < self.start(0) or x >= self.right:
            return None
        column, inside = divmod(x - self.start(0), self.width + self.gap)
        return column if inside < self.width else None


def columns_for(width: int, count: int, zoom: float = 1.0) -> Columns:
    """Return the columns for *count* readouts in *width* pixels."""
    gutter = round(GUTTER * zoom)
    share = (width - gutter) // max(count, 1)
    column = max(round(NARROWEST * zoom), min(share, round(WIDEST * zoom)))
    left = max(0, (width - gutter - column * count) // 2)
    return Columns(left, gutter, column, count)
