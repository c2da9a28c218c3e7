"""Align a comparison again: other readouts or settings, and what the user vouched for stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from crossread.core.comparing import FINDING, JUDGING, MATCHING, check_count, notes_on
from crossread.core.corrections.rows import (
    annotated,
    cells_in_order,
    cells_of,
    claims_in,
    unused_ids,
)
from crossread.core.findings import find_findings
from crossread.core.judging import judge_rows
from crossread.core.judging.relations import worst
from crossread.core.kinds import Origin
from crossread.core.matching import Encoder, Kept, match
from crossread.core.types import (
    ClaimId,
    Comparison,
    Progress,
    Readout,
    ReadoutId,
    Row,
    RowId,
    Settings,
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be another than before; None leaves it as it is."""

    readouts: tuple[Readout, ...] | None = None
    settings: Settings | None = None
    rows: frozenset[RowId] | None = None
    """These rows alone are aligned again; None for all."""


def realign(
    comparison: Comparison,
    changes: Changes,
    *,
    encoder: Encoder | None = None,
    progress: Progress = lambda _share, _what: None,
) -> Comparison:
    """Return the comparison with its automatic rows aligned again.

    Rows that the user confirmed or made keep their cells, and so do all rows outside
    ``changes.rows``; only claims of new readouts may join them. Notes, tags and verdicts stay.
    Raises UsageError for more readouts than a comparison can hold.
    """
    readouts = comparison.readouts if changes.readouts is None else changes.readouts
    settings = changes.settings or comparison.settings
    if len(readouts) > 1:
        check_count(len(readouts))
    used = encoder if settings.meaning and len(readouts) > 1 else None
    kept = _kept(comparison, readouts, changes.rows)
    progress(0.1, MATCHING)
    fresh = match(readouts, used, lambda share: progress(0.1 + 0.7 * share, MATCHING), kept)
    progress(0.8, JUDGING)
    named = {row.id for row in kept.rows}
    freed = [row for row in comparison.rows if row.id not in named]
    aligned = replace(
        comparison,
        readouts=readouts,
        rows=_assembled(fresh, kept, freed, readouts),
        findings=(),
        settings=settings,
        notes=notes_on(settings, used) if len(readouts) > 1 else (),
    )
    progress(0.95, FINDING)
    return replace(aligned, findings=find_findings(aligned)) if len(readouts) > 1 else aligned


def _kept(
    comparison: Comparison, readouts: Sequence[Readout], wanted: Collection[RowId] | None
) -> Kept:
    """Return the rows that keep their cells, as far as their readouts are still there."""
    known = {readout.id for readout in comparison.readouts}
    guests = frozenset(readout.id for readout in readouts if readout.id not in known)
    staying = {readout.id for readout in readouts} & known
    rows = (
        without_absent(row, staying)
        for row in comparison.rows
        if row.origin is not Origin.AUTOMATIC or (wanted is not None and row.id not in wanted)
    )
    return Kept(tuple(row for row in rows if row.cells), guests)


def without_absent(row: Row, staying: Collection[ReadoutId]) -> Row:
    """Return the row without the cells of readouts that are gone."""
    gone = any(cell.readout not in staying for cell in row.cells)
    near = tuple(each for each in row.nearest if each.readout in staying)
    if not gone:
        return row if near == row.nearest else replace(row, nearest=near)
    cells = tuple(cell for cell in row.cells if cell.readout in staying)
    pairs = tuple(pair for pair in row.pairs if {pair.left, pair.right} <= set(staying))
    relation = worst(pair.relation for pair in pairs)
    return replace(row, cells=cells, pairs=pairs, nearest=near, relation=relation)


