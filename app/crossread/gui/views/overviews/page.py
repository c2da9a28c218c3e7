"""All pictures of the comparison on one page, drawn in a job once they can be seen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from crossread.core.messages import message
from crossread.core.pictures import Kind, Picture, draw
from crossread.core.types import Comparison
from crossread.gui.jobs import Jobs
from crossread.gui.languages import language_now, tell, worded
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.overviews.card import FRAME, PictureCard

_MARGIN, _GAP = 24, 20
_WIDEST = 1180
"""Wider pictures would only spread thin what they show."""
_TWO_COLUMNS = 1700
_SETTLE = 60
"""Milliseconds that the width must rest before pictures are drawn for it."""
Pictures = Mapping[Kind, Picture]


class OverviewPage(QScrollArea):
    """Shows strips, order, matrix and acts.

    Signals:
        chosen: a place in a picture was clicked; carries its `Target`.
        save_wished: a picture is to be saved; carries its kind.
        failed: the pictures could not be drawn; carries a sentence.
    """

    chosen = Signal(object)
    save_wished = Signal(object)
    failed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # Always: pictures would be drawn for a width that its coming takes away.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        worded(self.setAccessibleName, message("Overview"))
        self._comparison: Comparison | None = None
        self._shown: tuple[Comparison | None, int, str] = (None, 0, "")
        self._jobs = Jobs(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self._draw)
        inside = QWidget(self)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._grid.setSpacing(_GAP)
        self.cards = {kind: PictureCard(kind, appearance, inside) for kind in Kind}
        for card in self.cards.values():
            card.chosen.connect(self.chosen)
            card.save_wished.connect(self.save_wished)
        self._columns = 0
        self._arrange(1)
        self.setWidget(inside)

    @property
    def is_drawn(self) -> bool:
        """Return whether what is shown is the comparison as it is now."""
        comparison, width, language = self._shown
        same = comparison is self._comparison and language == language_now()
        return same and width == self._width

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison, once it can be seen."""
        self._comparison = comparison
        self._later.start()

    def wait(self, seconds: float) -> None:
        """Wait until nothing is being drawn any more."""
        self._jobs.cancel()
        self._jobs.wait(seconds)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has changed meanwhile."""
        super().showEvent(event)
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew for another width."""
        super().resizeEvent(event)
        self._arrange(2 if self.viewport().width() >= _TWO_COLUMNS else 1)
        self._later.start()

    @property
    def _width(self) -> int:
        """Return how wide a picture may be."""
        room = self.viewport().width() - 2 * _MARGIN - (self._columns - 1) * _GAP
        return min(room // self._columns, _WIDEST) - 2 * FRAME

    def _draw(self) -> None:
        comparison, width, language = self._comparison, self._width, language_now()
        if comparison is None or not self.isVisible() or self.is_drawn:
            return

        def then(pictures: Pictures) -> None:
            self._shown = comparison, width, language
            for kind, picture in pictures.items():
                self.cards[kind].show_picture(picture)
                # Texts may name nobody; the rest is always there.
                self.cards[kind].setHidden(kind is Kind.NAMES and not picture.areas)

        self._jobs.start(
            tell(message("Drawing")),
            lambda _progress: {kind: draw(kind, comparison, width, language) for kind in Kind},
            then,
            self.failed.emit,
        )

    def _arrange(self, columns: int) -> None:
        """Put the cards below each other, in a wide window beside each other, too."""
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards.values()):
            row, column = divmod(number, columns)
            self._grid.addWidget(card, row, 1 + column)
        for column in range(4):
            outer = column in (0, columns + 1)
            self._grid.setColumnStretch(column, 1 if outer else 0)
        self._grid.setRowStretch(len(self.cards), 1)
