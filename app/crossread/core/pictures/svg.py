"""Write a picture as SVG: the same text for the same picture, every word escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import assert_never

from crossread.core.pictures.palette import LIGHT, Palette
from crossread.core.pictures.shapes import (
    Area,
    Box,
    Label,
    Line,
    Picture,
    Ribbon,
    Role,
    Shape,
    Target,
)

FONTS = "system-ui, 'Segoe UI', 'DejaVu Sans', Arial, sans-serif"
Link = Callable[[Target], str | None]


def svg(picture: Picture, palette: Palette = LIGHT, link: Link | None = None) -> str:
    """Return the picture as an SVG document.

    *link* says where a place leads, such as ``#row-3``; one without a link only says what it is.
    """
    width, height = _number(picture.width), _number(picture.height)
    root = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" font-family="{escape(FONTS)}">'
    )
    lines = [
        root,
        f"<title>{_text(picture.title)}</title>",
        f"<desc>{_text(picture.description)}</desc>",
        f'<rect width="{width}" height="{height}" fill="{palette[Role.BASE]}"/>',
        *(_shape(shape, palette) for shape in picture.shapes),
        *_areas(picture, link),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _shape(shape: Shape, palette: Palette) -> str:
    match shape:
        case Box():
            radius = f' rx="{_number(shape.radius)}"' if shape.radius else ""
            return (
                f"<rect {_frame(shape)}{radius} "
                f'fill="{palette[shape.fill]}"{_opacity(shape.opacity)}/>'
            )
        case Line():
            ends = zip(
                ("x1", "y1", "x2", "y2"), (shape.x1, shape.y1, shape.x2, shape.y2), strict=True
            )
            return (
                f"<line {_attributes(ends)} "
                f'stroke="{palette[shape.role]}" stroke-width="{_number(shape.width)}"/>'
            )
        case Ribbon():
            return (
                f'<path d="{_band(shape)}" fill="{palette[shape.fill]}"{_opacity(shape.opacity)}/>'
            )
        case Label():
            weight = ' font-weight="600"' if shape.bold else ""
            return (
                f'<text x="{_number(shape.x)}" y="{_number(shape.y)}" '
                f'font-size="{_number(shape.size)}" text-anchor="{shape.anchor}"{weight} '
                f'fill="{palette[shape.role]}">{_text(shape.text)}</text>'
            )
    assert_never(shape)


def _areas(picture: Picture, link: Link | None) -> Iterator[str]:
    for area in picture.areas:
        place = f'<rect {_frame(area)} fill="transparent"><title>{_text(area.text)}</title></rect>'
        goal = link(area.target) if link else None
        yield f'<a href="{_text(goal)}">{place}</a>' if goal else place


def _frame(shape: Box | Area) -> str:
    names = ("x", "y", "width", "height")
    values = (shape.x, shape.y, shape.width, shape.height)
    return _attributes(zip(names, values, strict=True))


def _attributes(pairs: zip[tuple[str, float]]) -> str:
    return " ".join(f'{name}="{_number(value)}"' for name, value in pairs)


def _band(band: Ribbon) -> str:
    """Return the outline: along the top to the right, down, and back along the bottom."""
    middle = _number((band.left + band.right) / 2)
    left, right = _number(band.left), _number(band.right)
    tops = _number(band.left_top), _number(band.right_top)
    bottoms = _number(band.left_bottom), _number(band.right_bottom)
    return (
        f"M{left} {tops[0]}C{middle} {tops[0]} {middle} {tops[1]} {right} {tops[1]}"
        f"V{bottoms[1]}C{middle} {bottoms[1]} {middle} {bottoms[0]} {left} {bottoms[0]}Z"
    )


def _opacity(share: float) -> str:
    return "" if share >= 1 else f' opacity="{_number(share)}"'


def _number(value: float) -> str:
    """Return the number with two digits after the point at most: enough for any screen."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _text(text: str) -> str:
    """Return the text escaped, without the signs that XML forbids."""
    allowed = "".join(letter if letter >= " " or letter in "\t\n" else " " for letter in text)
    return escape(allowed)
