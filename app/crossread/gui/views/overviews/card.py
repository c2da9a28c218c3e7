"""A picture with its name and a button that saves it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from crossread.core.messages import message
from crossread.core.pictures import NAMES, Kind, Picture
from crossread.gui.languages import worded
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.icons import icon
from crossread.gui.views.overviews.picture_view import PictureView
from crossread.gui.views.rich import caption

INSET = 20
"""What a picture leaves at its own edges: the name stands above its contents."""
FRAME = 12
"""Between the card's edge and its contents."""


class PictureCard(QFrame):
    """Shows one kind of picture.

    Signals:
        save_wished: the button was pressed; carries the kind.
        chosen: a place was clicked; carries its `Target`.
    """

    save_wished = Signal(object)
    chosen = Signal(object)

    def __init__(self, kind: Kind, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.title = caption(NAMES[kind], self)
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.button = QToolButton(self)
        worded(self.button.setText, message("Save picture…"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setAutoRaise(True)
        worded(self.button.setToolTip, message("Save as a drawing (SVG) or an image (PNG)"))
        worded(self.button.setAccessibleName, message("Save picture: {name}", name=NAMES[kind]))
        self.button.clicked.connect(lambda: self.save_wished.emit(kind))
        self.view = PictureView(appearance, self)
        self.view.chosen.connect(self.chosen)
        head = QHBoxLayout()
        head.addSpacing(INSET)
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view)
        column.addStretch(1)
        appearance.changed.connect(self._colour)
        self._colour()

    def show_picture(self, picture: Picture) -> None:
        """Show another picture of this kind."""
        self.view.show_picture(picture)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        colours = self._appearance.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border)))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _colour(self) -> None:
        self.button.setIcon(icon("export", self._appearance.colours))
        self.update()
