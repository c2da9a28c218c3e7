"""A field whose text ends in three dots where it does not fit, while nobody edits it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_EDGE = 2
"""Pixels that a field leaves on both sides of its text."""


class ElidedEdit(QLineEdit):
    """Shows that there is more of its text than can be seen."""

    @property
    def seen_text(self) -> str:
        """Return what stands in the field while it is not edited."""
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text shortened, unless it fits or is being edited."""
        if self.hasFocus() or self.seen_text == self.text():
            super().paintEvent(event)
            return
        option = self._option
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        sides = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._room, sides, self.seen_text)

    @property
    def _option(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    @property
    def _room(self) -> QRect:
        element = QStyle.SubElement.SE_LineEditContents
        return (
            self.style().subElementRect(element, self._option, self).adjusted(_EDGE, 0, -_EDGE, 0)
        )
