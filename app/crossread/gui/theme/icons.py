"""Crossread's own line icons, recoloured to fit the scheme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from crossread.gui.theme.colours import Colours, blend
from crossread.resources import resource_path

_SIZES = (16, 20, 24, 32, 48, 64)
_FAINT = 0.45
"""How much of the caption's colour the icon of a disabled action gets."""


def icon(name: str, colours: Colours) -> QIcon:
    """Return the icon of that name, drawn in the scheme's text colour."""
    drawn = QIcon()
    faint = blend(colours.muted, colours.window, _FAINT)
    for size in _SIZES:
        drawn.addPixmap(_pixmap(name, colours.text, size), QIcon.Mode.Normal)
        drawn.addPixmap(_pixmap(name, faint, size), QIcon.Mode.Disabled)
    return drawn


def application_icon() -> QIcon:
    """Return the icon of the program, in its own colours."""
    drawn = QIcon()
    for size in (*_SIZES, 128, 256):
        drawn.addPixmap(_pixmap("crossread", "#1f6fb2", size))
    return drawn


def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text("utf-8")
