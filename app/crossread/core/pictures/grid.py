"""A table of things against readouts with a bar for the claims in each cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crossread.core.kinds import Relation
from crossread.core.messages import Message
from crossread.core.pictures.canvas import MARGIN, Canvas
from crossread.core.pictures.counting import ClaimCount, relation_counts
from crossread.core.pictures.measuring import shorten
from crossread.core.pictures.relations import LEGEND_HEIGHT, ORDER, block, legend, rule
from crossread.core.pictures.shapes import Area, Label, Picture, Role, Shape, Target
from crossread.core.types import Readout, ReadoutId

_HIGH, _BAR, _NARROWEST = 32.0, 16.0, 70.0
_NUMBER = 34.0
"""Room for the number behind a bar."""


@dataclass(frozen=True, slots=True)
class GridLine:
    """One line of the table."""

    name: str
    counts: Mapping[ReadoutId, ClaimCount]
    role: Role = Role.TEXT


@dataclass(frozen=True, slots=True)
class Grid:
    """What the table shows."""

    title: Message
    description: Message
    lines: Sequence[GridLine]
    said: Callable[[Readout, str, ClaimCount], Message]
    """What a cell says: of which readout, of which line, how much."""
    names: float
    """How wide the names of the lines may be."""


def draw_grid(canvas: Canvas, grid: Grid) -> Picture:
    """Return the table; as wide as its columns need to be read."""
    column = max(_NARROWEST, (canvas.across - grid.names) / max(1, len(canvas.readouts)))
    top = MARGIN + LEGEND_HEIGHT + 24
    right = MARGIN + grid.names + column * len(canvas.readouts)
    shapes: list[Shape] = [
        *legend(MARGIN, MARGIN, relation_counts(canvas.comparison.rows), canvas.language)
    ]
    for index, readout in enumerate(canvas.readouts):
        text = shorten(readout.name, column - 14, 12)
        shapes.append(Label(MARGIN + grid.names + index * column, top - 10, text, 12, bold=True))
    areas: list[Area] = []
    unit = (column - _NUMBER - 10) / _most(grid)
    for number, line in enumerate(grid.lines):
        y = top + number * _HIGH
        name = shorten(line.name, grid.names - 10)
        shapes += [rule(MARGIN, y, right - MARGIN), Label(MARGIN, y + 21, name, 13, line.role)]
        for place, readout, what in _cells(canvas, line, (MARGIN + grid.names, y, column)):
            shapes += _bar(what, place, unit)
            said = canvas.say(grid.said(readout, line.name, what))
            areas.append(Area(*place, column - 6, _HIGH, said, Target(what.rows, readout.id)))
    return Picture(
        max(canvas.width, right + MARGIN), top + len(grid.lines) * _HIGH + MARGIN,
        canvas.say(grid.title), canvas.say(grid.description), tuple(shapes), tuple(areas),
    )  # fmt: skip


def _most(grid: Grid) -> int:
    return max((what.claims for line in grid.lines for what in line.counts.values()), default=1)


def _cells(
    canvas: Canvas, line: GridLine, place: tuple[float, float, float]
) -> Iterator[tuple[tuple[float, float], Readout, ClaimCount]]:
    x, y, column = place
    for index, readout in enumerate(canvas.readouts):
        what = line.counts.get(readout.id)
        if what is not None:
            yield (x + index * column, y), readout, what


def _bar(what: ClaimCount, place: tuple[float, float], unit: float) -> Iterator[Shape]:
    x, y = place[0], place[1] + (_HIGH - _BAR) / 2
    for relation in ORDER:
        count = what.relations.get(relation, 0)
        if count:
            yield from block(relation, (x, y, count * unit, _BAR))
            x += count * unit
    yield Label(x + 6, y + 12.5, str(what.claims), 12, Role.MUTED)


def relations_of(what: ClaimCount) -> Mapping[str, int]:
    """Return the claims of a cell by the relation of their rows, none left out."""
    return {each.value: what.relations.get(each, 0) for each in Relation}
