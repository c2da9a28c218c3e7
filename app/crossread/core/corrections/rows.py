"""Make a row anew from other cells, or judge it again, keeping what is still true of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from crossread.core.judging import judge_row, judge_rows
from crossread.core.kinds import Origin
from crossread.core.types import (
    Cell,
    ClaimId,
    Comparison,
    Nearest,
    Pair,
    Readout,
    ReadoutId,
    Row,
    RowId,
)

Cells = Mapping[ReadoutId, Collection[ClaimId]]


def remake_row(comparison: Comparison, row: Row, cells: Cells, sources: Sequence[Row]) -> Row:
    """Return *row* with other cells, judged again; *sources* are the rows that it was made of."""
    ordered = cells_in_order(comparison.readouts, cells)
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
        tags=row.tags,
    )
    return judge_row(changed, comparison.readouts) if ordered else changed


def cells_in_order(readouts: Sequence[Readout], cells: Cells) -> tuple[Cell, ...]:
    """Return the cells that hold something, in the order of the readouts and of their texts."""
    wanted = {name: frozenset(claims) for name, claims in cells.items() if claims}
    return tuple(
        Cell(readout.id, tuple(c.id for c in readout.claims if c.id in wanted[readout.id]))
        for readout in readouts
        if readout.id in wanted
    )


def cells_of(row: Row) -> dict[ReadoutId, tuple[ClaimId, ...]]:
    """Return the claims of every readout that is not silent in a row."""
    return {cell.readout: cell.claims for cell in row.cells}


def claims_in(row: Row) -> frozenset[ClaimId]:
    """Return every claim that stands in a row."""
    return frozenset(claim for cell in row.cells for claim in cell.claims)


def is_settled(row: Row) -> bool:
    """Return whether the user said how the cells stand to each other: nothing judges that again."""
    by_hand = row.origin is Origin.USER and row.confidence == 1.0 and len(row.cells) > 1
    return by_hand or row.origin is Origin.CONFIRMED


def judged_again(
    rows: Iterable[Row], readouts: Sequence[Readout], wanted: Callable[[Row], bool]
) -> tuple[Row, ...]:
    """Return the rows, those wanted with differences found anew; what the user settled stays."""
    every = tuple(rows)
    anew = iter(judge_rows(filter(wanted, every), readouts))
    return tuple(_unsettled(row, next(anew)) if wanted(row) else row for row in every)


def _unsettled(row: Row, anew: Row) -> Row:
    """Return a row judged anew; where the user settled it, with no more than new sentences."""
    if not is_settled(row):
        return anew
    return replace(row, pairs=tuple(map(_restated, row.pairs, anew.pairs)))


def _restated(old: Pair, anew: Pair) -> Pair:
    """Return a pair as it was settled, its differences in the words that are true now."""
    return replace(old, differences=anew.differences) if old.differences else old


def annotated(row: Row, sources: Sequence[Row]) -> Row:
    """Return the row with the notes and tags of all rows that it was made of."""
    notes = dict.fromkeys(source.note for source in sources if source.note)
    tags = dict.fromkeys(tag for source in sources for tag in source.tags)
    return replace(row, note="\n".join(notes), tags=tuple(tags))


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


def with_rows(comparison: Comparison, rows: Iterable[Row]) -> Comparison:
    """Return the comparison with other rows, those without claims left out."""
    return replace(comparison, rows=tuple(row for row in rows if row.cells), findings=())


def unused_ids(rows: Sequence[Row], count: int) -> list[RowId]:
    """Return *count* row ids that no row has."""
    numbers = (row.id.removeprefix("row") for row in rows)
    last = max((int(n) for n in numbers if n.isascii() and n.isdigit()), default=0)
    return [RowId(f"row{last + step}") for step in range(1, count + 1)]
