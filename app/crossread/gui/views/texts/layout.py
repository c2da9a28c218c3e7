"""Where the texts stand: as wide as lines are read well, with room for ribbons between them."""

from __future__ import annotations

from crossread.gui.views.aligned.geometry import Columns

_NARROWEST, _WIDEST = 240, 640
_GAPS = {2: 120, 3: 88}
_GAP = 56
"""Between many texts."""
_LEAST_GAP = 36
"""Where the window is narrow; ribbons need so much to be followed."""


def columns_for_texts(width: int, count: int, zoom: float = 1.0) -> Columns:
    """Return the columns for *count* texts in *width* pixels."""
    gaps, narrowest = max(0, count - 1), round(_NARROWEST * zoom)
    spare = (width - narrowest * count) // max(1, gaps)
    gap = max(_LEAST_GAP, min(_GAPS.get(count, _GAP), spare))
    room = (width - gap * gaps) // max(count, 1)
    column = max(narrowest, min(room, round(_WIDEST * zoom)))
    used = column * count + gap * gaps
    return Columns(max(0, (width - used) // 2), 0, column, count, gap)
