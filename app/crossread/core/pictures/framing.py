"""A picture that leaves Crossread says what it is of, and what silence does not prove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from crossread.core.messages import message, say
from crossread.core.pictures.canvas import MARGIN
from crossread.core.pictures.measuring import shorten
from crossread.core.pictures.shapes import Box, Label, Line, Picture, Ribbon, Role, Shape

SILENCE = message("A readout’s silence is not proof that a thing was not said.")
_HEAD, _FOOT = 56.0, 30.0


def framed(picture: Picture, event: str, language: str = "en") -> Picture:
    """Return the picture with the event's name above and the note on silence below."""
    room = picture.width - 2 * MARGIN
    head = [Label(MARGIN, 32, shorten(picture.title, room, 18), 18, Role.TEXT, bold=True)]
    if event:
        head.append(Label(MARGIN, 51, shorten(event, room), 13, Role.MUTED))
    note = Label(MARGIN, _HEAD + picture.height + 8, say(SILENCE, language), 11, Role.MUTED)
    return replace(
        picture,
        height=_HEAD + picture.height + _FOOT,
        shapes=(*head, *_lowered(picture.shapes), note),
        areas=tuple(replace(area, y=area.y + _HEAD) for area in picture.areas),
    )


def _lowered(shapes: Sequence[Shape]) -> tuple[Shape, ...]:
    return tuple(_lower(shape) for shape in shapes)


def _lower(shape: Shape) -> Shape:
    match shape:
        case Box() | Label():
            return replace(shape, y=shape.y + _HEAD)
        case Line():
            return replace(shape, y1=shape.y1 + _HEAD, y2=shape.y2 + _HEAD)
        case Ribbon():
            return replace(
                shape,
                left_top=shape.left_top + _HEAD,
                left_bottom=shape.left_bottom + _HEAD,
                right_top=shape.right_top + _HEAD,
                right_bottom=shape.right_bottom + _HEAD,
            )
    assert_never(shape)
