"""Where a key leads among the texts: pure functions."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.core.types import ClaimId, Comparison, ReadoutId
from crossread.gui.views.aligned.navigation import Move
from crossread.gui.views.selection import Place
from crossread.gui.views.texts.links import Standing


def step(
    comparison: Comparison,
    standings: Mapping[ClaimId, Standing],
    place: Place | None,
    move: Move,
) -> Place | None:
    """Return the claim that a step leads to: along the text, or to the same row beside it."""
    readouts = [readout.id for readout in comparison.readouts]
    if place is None or place.readout not in readouts:
        return _at(comparison, standings, readouts[0], 0) if readouts else None
    if move in (Move.LEFT, Move.RIGHT):
        return _beside(comparison, place, 1 if move is Move.RIGHT else -1)
    claims = _claims(comparison, standings, place.readout)
    if not claims:
        return place
    at = claims.index(place.claim) if place.claim in claims else 0
    match move:
        case Move.FIRST:
            at = 0
        case Move.LAST:
            at = len(claims) - 1
        case Move.UP:
            at = max(0, at - 1)
        case Move.DOWN:
            at = min(len(claims) - 1, at + 1) if place.claim in claims else 0
    return _at(comparison, standings, place.readout, at)


def _beside(comparison: Comparison, place: Place, direction: int) -> Place:
    """Return the row's claim in the next text that has it; else stay."""
    row = next((row for row in comparison.rows if row.id == place.row), None)
    readouts = [readout.id for readout in comparison.readouts]
    at = readouts.index(place.readout) + direction
    while row is not None and 0 <= at < len(readouts):
        claims = row.claims_of(readouts[at])
        if claims:
            return Place(row.id, readouts[at], claims[0])
        at += direction
    return place


def _claims(
    comparison: Comparison, standings: Mapping[ClaimId, Standing], readout: ReadoutId
) -> list[ClaimId]:
    own = next(each for each in comparison.readouts if each.id == readout)
    return [claim.id for claim in own.claims if claim.id in standings]


def _at(
    comparison: Comparison,
    standings: Mapping[ClaimId, Standing],
    readout: ReadoutId,
    index: int,
) -> Place | None:
    claims = _claims(comparison, standings, readout)
    if not claims:
        return None
    return Place(standings[claims[index]].row, readout, claims[index])
