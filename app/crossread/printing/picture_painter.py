"""Paint a picture's shapes: for PDF pages, and as PNG."""

from __future__ import annotations

from functools import cache
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from crossread.core.pictures import (
    LIGHT,
    Anchor,
    Box,
    Label,
    Line,
    Palette,
    Picture,
    Ribbon,
    Shape,
)
from crossread.core.reports.naming import visible
from crossread.printing.typesetting import POINT, Look, font_of

_SHARES = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}


def paint_picture(painter: QPainter, picture: Picture, palette: Palette = LIGHT) -> None:
    """Paint the shapes, in pixels from where the painter stands; the ground stays as it is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in picture.shapes:
        _paint(painter, shape, palette)
    painter.restore()


def _paint(painter: QPainter, shape: Shape, palette: Palette) -> None:
    match shape:
        case Box():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_shade(palette[shape.fill], shape.opacity))
            frame = QRectF(shape.x, shape.y, shape.width, shape.height)
            painter.drawRoundedRect(frame, shape.radius, shape.radius)
        case Line():
            painter.setPen(QPen(QColor(palette[shape.role]), shape.width))
            painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
        case Ribbon():
            painter.fillPath(_band(shape), _shade(palette[shape.fill], shape.opacity))
        case Label():
            _write(painter, shape, palette)
        case _:
            assert_never(shape)


def _shade(colour: str, opacity: float) -> QColor:
    shade = QColor(colour)
    shade.setAlphaF(min(1.0, opacity))
    return shade


def _band(band: Ribbon) -> QPainterPath:
    """Return the outline: along the top to the right, down, and back along the bottom."""
    middle = (band.left + band.right) / 2
    path = QPainterPath(QPointF(band.left, band.left_top))
    path.cubicTo(middle, band.left_top, middle, band.right_top, band.right, band.right_top)
    path.lineTo(band.right, band.right_bottom)
    path.cubicTo(middle, band.right_bottom, middle, band.left_bottom, band.left, band.left_bottom)
    path.closeSubpath()
    return path


def _write(painter: QPainter, label: Label, palette: Palette) -> None:
    look = Look(label.size, bold=label.bold)
    text = visible(label.text)
    painter.save()
    painter.setFont(font_of(look))
    painter.setPen(QColor(palette[label.role]))
    painter.translate(label.x, label.y)
    painter.scale(1 / POINT, 1 / POINT)
    painter.drawText(QPointF(-_SHARES[label.anchor] * _width(look, text), 0.0), text)
    painter.restore()


@cache
def _width(look: Look, text: str) -> float:
    return QFontMetricsF(font_of(look)).horizontalAdvance(text)
