"""One picture on screen: hover says what a place is, a click or Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QToolTip, QWidget

from crossread.core.pictures import Area, Palette, Picture, Role
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.colour_sets import picture_palette
from crossread.gui.views.overviews.painting import paint_picture
from crossread.gui.views.painted import announce

_EMPTY = Picture(600, 40, "", "", ())
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PictureView(QWidget):
    """Shows a picture in its own size.

    Signals:
        chosen: a place was clicked; carries its `Target`.
    """

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._picture = _EMPTY
        self._drawn: QPixmap | None = None
        self._hovered: Area | None = None
        self.current: int | None = None
        """Which place the keyboard is at."""
        self.spoken_items = PictureItems(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        appearance.changed.connect(self._redraw)

    @property
    def picture(self) -> Picture:
        """Return the picture that is shown."""
        return self._picture

    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self._picture, self._hovered = picture, None
        if self.current is not None and self.current >= len(picture.areas):
            self.current = None
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(picture.description)
        self.setFixedSize(self.sizeHint())
        self._redraw()

    def sizeHint(self) -> QSize:
        """Return the picture's own size."""
        return QSize(round(self._picture.width), round(self._picture.height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, the place under the mouse and the one at the keyboard."""
        painter = QPainter(self)
        if self._drawn is None or self._drawn.devicePixelRatio() != self.devicePixelRatioF():
            self._drawn = self._draw()
        painter.drawPixmap(0, 0, self._drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._current_area()
        if self._hovered is not None and self._hovered is not current:
            _frame(painter, self._hovered, QColor(self._palette()[Role.TEXT]), 1.2)
        if current is not None and self.hasFocus():
            _frame(painter, current, QColor(self._palette()[Role.ACCENT]), 2.4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would be clicked."""
        self._hover(event.position())

    def leaveEvent(self, _event: QEvent) -> None:
        """Show that nothing would be clicked any more."""
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where the place leads."""
        area = self._picture.at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and area is not None:
            self.current = self._picture.areas.index(area)
            self.chosen.emit(area.target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from place to place with the arrows; Enter goes there."""
        key, area = Qt.Key(event.key()), self._current_area()
        if key in _STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            after = beside(self._picture.areas, self.current, _STEPS[key])
            if after is None or after == self.current:
                event.ignore()  # the page scrolls
                return
            self.current = after
            announce(self, after)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and area is not None:
            self.chosen.emit(area.target)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Say in a hint what the place under the mouse is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            area = self._picture.at(event.pos().x(), event.pos().y())
            if area is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), area.text, self)
            return True
        return super().event(event)

    def _hover(self, at: QPointF) -> None:
        area = self._picture.at(at.x(), at.y())
        if area is not self._hovered:
            self._hovered = area
            shape = Qt.CursorShape.PointingHandCursor if area else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def _current_area(self) -> Area | None:
        return None if self.current is None else self._picture.areas[self.current]

    def _palette(self) -> Palette:
        return palette_of(self._appearance)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.sizeHint() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(self._palette()[Role.BASE]))
        painter = QPainter(drawn)
        painter.setFont(self.font())
        paint_picture(painter, self._picture, self._appearance.colours)
        painter.end()
        return drawn

    def _redraw(self) -> None:
        self._drawn = None
        self.update()


class PictureItems:
    """The places of a picture, for screen readers."""

    def __init__(self, view: PictureView) -> None:
        self._view = view

    @property
    def surface(self) -> QWidget:
        """Return the widget that the places are painted on."""
        return self._view

    def count(self) -> int:
        """Return how many places there are."""
        return len(self._view.picture.areas)

    def text(self, index: int) -> str:
        """Return what a place says."""
        return self._view.picture.areas[index].text

    def area(self, index: int) -> QRect:
        """Return where it is."""
        area = self._view.picture.areas[index]
        return QRectF(area.x, area.y, area.width, area.height).toAlignedRect()

    def at(self, point: QPoint) -> int | None:
        """Return the place at a point."""
        area = self._view.picture.at(point.x(), point.y())
        return None if area is None else self._view.picture.areas.index(area)

    def current(self) -> int | None:
        """Return the place that the keyboard is at."""
        return self._view.current


def palette_of(appearance: Appearance) -> Palette:
    """Return the colours of pictures that fit the window's."""
    return picture_palette(appearance.colours)


def beside(areas: Sequence[Area], current: int | None, step: tuple[int, int]) -> int | None:
    """Return the nearest place in a direction; the first one from nowhere, None without any."""
    if current is None or not areas:
        return 0 if areas else None
    (x, y), (right, down) = _middle(areas[current]), step
    best, least = current, float("inf")
    for index, area in enumerate(areas):
        across, along = _middle(area)[0] - x, _middle(area)[1] - y
        ahead = across * right + along * down
        aside = abs(across * down) + abs(along * right)
        # Straight ahead is better than near but aside.
        if ahead > 1 and ahead + 3 * aside < least:
            best, least = index, ahead + 3 * aside
    return best


def _middle(area: Area) -> tuple[float, float]:
    return area.x + area.width / 2, area.y + area.height / 2


def _frame(painter: QPainter, area: Area, colour: QColor, width: float) -> None:
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area.x, area.y, area.width, area.height), 2, 2)
