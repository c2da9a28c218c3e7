"""All kinds of pictures in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from crossread.core.messages import Message
from crossread.core.pictures import acts, matrix, names, order, strips
from crossread.core.pictures.canvas import Canvas
from crossread.core.pictures.shapes import Picture
from crossread.core.types import Comparison

NARROWEST = 600.0
"""Below this width legend and names would leave the picture."""


class Kind(StrEnum):
    """What a picture shows."""

    STRIPS = "strips"
    ORDER = "order"
    MATRIX = "matrix"
    ACTS = "acts"
    NAMES = "names"


PICTURES: Mapping[Kind, Callable[[Canvas], Picture]] = {
    Kind.STRIPS: strips.draw_strips,
    Kind.ORDER: order.draw_order,
    Kind.MATRIX: matrix.draw_matrix,
    Kind.ACTS: acts.draw_acts,
    Kind.NAMES: names.draw_names,
}
NAMES: Mapping[Kind, Message] = {
    Kind.STRIPS: strips.NAME,
    Kind.ORDER: order.NAME,
    Kind.MATRIX: matrix.NAME,
    Kind.ACTS: acts.NAME,
    Kind.NAMES: names.NAME,
}


def draw(kind: Kind, comparison: Comparison, width: float = 960.0, language: str = "en") -> Picture:
    """Return a picture of the comparison, *width* pixels wide; wider where that is too little."""
    return PICTURES[kind](Canvas(comparison, max(width, NARROWEST), language))
