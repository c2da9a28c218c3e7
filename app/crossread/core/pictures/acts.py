"""What each readout does in its claims: how often it stresses, offers, denies; how that stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crossread.core.kinds import ActKind, Relation
from crossread.core.messages import Message, message, plural
from crossread.core.pictures.canvas import MARGIN, Canvas
from crossread.core.pictures.counting import ActCount, act_counts, relation_counts
from crossread.core.pictures.measuring import shorten
from crossread.core.pictures.relations import LEGEND_HEIGHT, ORDER, block, legend, rule
from crossread.core.pictures.shapes import Area, Label, Picture, Role, Shape, Target
from crossread.core.types import Readout, ReadoutId

NAME = message("Who does what")
ACTS: Mapping[ActKind | None, Message] = {
    ActKind.INFORM: message("states"),
    ActKind.DISCUSS: message("discusses"),
    ActKind.STRESS: message("stresses"),
    ActKind.REQUEST: message("requests"),
    ActKind.OFFER: message("offers"),
    ActKind.AGREE: message("agrees"),
    ActKind.COMMIT: message("commits"),
    ActKind.REJECT: message("rejects"),
    ActKind.DENY: message("denies"),
    ActKind.WARN: message("warns"),
    ActKind.CONDEMN: message("condemns"),
    ActKind.PRAISE: message("praises"),
    ActKind.THANK: message("thanks"),
    ActKind.ORDER: message("orders"),
    None: message("other"),
}
_NAMES, _HIGH, _BAR, _NARROWEST = 110.0, 32.0, 16.0, 70.0
_NUMBER = 34.0
"""Room for the number behind a bar."""
Counts = Mapping[ActKind | None, Mapping[ReadoutId, ActCount]]


def draw_acts(canvas: Canvas) -> Picture:
    """Return a table of acts and readouts with a bar for the claims in each cell."""
    counts = act_counts(canvas.comparison)
    column = max(_NARROWEST, (canvas.across - _NAMES) / max(1, len(canvas.readouts)))
    top = MARGIN + LEGEND_HEIGHT + 24
    right = MARGIN + _NAMES + column * len(canvas.readouts)
    shapes: list[Shape] = [
        *legend(MARGIN, MARGIN, relation_counts(canvas.comparison.rows), canvas.language)
    ]
    for index, readout in enumerate(canvas.readouts):
        text = shorten(readout.name, column - 14, 12)
        shapes.append(Label(MARGIN + _NAMES + index * column, top - 10, text, 12, bold=True))
    areas: list[Area] = []
    for line, act in enumerate(counts):
        y = top + line * _HIGH
        name = canvas.say(ACTS[act])
        role = Role.TEXT if act else Role.MUTED
        shapes += [
            rule(MARGIN, y, right - MARGIN),
            Label(MARGIN, y + 21, shorten(name, _NAMES - 10), 13, role),
        ]
        for place, readout, what in _cells(canvas, counts, act, (y, column)):
            shapes += _bar(what, place, (column - _NUMBER - 10) / _most(counts))
            said = canvas.say(_said(readout, name, what))
            areas.append(Area(*place, column - 6, _HIGH, said, Target(what.rows, readout.id)))
    height = top + len(counts) * _HIGH + MARGIN
    return Picture(
        max(canvas.width, right + MARGIN), height, canvas.say(NAME), canvas.say(_DESCRIPTION),
        tuple(shapes), tuple(areas),
    )  # fmt: skip


_DESCRIPTION = message(
    "A table of acts against readouts: a bar for the claims in which a readout informs, stresses, "
    "offers, denies and so on, divided by how their rows stand."
)


def _most(counts: Counts) -> int:
    return max((what.claims for line in counts.values() for what in line.values()), default=1)


def _cells(
    canvas: Canvas, counts: Counts, act: ActKind | None, place: tuple[float, float]
) -> Iterator[tuple[tuple[float, float], Readout, ActCount]]:
    y, column = place
    for index, readout in enumerate(canvas.readouts):
        what = counts[act].get(readout.id)
        if what is not None:
            yield (MARGIN + _NAMES + index * column, y), readout, what


def _bar(what: ActCount, place: tuple[float, float], unit: float) -> Iterator[Shape]:
    x, y = place[0], place[1] + (_HIGH - _BAR) / 2
    for relation in ORDER:
        count = what.relations.get(relation, 0)
        if count:
            yield from block(relation, (x, y, count * unit, _BAR))
            x += count * unit
    yield Label(x + 6, y + 12.5, str(what.claims), 12, Role.MUTED)


def _said(readout: Readout, act: str, what: ActCount) -> Message:
    relations = {each.value: what.relations.get(each, 0) for each in Relation}
    return plural(
        "{who} {act}: {count} claim. Agree: {agree}, differ: {differ}, contradict: {contradict}, "
        "only here: {only}.",
        "{who} {act}: {count} claims. Agree: {agree}, differ: {differ}, contradict: {contradict}, "
        "only here: {only}.",
        what.claims, who=readout.name, act=act, **relations,
    )  # fmt: skip
