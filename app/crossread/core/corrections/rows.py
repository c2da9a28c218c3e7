"""Make a row anew from other cells, keeping what is still true of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from crossread.core.judging import judge_row
from crossread.core.kinds import Origin
from crossread.core.types import (
    Cell,
    ClaimId,
    Comparison,
    Nearest,
    ReadoutId,
    Row,
    RowId,
)


def remake_row(
    comparison: Comparison,
    row: Row,
    cells: Mapping[ReadoutId, tuple[ClaimId, ...]],
    sources: Sequence[Row],
) -> Row:
    """Return *row* with other cells, judged again; *sources* are the rows that it was made of."""
    ordered = tuple(
        Cell(readout.id, tuple(c.id for c in readout.claims if c.id in set(cells[readout.id])))
        for readout in comparison.readouts
        if cells.get(readout.id)
    )
    names = [cell.readout for cell in ordered]
    old = {(p.left, p.right): p for p in row.pairs}
    unchanged = {cell.readout for cell in ordered if cell in row.cells}
    pairs = (old.get(pair) for pair in combinations(names, 2) if unchanged.issuperset(pair))
    changed = Row(
        row.id,
        ordered,
        pairs=tuple(pair for pair in pairs if pair is not None),
        nearest=_nearest(comparison, names, sources),
        origin=Origin.USER,
        note=row.note,
    )
    return judge_row(changed, comparison.readouts) if ordered else changed


def _nearest(
    comparison: Comparison, filled: Sequence[ReadoutId], sources: Sequence[Row]
) -> tuple[Nearest, ...]:
    """Return the closest claim of each silent readout that the source rows know of."""
    best: dict[ReadoutId, Nearest] = {}
    for candidate in (near for row in sources for near in _near(row)):
        old = best.get(candidate.readout)
        if old is None or candidate.score > old.score:
            best[candidate.readout] = candidate
    silent = (readout.id for readout in comparison.readouts if readout.id not in filled)
    return tuple(best[name] for name in silent if name in best)


def _near(row: Row) -> Iterable[Nearest]:
    """Yield what the row holds or nearly holds: after a move, each may be another's near miss."""
    yield from row.nearest
    for cell in row.cells:
        scores = (pair.score for pair in row.pairs if cell.readout in (pair.left, pair.right))
        yield Nearest(cell.readout, cell.claims[0], max(scores, default=0.0))


def unused_ids(rows: Sequence[Row], count: int) -> list[RowId]:
    """Return *count* row ids that no row has."""
    numbers = (row.id.removeprefix("row") for row in rows)
    last = max((int(n) for n in numbers if n.isascii() and n.isdigit()), default=0)
    return [RowId(f"row{last + step}") for step in range(1, count + 1)]
