"""The whole comparison in a picture: plain geometry, painted by the window, written as SVG here.

``draw(kind, comparison)`` returns a `Picture`; `svg` writes one; `framed` adds a heading and the
note that every export carries. Nothing here knows a screen, so that one picture serves all.
"""

from crossread.core.pictures.drawing import NAMES, PICTURES, Kind, draw
from crossread.core.pictures.framing import framed
from crossread.core.pictures.palette import DARK, LIGHT, Palette, themed
from crossread.core.pictures.shapes import (
    Anchor,
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
from crossread.core.pictures.svg import svg

__all__ = [
    "DARK",
    "LIGHT",
    "NAMES",
    "PICTURES",
    "Anchor",
    "Area",
    "Box",
    "Kind",
    "Label",
    "Line",
    "Palette",
    "Picture",
    "Ribbon",
    "Role",
    "Shape",
    "Target",
    "draw",
    "framed",
    "svg",
    "themed",
]
