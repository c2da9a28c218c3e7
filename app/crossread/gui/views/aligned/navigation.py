"""Where a key leads in the table: pure functions over the rows that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from crossread.core.types import ReadoutId, Row
from crossread.gui.views.selection import Place, Selection, place_of


class Move(Enum):
    """A step of the selection."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    FIRST = auto()
    LAST = auto()


def step(
    rows: Sequence[Row], readouts: Sequence[ReadoutId], place: Place | None, move: Move
) -> Place | None:
    """Return the place that a step leads to; the same one at an edge."""
    if not rows or not readouts:
        return None
    at = next((i for i, row in enumerate(rows) if place and row.id == place.row), None)
    if place is None or at is None or place.readout not in readouts:
        return place_of(rows[0], readouts[0])
    column = readouts.index(place.readout)
    match move:
        case Move.LEFT | Move.RIGHT:
            column += 1 if move is Move.RIGHT else -1
            inside = 0 <= column < len(readouts)
            return place_of(rows[at], readouts[column]) if inside else place
        case Move.FIRST:
            return place_of(rows[0], place.readout)
        case Move.LAST:
            return place_of(rows[-1], place.readout)
        case Move.UP | Move.DOWN:
            return _vertical(rows, at, place, down=move is Move.DOWN)


def extend(selection: Selection, rows: Sequence[Row], move: Move) -> None:
    """Let the range of selected rows end where a step leads, whole rows at a time."""
    place = selection.place
    at = next((i for i, row in enumerate(rows) if place and row.id == place.row), None)
    if place is None or at is None:
        return
    targets = {Move.UP: at - 1, Move.DOWN: at + 1, Move.FIRST: 0, Move.LAST: len(rows) - 1}
    target = targets.get(move, at)
    if 0 <= target < len(rows):
        selection.extend(place_of(rows[target], place.readout), [row.id for row in rows])


def _vertical(rows: Sequence[Row], at: int, place: Place, *, down: bool) -> Place:
    claims = rows[at].claims_of(place.readout)
    if place.claim in claims:
        following = claims.index(place.claim) + (1 if down else -1)
        if 0 <= following < len(claims):
            return Place(place.row, place.readout, claims[following])
    target = at + (1 if down else -1)
    if not 0 <= target < len(rows):
        return place
    landed = place_of(rows[target], place.readout)
    claims = rows[target].claims_of(place.readout)
    return landed if down or not claims else Place(landed.row, landed.readout, claims[-1])
