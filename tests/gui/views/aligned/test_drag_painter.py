from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.aligned.drag_painter import paint_target


def test_the_target_row_is_framed_and_named(qapp: QApplication) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.base))
    painter = QPainter(image)
    paint_target(painter, LIGHT, QRect(10, 20, 200, 60), QPoint(40, 100), "Move to row 3")
    painter.end()
    framed = {image.pixelColor(x, 22).name() for x in range(20, 200)}
    label = {image.pixelColor(x, 126).name() for x in range(60, 140)}
    assert LIGHT.accent in framed
    assert {LIGHT.accent, LIGHT.on_accent} & label
