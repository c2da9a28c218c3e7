"""The headings above the columns: whose account, from when, and how much of it is matched."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from crossread.core.messages import message
from crossread.core.types import ReadoutId
from crossread.gui.languages import languages, tell, worded
from crossread.gui.models.shown import ShownReadout
from crossread.gui.theme.colours import Colours
from crossread.gui.views.aligned.fonts import Fonts
from crossread.gui.views.aligned.geometry import PAD, Columns

_CLICK = message("Click for its order and words, twice to correct it.")


class ReadoutHeader(QWidget):
    """Stays in place while the rows scroll.

    Signals:
        activated: a heading was double-clicked.
        menu_wished: a heading was clicked; carries the readout and where its menu belongs.
    """

    activated = Signal()
    menu_wished = Signal(str, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        worded(self.setAccessibleName, message("Readouts"))
        self._headings: tuple[ShownReadout, ...] = ()
        self._columns: Columns | None = None
        self._colours: Colours | None = None
        self._fonts: Fonts | None = None
        self._clicked: tuple[ReadoutId, QPoint] | None = None
        self._click = QTimer(self)
        self._click.setSingleShot(True)
        self._click.timeout.connect(self._on_click)
        languages().changed.connect(self._describe)

    def show_headings(
        self,
        headings: tuple[ShownReadout, ...],
        columns: Columns,
        colours: Colours,
        fonts: Fonts,
    ) -> None:
        """Show these headings from now on."""
        self._headings, self._columns = headings, columns
        self._colours, self._fonts = colours, fonts
        self._describe()
        self.update()

    def _describe(self) -> None:
        spoken = [_spoken(heading) for heading in self._headings]
        self.setAccessibleDescription("; ".join(spoken))
        told = [
            "\n".join([line, *heading.source, ""])
            for line, heading in zip(spoken, self._headings, strict=True)
        ]
        self.setToolTip("\n".join([*told, tell(_CLICK)]))

    def sizeHint(self) -> QSize:
        """Return the height that the longest name, caption and share need."""
        if self._fonts is None or self._columns is None:
            return QSize(100, 64)
        name, small = QFontMetrics(self._fonts.word), QFontMetrics(self._fonts.caption)
        width = self._columns.text_width
        lines = max((len(name_lines(h.name, name, width)) for h in self._headings), default=1)
        return QSize(100, 12 + lines * name.height() + 3 + 2 * small.height() + 6 + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the headings over their columns."""
        painter = QPainter(self)
        if self._colours is None or self._columns is None or self._fonts is None:
            return
        painter.fillRect(self.rect(), QColor(self._colours.raised))
        for column, heading in enumerate(self._headings):
            left = self._columns.start(column)
            _paint_heading(
                painter,
                QRect(left, 0, self._columns.width, self.height()),
                heading,
                (self._colours, self._fonts),
            )
        corner = QRect(0, 0, max(0, self._columns.left) + self._columns.gutter, self.height())
        painter.fillRect(corner, QColor(self._colours.raised))
        painter.setPen(QPen(QColor(self._colours.border)))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Offer to correct what is known about the readouts."""
        self._click.stop()
        self.activated.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Wait whether a second click follows; offer the menu where none does."""
        heading = self._heading_at(event.position().toPoint().x())
        if heading is not None and event.button() == Qt.MouseButton.LeftButton:
            self._clicked = heading, event.globalPosition().toPoint()
            self._click.start(QApplication.doubleClickInterval())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a readout."""
        heading = self._heading_at(event.pos().x())
        if heading is not None:
            self.menu_wished.emit(heading, event.globalPos())

    def _heading_at(self, x: int) -> ReadoutId | None:
        column = self._columns.at(x) if self._columns else None
        inside = column is not None and column < len(self._headings)
        return self._headings[column].id if inside and column is not None else None

    def _on_click(self) -> None:
        if self._clicked is not None:
            self.menu_wished.emit(*self._clicked)


_LEAST_BAR = 40
"""Pixels: a shorter bar shows nothing."""
_SIDE = 4
"""Height of the bar in a party's colour."""


def _paint_heading(
    painter: QPainter, area: QRect, heading: ShownReadout, look: tuple[Colours, Fonts]
) -> None:
    colours, fonts = look
    painter.setPen(QPen(QColor(colours.border)))
    painter.drawLine(area.left(), 10, area.left(), area.bottom() - 8)
    if heading.side is not None:
        side = QRect(area.left() + 1, 0, area.width() - 1, _SIDE)
        painter.fillRect(side, QColor(colours.side(heading.side)))
    x, width, y = area.left() + PAD, area.width() - 2 * PAD, 12
    *above, last = name_lines(heading.name, QFontMetrics(fonts.word), width)
    small = QFontMetrics(fonts.caption).height()
    matched = _shares(heading)
    lines = (
        *((line, fonts.word, colours.text, 0) for line in above),
        (last, fonts.word, colours.text, 3),
        (heading.caption, fonts.caption, colours.muted, 6),
        (matched, fonts.caption, colours.muted, 0),
    )
    for at, (text, font, colour, gap) in enumerate(lines):
        metrics = QFontMetrics(font)
        if at == len(lines) - 2:
            # On one line across the columns, however many lines the names take.
            y = area.height() - 10 - 2 * small - 6
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(x, y, width, metrics.height()), Qt.AlignmentFlag.AlignLeft, short)
        y += metrics.height() + gap
    used = QFontMetrics(fonts.caption).horizontalAdvance(matched)
    middle = y - small / 2
    bar = QRectF(x + used + 12, middle - 2, max(0, min(width - used - 12, 160)), 5)
    if bar.width() >= _LEAST_BAR:
        _paint_share(painter, bar, heading.matched, colours)


def name_lines(name: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """Return a name in the fewest lines of *width* pixels, two at most; the last one may be cut."""
    words = name.split()
    if metrics.horizontalAdvance(name) <= width or len(words) == 1:
        return (name,)
    fitting = 1
    while metrics.horizontalAdvance(" ".join(words[: fitting + 1])) <= width:
        fitting += 1
    return " ".join(words[:fitting]), " ".join(words[fitting:])


def _paint_share(painter: QPainter, bar: QRectF, share: float, colours: Colours) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.border))
    painter.drawRoundedRect(bar, 2.5, 2.5)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, 5), 2.5, 2.5)
    painter.restore()


def _spoken(heading: ShownReadout) -> str:
    said = [heading.name, heading.caption, _shares(heading)]
    if heading.is_base:
        said.append(tell(message("words of the others are compared with these")))
    return ", ".join(said)


def _shares(heading: ShownReadout) -> str:
    return tell(
        message(
            "{share:percent} of all text · {matched:percent} matched",
            share=round(heading.share, 2),
            matched=round(heading.matched, 2),
        )
    )
