"""Drag a claim onto another row: shown as a line and a label, dropped as a wish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from crossread.core.types import ClaimId, RowId
from crossread.gui.views.selection import Place


@dataclass(frozen=True, slots=True)
class Drag:
    """A claim on its way."""

    claim: ClaimId
    source: RowId
    at: QPoint
    target: RowId | None


class ClaimDrag(QObject):
    """Follows the mouse over the canvas.

    Signals:
        pressed: the mouse went down on a place.
        extended: the same with Shift: a range of rows ends there.
        toggled: the same with Ctrl: its row is selected with the others, or not any more.
        activated: a double click.
        moved: the drag looks different now.
        dropped: a claim was let go over another row; carries claim and row.
    """

    pressed = Signal(object)
    extended = Signal(object)
    toggled = Signal(object)
    activated = Signal()
    moved = Signal()
    dropped = Signal(str, str)

    def __init__(self, canvas: QWidget, place_at: Callable[[QPoint], Place | None]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._place_at = place_at
        self._start: QPoint | None = None
        self._from: Place | None = None
        self.drag: Drag | None = None
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the mouse's way from press to release."""
        if not isinstance(event, QMouseEvent):
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._press(event)
            case QEvent.Type.MouseMove:
                self._move(event)
            case QEvent.Type.MouseButtonRelease:
                self._release()
            case QEvent.Type.MouseButtonDblClick:
                self.activated.emit()
            case _:
                return False
        return True

    def cancel(self) -> bool:
        """Let the claim go where it was; return whether one was on its way."""
        dragging = self.drag is not None
        self._start = self._from = self.drag = None
        self._canvas.unsetCursor()
        self.moved.emit()
        return dragging

    def _press(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.extended.emit(place)
            return
        left = event.button() == Qt.MouseButton.LeftButton
        if left and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggled.emit(place)
            return
        self.pressed.emit(place)
        if left and place.claim is not None:
            self._start, self._from = event.position().toPoint(), place

    def _move(self, event: QMouseEvent) -> None:
        if self._start is None or self._from is None or self._from.claim is None:
            return
        at = event.position().toPoint()
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self.drag is None and not far:
            return
        over = self._place_at(at)
        target = over.row if over is not None and over.row != self._from.row else None
        self.drag = Drag(self._from.claim, self._from.row, at, target)
        cursor = Qt.CursorShape.ClosedHandCursor if target else Qt.CursorShape.ForbiddenCursor
        self._canvas.setCursor(cursor)
        self.moved.emit()

    def _release(self) -> None:
        drag = self.drag
        self.cancel()
        if drag is not None and drag.target is not None:
            self.dropped.emit(drag.claim, drag.target)