def _assembled(
    fresh: Sequence[Row], kept: Kept, freed: Sequence[Row], readouts: Sequence[Readout]
) -> tuple[Row, ...]:
    """Return kept rows and new ones in the order of the new ones."""
    owner: dict[ClaimId, Row] = {}
    for row in kept.rows:
        for claim in claims_in(row):
            owner.setdefault(claim, row)
    owners = [[owner[c] for cell in row.cells for c in cell.claims if c in owner] for row in fresh]
    rows = _judged(fresh, owners, kept.guests, readouts)
    heirs = _inherited(
        [row for row, own in zip(rows, owners, strict=True) if not own], freed, kept.rows
    )
    assembled = [row if own else next(heirs) for row, own in zip(rows, owners, strict=True)]
    _insert_sharing(assembled, kept.rows)
    return tuple(assembled)


def _judged(
    fresh: Sequence[Row],
    owners: Sequence[Sequence[Row]],
    guests: Collection[ReadoutId],
    readouts: Sequence[Readout],
) -> list[Row]:
    """Return new rows judged, and in place of those that kept rows own the kept ones, widened."""
    wide = [
        _widened(own[0], row, guests, readouts) if own else row
        for row, own in zip(fresh, owners, strict=True)
    ]
    asked = [not own or row.cells != own[0].cells for row, own in zip(wide, owners, strict=True)]
    anew = iter(judge_rows(compress(wide, asked), readouts))
    judged = [next(anew) if new else row for row, new in zip(wide, asked, strict=True)]
    return [
        _with_old_pairs(own[0], row) if own and new else row
        for row, own, new in zip(judged, owners, asked, strict=True)
    ]


def _inherited(new: Sequence[Row], old: Sequence[Row], kept: Sequence[Row]) -> Iterator[Row]:
    """Yield new rows with the names, notes and tags of the old ones that live on in them.

    An old row lives on in the new row that holds most of its claims.
    """
    place = {claim: number for number, row in enumerate(new) for claim in claims_in(row)}
    before: dict[int, list[Row]] = {}
    for row in old:
        votes = Counter(place[c] for cell in row.cells for c in cell.claims if c in place)
        if votes:
            heir = max(votes, key=lambda number: (votes[number], -number))
            before.setdefault(heir, []).append(row)
    unused = iter(unused_ids((*old, *kept), len(new)))
    for number, row in enumerate(new):
        sources = before.get(number, [])
        name = sources[0].id if sources else next(unused)
        yield annotated(replace(row, id=name), sources)


def _insert_sharing(rows: list[Row], kept: Sequence[Row]) -> None:
    """Put kept rows whose claims all stand in earlier kept rows, too, behind one of those."""
    present = {row.id for row in rows}
    for row in kept:
        if row.id not in present:
            beside = next(n for n, each in enumerate(rows) if claims_in(each) & claims_in(row))
            rows.insert(beside + 1, row)


def _widened(
    old: Row, fresh: Row, guests: Collection[ReadoutId], readouts: Sequence[Readout]
) -> Row:
    """Return a kept row with the cells and near misses of new readouts, not judged yet."""
    joined = {cell.readout: cell.claims for cell in fresh.cells if cell.readout in guests}
    near = [*old.nearest, *(each for each in fresh.nearest if each.readout in guests)]
    if not joined and len(near) == len(old.nearest):
        return old
    places = {readout.id: place for place, readout in enumerate(readouts)}
    nearest = tuple(sorted(near, key=lambda each: places[each.readout]))
    if not joined:
        return replace(old, nearest=nearest)
    cells = cells_in_order(readouts, {**cells_of(old), **joined})
    return replace(old, cells=cells, pairs=fresh.pairs, nearest=nearest)


def _with_old_pairs(old: Row, judged: Row) -> Row:
    """Return a widened row whose pairs that were there before are as they were."""
    before = {(pair.left, pair.right): pair for pair in old.pairs}
    pairs = tuple(before.get((pair.left, pair.right), pair) for pair in judged.pairs)
    return replace(
        judged,
        pairs=pairs,
        relation=worst(pair.relation for pair in pairs),
        confidence=min(old.confidence, judged.confidence) if old.pairs else judged.confidence,
    )
