"""The bands between aligned claims: where they start and end, from what is scrolled where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crossread.core.kinds import Relation
from crossread.core.pictures import Ribbon, Role
from crossread.core.types import RowId
from crossread.gui.views.aligned.geometry import Columns
from crossread.gui.views.texts.links import Link
from crossread.gui.views.texts.shelf import Shelf

_ROLES = {relation: Role(relation.value) for relation in Relation}
_LINES = {relation: Role(f"{relation.value}-line") for relation in Relation}
_STRONG, _CALM = 0.9, 0.45
"""Opacity of the bands of the selected row, and of others."""
_THIN = 40.0
_FAR_AWAY = 400.0
"""Pixels beyond the view from which on a band's end is drawn at this distance."""


@dataclass(frozen=True, slots=True)
class Band:
    """A ribbon with what it joins."""

    link: Link
    ribbon: Ribbon
    line: Role
    """The colour of its edges."""
    selected: bool


def bands_of(
    links: Iterable[Link], shelf: Shelf, columns: Columns, selected: RowId | None
) -> Iterator[Band]:
    """Yield the bands of these links; past other texts only for the selected row."""
    chosen: list[Band] = []
    for link in links:
        here = link.row == selected
        if link.is_far and not here:
            continue
        ends = (shelf.band(*link.left), shelf.band(*link.right))
        if ends[0] is None or ends[1] is None:
            continue
        ribbon = Ribbon(
            columns.start(link.left[0]) + columns.width,
            columns.start(link.right[0]),
            *_within(_thin(ends[0], link), shelf.height),
            *_within(_thin(ends[1], link), shelf.height),
            _ROLES[link.relation],
            _STRONG if here else _CALM,
        )
        band = Band(link, ribbon, _LINES[link.relation], here)
        if here:
            chosen.append(band)
        else:
            yield band
    yield from chosen


def _thin(extent: tuple[float, float], link: Link) -> tuple[float, float]:
    """Return the middle alone of what lies past other texts: it must not cover their words."""
    middle = (extent[0] + extent[1]) / 2
    return (middle - 1, middle + 1) if link.is_far else extent


def _within(extent: tuple[float, float], height: int) -> tuple[float, float]:
    """Return the extent, not much further away than can be seen."""
    low, high = -_FAR_AWAY, height + _FAR_AWAY
    top = min(max(extent[0], low), high)
    return top, max(top + 2, min(extent[1], high + _THIN))
