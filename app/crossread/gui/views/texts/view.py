"""The canvas of the texts view: each text scrolls by itself or with the others, ribbons follow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from crossread.core.messages import message
from crossread.core.types import Comparison
from crossread.gui.languages import worded
from crossread.gui.models.searching import Hit, Matches, no_matches
from crossread.gui.models.shown import show_readouts
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.aligned.fonts import ZOOM_STEP, bounded, fonts_for
from crossread.gui.views.aligned.header import ReadoutHeader
from crossread.gui.views.aligned.navigation import Move
from crossread.gui.views.overviews.picture_view import palette_of
from crossread.gui.views.painted import announce
from crossread.gui.views.selection import Place, Selection
from crossread.gui.views.texts.bars import TextBars
from crossread.gui.views.texts.items import ClaimItems
from crossread.gui.views.texts.navigation import step
from crossread.gui.views.texts.painter import TextScene, paint_bands, paint_text
from crossread.gui.views.texts.reading import Reading, Size

_KEYS = {
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
    Qt.Key.Key_Left: Move.LEFT,
    Qt.Key.Key_Right: Move.RIGHT,
    Qt.Key.Key_Home: Move.FIRST,
    Qt.Key.Key_End: Move.LAST,
}
_PAGES = {Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_LINES, _NOTCH = 3, 120
"""Lines that one notch of the wheel scrolls, and what Qt calls a notch."""


class TextsView(QAbstractScrollArea):
    """Full texts beside each other; shows the comparison, never changes it.

    The wheel scrolls all texts, with Alt or by its bar one alone; a click on a claim brings the
    aligned claims of the other texts level with it.

    Signals:
        activated: Enter or a double click on a claim.
    """

    activated = Signal()

    def __init__(self, selection: Selection, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.selection, self.appearance = selection, appearance
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        worded(self.setAccessibleName, message("Texts side by side"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.zoom = 1.0
        """How large text is, 1 being the size of the window's own text."""
        self._comparison: Comparison | None = None
        self._found: tuple[Matches, Hit | None] = (no_matches(), None)
        self.reading: Reading | None = None
        """What is shown; None until there is something to show and the view is seen."""
        self.header = ReadoutHeader(self)
        self.header.activated.connect(self.activated)
        self._bars = TextBars(self.viewport())
        self._bars.scrolled.connect(self._scroll)
        self.spoken_items = ClaimItems(self.viewport(), self)
        appearance.changed.connect(self._rebuild)
        selection.changed.connect(self._on_place)
        self.horizontalScrollBar().valueChanged.connect(self._fit)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison, once it can be seen."""
        self._comparison = comparison
        self._rebuild()

    def set_zoom(self, zoom: float) -> None:
        """Make text larger or smaller."""
        self.zoom = bounded(zoom)
        self._rebuild()

    def show_matches(self, matches: Matches, current: Hit | None) -> None:
        """Mark what a search found."""
        self._found = (matches, current)
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the texts, and over the gaps the ribbons."""
        painter = QPainter(self.viewport())
        colours, place = self.appearance.colours, self.selection.place
        painter.fillRect(self.viewport().rect(), QColor(colours.window))
        reading = self.reading
        if reading is None:
            return
        reading.shelf.settle()
        sign = fonts_for(self.font(), self.zoom).word
        scene = TextScene(colours, sign, place, reading.standings, self.hasFocus(), *self._found)
        texts = zip(reading.areas, reading.shelf.articles, reading.shelf.tops, strict=True)
        for area, article, top in texts:
            paint_text(painter, scene, area, (article, top))
        bands = reading.bands(place.row if place else None)
        paint_bands(painter, palette_of(self.appearance), bands)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the texts out for the new width."""
        super().resizeEvent(event)
        self._rebuild()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed meanwhile."""
        super().showEvent(event)
        self._rebuild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the selection, or scroll by pages; leave everything else to the actions."""
        key, reading = Qt.Key(event.key()), self.reading
        if reading is None or event.modifiers() not in _PLAIN:
            event.ignore()
        elif key in _KEYS:
            place = self.selection.place
            self.selection.select(step(reading.comparison, reading.standings, place, _KEYS[key]))
        elif key in _PAGES:
            reading.shelf.scroll_all(round(_PAGES[key] * reading.shelf.height))
            self._fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the claim under the mouse; the other texts come level with it."""
        place = self.reading.place_at(event.position().toPoint()) if self.reading else None
        if place is not None and place == self.selection.place:
            self._on_place(place)
        elif place is not None:
            self.selection.select(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the claim's details."""
        if self.reading is not None and self.reading.place_at(event.position().toPoint()):
            self.activated.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll all texts, the one under the mouse alone with Alt; zoom with Ctrl."""
        delta, keys = event.angleDelta(), event.modifiers()
        reading = self.reading
        if reading is None:
            return
        # Qt turns the wheel sideways with Alt.
        line = QFontMetrics(fonts_for(self.font(), self.zoom).text).lineSpacing()
        distance = -round((delta.y() or delta.x()) / _NOTCH * _LINES * line)
        event.accept()
        if keys & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (ZOOM_STEP if distance < 0 else 1 / ZOOM_STEP))
        elif keys & Qt.KeyboardModifier.AltModifier:
            column = reading.columns.at(round(event.position().x()))
            if column is not None:
                self._scroll(column, reading.shelf.tops[column] + distance)
        elif delta.y():
            reading.shelf.scroll_all(distance)
            self._fit()
        else:
            super().wheelEvent(event)

    def _scroll(self, column: int, top: int) -> None:
        """Scroll one text alone."""
        if self.reading is not None:
            self.reading.shelf.scroll(column, top)
            self._fit()

    def _on_place(self, place: Place | None) -> None:
        reading = self.reading
        if reading is not None and place is not None:
            reading.align(place)
            self._fit()
            index = self.spoken_items.current()
            if index is not None and self.hasFocus():
                announce(self, index)
        self.viewport().update()

    def _rebuild(self) -> None:
        """Start over with the comparison, the width, the zoom or the colours as they are now."""
        if self._comparison is None or not self.isVisible():
            self.reading = None
            return
        fonts = fonts_for(self.font(), self.zoom)
        tops = self.reading.shelf.tops if self.reading else ()
        size = Size(self.viewport().size(), fonts, self.appearance.colours, self.zoom)
        self.reading = Reading(self._comparison, size, tops)
        self.spoken_items.show(self._comparison, self.reading.standings)
        bar = self.horizontalScrollBar()
        bar.setPageStep(self.viewport().width())
        bar.setRange(0, max(0, self.reading.width - self.viewport().width()))
        self._fit()
        if self.selection.place is not None:
            self.reading.align(self.selection.place)
            self._fit()

    def _fit(self) -> None:
        """Bring header and scroll bars in step with the texts."""
        reading = self.reading
        if reading is None:
            return
        fonts = fonts_for(self.font(), self.zoom)
        columns = reading.scroll_sideways(self.horizontalScrollBar().value())
        headings = show_readouts(reading.comparison)
        self.header.show_headings(headings, columns, self.appearance.colours, fonts)
        height = self.header.sizeHint().height()
        self.setViewportMargins(0, height, 0, 0)
        self.header.setGeometry(0, 0, self.viewport().width(), height)
        self._bars.fit(
            reading.shelf, reading.areas, QFontMetrics(fonts.text).lineSpacing() * _LINES
        )
        self.viewport().update()
