"""PNG: a picture of the comparison, large enough to print."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from crossread.core.pictures import LIGHT, Picture
from crossread.core.pictures.shapes import Role
from crossread.core.reports.drawings import main_picture
from crossread.core.reports.edition import Edition
from crossread.core.types import Comparison
from crossread.printing.application import ensure_application
from crossread.printing.picture_painter import paint_picture

_SCALE = 2.0
_LONGEST = 16_000
"""Pixels that an image can be high or wide."""


def render_png(comparison: Comparison, edition: Edition) -> bytes:
    """Return the picture of order and share as PNG, under its heading."""
    return png(main_picture(comparison, edition.language))


def png(picture: Picture) -> bytes:
    """Return a picture as PNG."""
    ensure_application()
    scale = min(_SCALE, _LONGEST / max(picture.width, picture.height))
    size = (round(picture.width * scale), round(picture.height * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT[Role.BASE]))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_picture(painter, picture)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
