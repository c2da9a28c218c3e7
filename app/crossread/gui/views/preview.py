"""The pages of a report as they will be printed, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from crossread.core.messages import message
from crossread.gui.languages import tell
from crossread.printing.printed import Printed

_AROUND = 16
"""Pixels around a page."""
_SHADE, _PAPER, _EDGE = "#8b8d94", "#ffffff", "#6c6e75"


class PagePreview(QScrollArea):
    """Shows pages as wide as there is room; paints what is in view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = _Pages(self)
        self.setWidget(self.pages)
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tell(message("Preview of the pages")))

    def show_pages(self, printed: Printed | None) -> None:
        """Show the pages of a report from now on."""
        self.pages.show_pages(printed, self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep pages as wide as there is room."""
        super().resizeEvent(event)
        self.pages.fit(self.viewport().width())


class _Pages(QWidget):
    """All pages, in one column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.printed: Printed | None = None
        self._scale = 1.0

    def show_pages(self, printed: Printed | None, room: int) -> None:
        """Show other pages."""
        self.printed = printed
        self.fit(room)
        self.update()

    def fit(self, room: int) -> None:
        """Make the pages as wide as the room."""
        count = len(self.printed.pages) if self.printed else 0
        if self.printed is not None:
            self._scale = max(0.01, (room - 2 * _AROUND) / self.printed.width)
        self.resize(QSize(room, max(1, round(count * self._step() + _AROUND))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(_SHADE))
        if self.printed is None:
            return
        step = self._step()
        first = max(0, int(event.rect().top() / step))
        last = min(len(self.printed.pages), int(event.rect().bottom() / step) + 1)
        for index in range(first, last):
            self._paint(painter, self.printed, index)

    def _paint(self, painter: QPainter, printed: Printed, index: int) -> None:
        top = _AROUND + index * self._step()
        sheet = QRectF(_AROUND, top, printed.width * self._scale, printed.height * self._scale)
        painter.save()
        painter.setPen(QColor(_EDGE))
        painter.setBrush(QColor(_PAPER))
        painter.drawRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(self._scale, self._scale)
        printed.draw(painter, index)
        painter.restore()

    def _step(self) -> float:
        return _AROUND + (self.printed.height * self._scale if self.printed else 0.0)
