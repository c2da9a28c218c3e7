"""In which order and at what length each readout tells it: bars for texts, bands for rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from crossread.core.kinds import Relation
from crossread.core.messages import message
from crossread.core.pictures.canvas import MARGIN, Canvas
from crossread.core.pictures.counting import (
    Standing,
    claimed,
    graver,
    length_of,
    relation_counts,
    standings,
    stretch_of,
)
from crossread.core.pictures.relations import (
    FILLS,
    LEGEND_HEIGHT,
    block,
    legend,
)
from crossread.core.pictures.runs import THINNEST, runs_of
from crossread.core.pictures.shapes import (
    Area,
    Box,
    Label,
    Picture,
    Ribbon,
    Role,
    Shape,
)
from crossread.core.types import Claim, ClaimId, Readout, Row

NAME = message("Order and share")
_TALL, _BAR = 420.0, 44.0
_LAST, _WIDEST = 150.0, 260.0
"""Width of the last column at least, and with few readouts: a name must fit."""
_NEXT, _FAR = 0.75, 0.3
"""Opacity of bands to the next bar, and past others to a further one."""
_DECORATED = 8.0
"""Lower claims have no room for the lines that tell relations apart; their bands and order do."""
_GRAVITY = (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)


@dataclass(frozen=True, slots=True)
class _Bars:
    """Where the bars stand."""

    top: float
    step: float
    last: float
    """Width of the last column."""
    longest: int

    def x(self, column: int) -> float:
        return MARGIN + column * self.step

    def stretch(self, readout: Readout, claim: Claim) -> tuple[float, float]:
        """Return top and bottom of a claim in its readout's bar."""
        height = self.height(readout)
        low, high = stretch_of(readout, claim.span.start, claim.span.end)
        return self.top + low * height, self.top + max(high * height, low * height + THINNEST)

    def height(self, readout: Readout) -> float:
        return _TALL * length_of(readout) / max(1, self.longest)


def draw_order(canvas: Canvas) -> Picture:
    """Return a bar for every readout, as long as its text, with bands from row to row."""
    gaps = max(1, len(canvas.readouts) - 1)
    last = max(_LAST, min(_WIDEST, canvas.across / (gaps + 2)))
    bars = _Bars(
        MARGIN + LEGEND_HEIGHT + 48,
        max(2 * _BAR, (canvas.across - last) / gaps),
        last,
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
    width = max(canvas.width, bars.x(len(canvas.readouts) - 1) + last + MARGIN)
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
    yield canvas.name(readout, x, y, (bars.step if following else bars.last) - 18)
    yield Label(x, y + 16, canvas.say(share), 11, Role.MUTED)


def _claims(
    canvas: Canvas, standing: Mapping[ClaimId, Standing], bars: _Bars, column: int
) -> Iterator[tuple[Area, tuple[Shape, ...]]]:
    readout = canvas.readouts[column]
    for run in runs_of(readout, standing, bars.height(readout)):
        top, high = bars.top + run.low, max(run.high - run.low - 0.75, 1.0)
        place = (bars.x(column), top, _BAR, high)
        if run.relation is Relation.ONLY:
            drawn: tuple[Shape, ...] = (Box(bars.x(column), top, _BAR * 0.6, high, Role.ONLY),)
        elif high > _DECORATED:
            drawn = block(run.relation, place)
        else:
            drawn = (Box(*place, FILLS[run.relation]),)
        yield Area(*place, canvas.say(run.words), run.target), drawn


def _bands(canvas: Canvas, bars: _Bars) -> Iterator[Ribbon]:
    """Yield the bands, the gravest last and so on top."""
    found: dict[tuple[int, ...], tuple[Relation, Ribbon]] = {}
    stretches = {
        claim.id: bars.stretch(readout, claim)
        for readout in canvas.readouts
        for claim in readout.claims
    }
    for row in canvas.comparison.rows:
        for relation, band in _bands_of(canvas, bars, row, stretches):
            # Of bands that nobody could tell apart, the gravest is drawn.
            ends = (band.left, band.right, band.left_top, band.right_top)
            key = tuple(round(end / THINNEST) for end in ends)
            if key not in found or graver(relation, found[key][0]):
                found[key] = relation, band
    for wanted in _GRAVITY:
        yield from (band for relation, band in found.values() if relation is wanted)


def _bands_of(
    canvas: Canvas,
    bars: _Bars,
    row: Row,
    stretches: Mapping[ClaimId, tuple[float, float]],
) -> Iterator[tuple[Relation, Ribbon]]:
    """Yield bands from every readout that has the row to the next one that has it."""
    relations = {(pair.left, pair.right): pair.relation for pair in row.pairs}
    columns = {readout.id: column for column, readout in enumerate(canvas.readouts)}
    for one, other in pairwise(row.cells):
        left, right = columns[one.readout], columns[other.readout]
        relation = relations.get((one.readout, other.readout), row.relation)
        ends = (*stretches[one.claims[0]], *stretches[other.claims[0]])
        opacity = _NEXT if right == left + 1 else _FAR
        yield relation, Ribbon(bars.x(left) + _BAR, bars.x(right), *ends, FILLS[relation], opacity)
