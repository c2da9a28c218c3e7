"""Draws where a dragged claim would land."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from crossread.gui.theme.colours import Colours


def paint_target(painter: QPainter, colours: Colours, row: QRect, at: QPoint, text: str) -> None:
    """Frame the row that would take the claim, and say so beside the mouse."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 6, 6)
    metrics = QFontMetrics(painter.font())
    label = QRectF(at.x() + 14, at.y() + 12, metrics.horizontalAdvance(text) + 20, 28)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(label, 6, 6)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
