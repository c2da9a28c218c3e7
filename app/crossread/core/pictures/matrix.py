"""Every readout against every other: how much of its text the other has, and how that stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from crossread.core.kinds import Relation
from crossread.core.messages import Message, message, plural
from crossread.core.pictures.canvas import MARGIN, Canvas
from crossread.core.pictures.counting import Shared, relation_counts, shared_rows
from crossread.core.pictures.measuring import shorten
from crossread.core.pictures.relations import LEGEND_HEIGHT, SIGNS, block, legend
from crossread.core.pictures.shapes import (
    Anchor,
    Area,
    Box,
    Label,
    Line,
    Picture,
    Role,
    Shape,
    Target,
)
from crossread.core.types import Readout

NAME = message("Who agrees with whom")
_NAMES, _WIDEST, _NARROWEST, _HIGH = 270.0, 190.0, 44.0, 64.0
_ROOMY = 96.0
"""From this width on a cell has room for counts, and its column for a name."""
_PAIRED = (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)


def draw_matrix(canvas: Canvas) -> Picture:
    """Return a table whose rows tell how much of a readout stands in each other one."""
    count = max(1, len(canvas.readouts))
    names = min(_NAMES, canvas.across / 3)
    cell = min(_WIDEST, max(_NARROWEST, (canvas.across - names) / count))
    top = MARGIN + LEGEND_HEIGHT + 26
    shapes: list[Shape] = [
        *legend(MARGIN, MARGIN, relation_counts(canvas.comparison.rows), canvas.language)
    ]
    areas: list[Area] = []
    shared = shared_rows(canvas.comparison)
    for column, readout in enumerate(canvas.readouts):
        shapes.append(_column(column, readout, (MARGIN + names + column * cell, top - 12), cell))
    for line, left in enumerate(canvas.readouts):
        y = top + line * _HIGH
        shapes.append(_numbered(line, left, (MARGIN, y + _HIGH / 2 + 4), names - 16))
        for column, right in enumerate(canvas.readouts):
            what = shared[left.id, right.id]
            place = (MARGIN + names + column * cell, y, cell - 4, _HIGH - 4)
            shapes += _cell(canvas, what, place, own=left is right)
            if what.rows:
                said = canvas.say(_said(left, right, what))
                areas.append(Area(*place, said, Target(what.rows, left.id)))
    width = max(canvas.width, MARGIN * 2 + names + cell * count)
    return Picture(
        width, top + count * _HIGH + MARGIN, canvas.say(NAME), canvas.say(_DESCRIPTION),
        tuple(shapes), tuple(areas),
    )  # fmt: skip


_DESCRIPTION = message(
    "A table of readouts against readouts: each line tells which share of a readout the others "
    "have, too, and how many rows agree, differ or contradict; on the diagonal, what it alone says."
)


def _column(number: int, readout: Readout, at: tuple[float, float], width: float) -> Label:
    text = f"{number + 1}"
    if width >= _ROOMY:
        text = shorten(f"{number + 1}  {readout.name}", width - 16, 12)
    return Label(at[0] + width / 2 - 2, at[1], text, 12, Role.MUTED, Anchor.MIDDLE)


def _numbered(number: int, readout: Readout, at: tuple[float, float], width: float) -> Label:
    text = shorten(f"{number + 1}  {readout.name}", width, 13)
    return Label(at[0], at[1], text, 13, Role.TEXT, bold=True)


def _cell(
    canvas: Canvas, what: Shared, place: tuple[float, float, float, float], *, own: bool
) -> Iterator[Shape]:
    x, y, width, height = place
    ground = Role.BASE if own else Role.RAISED
    yield Box(x, y, width, height, ground, 4)
    if own:
        yield from _frame(place)
    share = canvas.say(message("{share:percent}", share=round(what.share, 2)))
    role = Role.TEXT if what.rows else Role.MUTED
    yield Label(x + width / 2, y + 25, share, 16, role, Anchor.MIDDLE, bold=bool(what.rows))
    if own:
        alone = canvas.say(message("only here")) if width >= _ROOMY - 4 else SIGNS[Relation.ONLY]
        yield Label(x + width / 2, y + 44, alone, 11, Role.MUTED, Anchor.MIDDLE)
        return
    yield from _counts(what.relations, (x + 8, y + 36, width - 16))


def _frame(place: tuple[float, float, float, float]) -> Iterator[Shape]:
    x, y, width, height = place
    right, bottom = x + width, y + height
    corners = ((x, y), (right, y), (right, bottom), (x, bottom), (x, y))
    for (x1, y1), (x2, y2) in pairwise(corners):
        yield Line(x1, y1, x2, y2, Role.BORDER)


def _counts(
    relations: Mapping[Relation, int], place: tuple[float, float, float]
) -> Iterator[Shape]:
    """Yield a bar divided by relation, with the numbers of rows under it where they fit."""
    x, y, width = place
    total = sum(relations.get(relation, 0) for relation in _PAIRED)
    for relation in _PAIRED:
        count = relations.get(relation, 0)
        if not count:
            continue
        wide = width * count / total
        yield from block(relation, (x, y, wide - 1, 9))
        text = f"{SIGNS[relation]}{count}"
        if wide >= 7 * len(text):
            yield Label(x + wide / 2, y + 21, text, 10, Role.MUTED, Anchor.MIDDLE)
        x += wide


def _said(left: Readout, right: Readout, what: Shared) -> Message:
    if left is right:
        return plural(
            "{who}: {count} row that no other readout has, {share:percent} of its text.",
            "{who}: {count} rows that no other readout has, {share:percent} of its text.",
            len(what.rows), who=left.name, share=round(what.share, 2),
        )  # fmt: skip
    relations = {each.value: what.relations.get(each, 0) for each in _PAIRED}
    return plural(
        "{who} and {other}: {count} row in common. Agree: {agree}, differ: {differ}, contradict: "
        "{contradict}. That is {share:percent} of the text of {who}.",
        "{who} and {other}: {count} rows in common. Agree: {agree}, differ: {differ}, contradict: "
        "{contradict}. That is {share:percent} of the text of {who}.",
        len(what.rows), who=left.name, other=right.name, share=round(what.share, 2), **relations,
    )  # fmt: skip
