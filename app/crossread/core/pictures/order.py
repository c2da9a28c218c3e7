"""In which order and at what length each readout tells it: bars for texts, bands for rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from crossread.core.kinds import Relation
from crossread.core.messages import message
from crossread.core.pictures.canvas import MARGIN, Canvas, quoted
from crossread.core.pictures.counting import (
    Standing,
    claimed,
    length_of,
    relation_counts,
    standings,
    stretch_of,
)
from crossread.core.pictures.relations import (
    FILLS,
    LEGEND_HEIGHT,
    SIGNS,
    WORDS,
    block,
    legend,
)
from crossread.core.pictures.shapes import (
    Area,
    Box,
    Label,
    Picture,
    Ribbon,
    Role,
    Shape,
    Target,
)
from crossread.core.types import Claim, ClaimId, Readout, Row, claims_by_id

NAME = message("Order and share")
_TALL, _BAR, _THINNEST = 420.0, 44.0, 1.5
_LAST = 150.0
"""Width of the last column: a name must fit."""
_DECORATED = 8.0
"""Lower claims have no room for the lines that tell relations apart; their bands and order do."""
_GRAVITY = (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)


@dataclass(frozen=True, slots=True)
class _Bars:
    """Where the bars stand."""

    top: float
    step: float
    longest: int

    def x(self, column: int) -> float:
        return MARGIN + column * self.step

    def stretch(self, readout: Readout, claim: Claim) -> tuple[float, float]:
        """Return top and bottom of a claim in its readout's bar."""
        height = self.height(readout)
        low, high = stretch_of(readout, claim.span.start, claim.span.end)
        return self.top + low * height, self.top + max(high * height, low * height + _THINNEST)

    def height(self, readout: Readout) -> float:
        return _TALL * length_of(readout) / max(1, self.longest)


def draw_order(canvas: Canvas) -> Picture:
    """Return a bar for every readout, as long as its text, with bands from row to row."""
    gaps = max(1, len(canvas.readouts) - 1)
    bars = _Bars(
        MARGIN + LEGEND_HEIGHT + 48,
        max(2 * _BAR, (canvas.across - _LAST) / gaps),
        max((length_of(readout) for readout in canvas.readouts), default=1),
    )
    standing = standings(canvas.comparison)
    shapes: list[Shape] = [
        *legend(MARGIN, MARGIN, relation_counts(canvas.comparison.rows), canvas.language),
        *_bands(canvas, bars),
    ]
    areas: list[Area] = []
    for column, readout in enumerate(canvas.readouts):
        shapes += _heading(canvas, readout, bars, column)
        ground = (bars.x(column), bars.top, _BAR, bars.height(readout))
        shapes.append(Box(*ground, Role.RAISED))
        for area, drawn in _claims(canvas, standing, bars, column):
            shapes += drawn
            areas.append(area)
    width = max(canvas.width, bars.x(len(canvas.readouts) - 1) + _LAST + MARGIN)
    return Picture(
        width, bars.top + _TALL + MARGIN, canvas.say(NAME), canvas.say(_DESCRIPTION),
        tuple(shapes), tuple(areas),
    )  # fmt: skip


_DESCRIPTION = message(
    "A bar for each readout, as long as its text. Bands join the claims of one row: where they "
    "cross, the readouts tell in another order."
)


def _heading(canvas: Canvas, readout: Readout, bars: _Bars, column: int) -> Iterator[Shape]:
    x, y = bars.x(column), bars.top - 26
    following = column + 1 < len(canvas.readouts)
    whole = sum(claimed(each) for each in canvas.readouts) or 1
    share = message("{share:percent} of all text", share=round(claimed(readout) / whole, 2))
    yield canvas.name(readout, x, y, (bars.step if following else _LAST) - 18)
    yield Label(x, y + 16, canvas.say(share), 11, Role.MUTED)


def _claims(
    canvas: Canvas, standing: Mapping[ClaimId, Standing], bars: _Bars, column: int
) -> Iterator[tuple[Area, tuple[Shape, ...]]]:
    readout = canvas.readouts[column]
    for claim in readout.claims:
        if claim.id not in standing:
            continue
        row, relation = standing[claim.id].row, standing[claim.id].relation
        top, bottom = bars.stretch(readout, claim)
        said = message(
            "{sign} {relation}: {words:quote}",
            sign=SIGNS[relation], relation=WORDS[relation], words=quoted(claim),
        )  # fmt: skip
        place = (bars.x(column), top, _BAR, max(bottom - top - 0.75, 1.0))
        if relation is Relation.ONLY:
            drawn: tuple[Shape, ...] = (Box(place[0], top, _BAR * 0.6, place[3], Role.ONLY),)
        else:
            drawn = (
                block(relation, place) if place[3] > _DECORATED else (Box(*place, FILLS[relation]),)
            )
        yield Area(*place, canvas.say(said), Target((row,), readout.id, claim.id)), drawn


def _bands(canvas: Canvas, bars: _Bars) -> Iterator[Ribbon]:
    """Yield the bands, the gravest last and so on top."""
    claims = claims_by_id(canvas.readouts)
    for relation in _GRAVITY:
        for row in canvas.comparison.rows:
            if len(row.cells) > 1:
                yield from _bands_of(canvas, bars, row, (claims, relation))


def _bands_of(
    canvas: Canvas,
    bars: _Bars,
    row: Row,
    what: tuple[Mapping[ClaimId, Claim], Relation],
) -> Iterator[Ribbon]:
    """Yield bands from every readout that has the row to the next one that has it."""
    claims, wanted = what
    relations = {(pair.left, pair.right): pair.relation for pair in row.pairs}
    columns = [
        (column, readout)
        for column, readout in enumerate(canvas.readouts)
        if row.claims_of(readout.id)
    ]
    for (left, one), (right, other) in pairwise(columns):
        if relations.get((one.id, other.id), row.relation) is not wanted:
            continue
        first, second = (
            bars.stretch(each, claims[row.claims_of(each.id)[0]]) for each in (one, other)
        )
        yield Ribbon(
            bars.x(left) + _BAR, bars.x(right), *first, *second, FILLS[wanted],
            0.75 if right == left + 1 else 0.3,
        )  # fmt: skip
