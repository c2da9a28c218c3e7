"""Shows that the program has started, before most of it is loaded."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from crossread.gui.theme.icons import application_icon

_WIDTH, _HEIGHT, _ICON, _EDGE = 340, 120, 64, 28
_FILL, _INK = "#fbfbfd", "#1c1c22"
"""One card for light and dark desktops; on both its edge is seen."""
_SHARPEST = 3.0
_PATIENCE = 0.2
"""Seconds in which a desktop shows the card; loading waits no longer."""


def named_application(arguments: Sequence[str]) -> QApplication:
    """Return the application, named so that settings find their place; made where there is none."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QApplication.setOrganizationName("Crossread")
    QApplication.setApplicationName("Crossread")
    QApplication.setDesktopFileName("crossread")
    application = QApplication(list(arguments))
    application.setWindowIcon(application_icon())
    return application


def greet(application: QApplication) -> QLabel:
    """Paint the program's name on a card of its own, which is closed when the window is there.

    No QSplashScreen: that waits a second for its window without letting the system show it.
    """
    greeting = QLabel()
    greeting.setWindowFlag(Qt.WindowType.SplashScreen)
    greeting.setWindowTitle("Crossread")
    greeting.setPixmap(card(min(_SHARPEST, application.devicePixelRatio())))
    greeting.adjustSize()
    greeting.move(
        application.primaryScreen().availableGeometry().center() - greeting.rect().center()
    )
    greeting.show()
    start = time.monotonic()
    handle = greeting.windowHandle()
    while time.monotonic() - start < _PATIENCE and not (handle and handle.isExposed()):
        application.processEvents()
    greeting.repaint()
    application.processEvents()
    return greeting


def card(ratio: float) -> QPixmap:
    """Return the icon and the name on a card, for so many pixels to a point."""
    drawn = QPixmap(round(_WIDTH * ratio), round(_HEIGHT * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(_FILL))
    painter = QPainter(drawn)
    top = (_HEIGHT - _ICON) // 2
    application_icon().paint(painter, _EDGE, top, _ICON, _ICON)
    font = QFont()
    font.setPixelSize(34)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(_INK))
    left = 2 * _EDGE + _ICON
    name = QRectF(left, 0, _WIDTH - left - _EDGE, _HEIGHT)
    painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, "Crossread")
    painter.setPen(QColor("#1f6fb2"))
    painter.drawRect(QRectF(QPointF(0, 0), drawn.deviceIndependentSize()).adjusted(0, 0, -1, -1))
    painter.end()
    return drawn
