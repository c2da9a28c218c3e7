"""Give a readout the text of another reading of its file; what lives on in it keeps its rows."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from crossread.core.corrections.lookup import readout_of
from crossread.core.corrections.rows import claims_in, judged_again, unused_ids, with_rows
from crossread.core.kinds import Relation
from crossread.core.types import Cell, Claim, ClaimId, Comparison, Nearest, Readout, Row

_STRANGE = re.compile(r"[^\x21-\x7e]+")
"""What another encoding changes, and the blanks between."""


@dataclass(frozen=True, slots=True)
class _Change:
    """One readout in place of another."""

    fresh: Readout
    heirs: Mapping[ClaimId, ClaimId]
    """Which claim each old one lives on in, as far as one does."""
    places: Mapping[ClaimId, int]
    """Of the new claims in their text."""


def with_reading(comparison: Comparison, fresh: Readout) -> Comparison:
    """Return the comparison with *fresh* in place of the readout of the same id.

    A claim lives on in the one at its place where both readings have as many claims, else in the
    one with the same ASCII letters, figures and signs. Other claims get rows of their own.
    """
    old = readout_of(comparison, fresh.id)
    places = {claim.id: place for place, claim in enumerate(fresh.claims)}
    change = _Change(fresh, _heirs(old, fresh), places)
    readouts = tuple(fresh if r.id == fresh.id else r for r in comparison.readouts)
    moved = (_moved(row, change) for row in comparison.rows)
    rows = list(
        judged_again(moved, readouts, lambda row: bool(row.pairs and row.claims_of(fresh.id)))
    )
    rows += _loose(rows, fresh)
    return with_rows(replace(comparison, readouts=readouts), rows)


def _heirs(old: Readout, fresh: Readout) -> dict[ClaimId, ClaimId]:
    if len(old.claims) == len(fresh.claims):
        return {before.id: now.id for before, now in zip(old.claims, fresh.claims, strict=True)}
    waiting: dict[str, deque[ClaimId]] = defaultdict(deque)
    for claim in fresh.claims:
        waiting[_skeleton(claim)].append(claim.id)
    queues = ((claim.id, waiting[_skeleton(claim)]) for claim in old.claims)
    return {before: queue.popleft() for before, queue in queues if queue}


def _skeleton(claim: Claim) -> str:
    """Return what every encoding writes alike."""
    return _STRANGE.sub("", claim.text)


def _moved(row: Row, change: _Change) -> Row:
    """Return the row with the heirs of the old claims in it."""
    cells = tuple(_cells(row, change))
    filled = {cell.readout for cell in cells}
    pairs = tuple(pair for pair in row.pairs if {pair.left, pair.right} <= filled)
    relation = row.relation if pairs else Relation.ONLY
    nearest = tuple(_nearest(row, change))
    return replace(row, cells=cells, pairs=pairs, nearest=nearest, relation=relation)


def _cells(row: Row, change: _Change) -> Iterator[Cell]:
    for cell in row.cells:
        if cell.readout != change.fresh.id:
            yield cell
        elif heirs := {change.heirs[claim] for claim in cell.claims if claim in change.heirs}:
            yield replace(cell, claims=tuple(sorted(heirs, key=change.places.__getitem__)))


def _nearest(row: Row, change: _Change) -> Iterator[Nearest]:
    for near in row.nearest:
        if near.readout != change.fresh.id:
            yield near
        elif near.claim in change.heirs:
            yield replace(near, claim=change.heirs[near.claim])


def _loose(rows: list[Row], fresh: Readout) -> Iterator[Row]:
    """Yield a row for every claim that stands in none."""
    placed = {claim for row in rows for claim in claims_in(row)}
    loose = [claim for claim in fresh.claims if claim.id not in placed]
    for name, claim in zip(unused_ids(rows, len(loose)), loose, strict=True):
        yield Row(name, (Cell(fresh.id, (claim.id,)),))
