"""A scroll bar for every text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from crossread.gui.views.texts.shelf import Shelf

_WIDTH = 12


class TextBars(QObject):
    """Keeps the scroll bars beside their texts.

    Signals:
        scrolled: the user moved a bar; carries the text's number and how far it is scrolled now.
    """

    scrolled = Signal(int, int)

    def __init__(self, surface: QWidget) -> None:
        super().__init__(surface)
        self._surface = surface
        self._bars: list[QScrollBar] = []
        self._fitting = False

    def fit(self, shelf: Shelf, areas: list[QRect], step: int) -> None:
        """Show where each text is scrolled to, at the right edge of its area."""
        self._count(len(areas))
        self._fitting = True
        for column, (bar, area) in enumerate(zip(self._bars, areas, strict=True)):
            bar.setGeometry(area.right() - _WIDTH, area.top(), _WIDTH, area.height())
            bar.setPageStep(shelf.height)
            bar.setSingleStep(step)
            bar.setRange(0, shelf.most(column))
            bar.setValue(shelf.tops[column])
            bar.setVisible(shelf.most(column) > 0)
        self._fitting = False

    def _count(self, count: int) -> None:
        while len(self._bars) > count:
            self._bars.pop().deleteLater()
        while len(self._bars) < count:
            bar = QScrollBar(Qt.Orientation.Vertical, self._surface)
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column = len(self._bars)
            bar.valueChanged.connect(lambda value, column=column: self._on_value(column, value))
            self._bars.append(bar)

    def _on_value(self, column: int, value: int) -> None:
        if not self._fitting:
            self.scrolled.emit(column, value)
