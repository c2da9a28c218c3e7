"""Paint a picture of the core: the same shapes on screen and in PNG as in SVG."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from crossread.core.pictures import Anchor, Box, Label, Line, Palette, Picture, Ribbon, Role, Shape
from crossread.gui.theme.colour_sets import picture_palette
from crossread.gui.theme.colours import Colours

_HATCHES = {
    Role.DIFFER: Qt.BrushStyle.HorPattern,
    Role.CONTRADICT: Qt.BrushStyle.DiagCrossPattern,
    Role.ONLY: Qt.BrushStyle.BDiagPattern,
}
"""Where readouts agree there is none: that is the quiet case."""
_FAINT = 0.35
"""How much of a line's ink a pattern has: words stand on it."""


def paint_picture(painter: QPainter, picture: Picture, colours: Colours) -> None:
    """Draw all shapes, from the top left corner on."""
    palette = picture_palette(colours)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in picture.shapes:
        _paint(painter, shape, palette)
        if colours.hatched:
            _hatch(painter, shape, palette)
    painter.restore()


def ribbon_path(band: Ribbon) -> QPainterPath:
    """Return the outline of a band: along the top to the right, down, back along the bottom."""
    middle = (band.left + band.right) / 2
    path = QPainterPath(QPointF(band.left, band.left_top))
    path.cubicTo(
        QPointF(middle, band.left_top),
        QPointF(middle, band.right_top),
        QPointF(band.right, band.right_top),
    )
    path.lineTo(band.right, band.right_bottom)
    path.cubicTo(
        QPointF(middle, band.right_bottom),
        QPointF(middle, band.left_bottom),
        QPointF(band.left, band.left_bottom),
    )
    path.closeSubpath()
    return path


def _paint(painter: QPainter, shape: Shape, palette: Palette) -> None:
    match shape:
        case Box():
            colour = _colour(palette[shape.fill], shape.opacity)
            area = QRectF(shape.x, shape.y, shape.width, shape.height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(area, shape.radius, shape.radius)
        case Line():
            painter.setPen(QPen(QColor(palette[shape.role]), shape.width))
            painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
        case Ribbon():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_colour(palette[shape.fill], shape.opacity))
            painter.drawPath(ribbon_path(shape))
        case Label():
            _write(painter, shape, palette)
        case _:
            assert_never(shape)


def _hatch(painter: QPainter, shape: Shape, palette: Palette) -> None:
    """Draw a pattern over what stands for a relation: shades alone are hard to tell apart."""
    if isinstance(shape, Box | Ribbon) and shape.fill in _HATCHES:
        ink = _colour(palette[Role(f"{shape.fill}-line")], shape.opacity * _FAINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink, _HATCHES[shape.fill]))
        if isinstance(shape, Ribbon):
            painter.drawPath(ribbon_path(shape))
        else:
            area = QRectF(shape.x, shape.y, shape.width, shape.height)
            painter.drawRoundedRect(area, shape.radius, shape.radius)


def _write(painter: QPainter, label: Label, palette: Palette) -> None:
    font = QFont(painter.font())
    font.setPixelSize(round(label.size))
    font.setWeight(QFont.Weight.DemiBold if label.bold else QFont.Weight.Normal)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(palette[label.role]))
    width = QFontMetricsF(font).horizontalAdvance(label.text)
    back = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    painter.drawText(QPointF(label.x - back, label.y), label.text)
    painter.restore()


def _colour(name: str, opacity: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(opacity)
    return colour
