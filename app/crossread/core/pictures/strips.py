"""A strip for every readout: where in its text it agrees, differs, contradicts or stands alone.

After the overview bar of LERA (Pöckelmann et al. 2022), with the lengths of the texts to scale.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crossread.core.messages import message, plural
from crossread.core.pictures.canvas import MARGIN, Canvas
from crossread.core.pictures.counting import (
    Standing,
    length_of,
    relation_counts,
    standings,
)
from crossread.core.pictures.relations import LEGEND_HEIGHT, block, legend
from crossread.core.pictures.runs import THINNEST, runs_of
from crossread.core.pictures.shapes import Area, Box, Label, Picture, Role, Shape
from crossread.core.types import ClaimId, Readout

NAME = message("Where in each text")
_NAMES = 250.0
"""Width of the names on the left, at most a third of the picture."""
_STRIP, _STEP = 30.0, 58.0
_APART = 6.0
"""Narrower claims need all their pixels."""


def draw_strips(canvas: Canvas) -> Picture:
    """Return a strip for every readout, as long as its text."""
    top = MARGIN + LEGEND_HEIGHT
    standing = standings(canvas.comparison)
    longest = max((length_of(readout) for readout in canvas.readouts), default=1)
    shapes: list[Shape] = [
        *legend(MARGIN, MARGIN, relation_counts(canvas.comparison.rows), canvas.language)
    ]
    areas: list[Area] = []
    for index, readout in enumerate(canvas.readouts):
        y = top + index * _STEP
        track = _track(canvas, readout, longest)
        shapes += [*_heading(canvas, readout, y), Box(track[0], y, track[1], _STRIP, Role.RAISED)]
        for area, drawn in _claims(canvas, readout, standing, (*track, y)):
            shapes += drawn
            areas.append(area)
    description = canvas.say(
        message(
            "A strip for each readout, as long as its text, shows from beginning to end which "
            "claims agree, differ or contradict and which stand in no other readout."
        )
    )
    height = top + len(canvas.readouts) * _STEP - (_STEP - _STRIP) + MARGIN
    return Picture(canvas.width, height, canvas.say(NAME), description, tuple(shapes), tuple(areas))


def _track(canvas: Canvas, readout: Readout, longest: int) -> tuple[float, float]:
    """Return x and width of a readout's strip."""
    names = min(_NAMES, canvas.across / 3)
    whole = canvas.across - names
    return MARGIN + names, max(whole * length_of(readout) / max(1, longest), THINNEST)


def _heading(canvas: Canvas, readout: Readout, y: float) -> Iterator[Shape]:
    names = min(_NAMES, canvas.across / 3) - 16
    counted = plural("{count} claim", "{count} claims", len(readout.claims))
    yield canvas.name(readout, MARGIN, y + 13, names)
    yield Label(MARGIN, y + 28, canvas.say(counted), 11, Role.MUTED)


def _claims(
    canvas: Canvas,
    readout: Readout,
    standing: Mapping[ClaimId, Standing],
    place: tuple[float, float, float],
) -> Iterator[tuple[Area, tuple[Shape, ...]]]:
    x, width, y = place
    for run in runs_of(readout, standing, width):
        left, wide = x + run.low, run.high - run.low
        area = Area(left, y, wide, _STRIP, canvas.say(run.words), run.target)
        # A hair apart, so that neighbours of one kind can be told apart.
        apart = 0.75 if wide > _APART else 0.0
        yield area, block(run.relation, (left, y, wide - apart, _STRIP))
