"""The canvas of the aligned table: scrolling, selection, keys, zoom; rows paint themselves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from crossread.core.messages import message
from crossread.core.types import RowId
from crossread.gui.languages import tell, worded
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.models.searching import Hit, Matches, no_matches
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.aligned.drag import ClaimDrag
from crossread.gui.views.aligned.drag_painter import paint_target
from crossread.gui.views.aligned.fonts import ZOOM_STEP, bounded, fonts_for
from crossread.gui.views.aligned.geometry import columns_for
from crossread.gui.views.aligned.header import ReadoutHeader
from crossread.gui.views.aligned.hints import RowHints
from crossread.gui.views.aligned.layouts import Look
from crossread.gui.views.aligned.navigation import Move, extend, step
from crossread.gui.views.aligned.row_painter import Scene, paint_row
from crossread.gui.views.aligned.stack import RowStack
from crossread.gui.views.selection import Place, Selection, place_of

_KEYS = {
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
    Qt.Key.Key_Left: Move.LEFT,
    Qt.Key.Key_Right: Move.RIGHT,
    Qt.Key.Key_Home: Move.FIRST,
    Qt.Key.Key_End: Move.LAST,
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class AlignedView(QAbstractScrollArea):
    """Rows x readouts; shows the model, never changes it.

    Signals:
        activated: Enter or a double click on a row.
        move_wished: a claim was dragged onto another row; carries claim and row.
    """

    activated = Signal()
    move_wished = Signal(str, str)

    def __init__(
        self, model: RowsModel, selection: Selection, appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.model, self.selection, self.appearance = model, selection, appearance
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        worded(self.setAccessibleName, message("Aligned table"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.zoom = 1.0
        """How large text is, 1 being the size of the window's own text."""
        self._matches = no_matches()
        self._current_hit: Hit | None = None
        self._anchor: tuple[RowId, int] | None = None
        self.header = ReadoutHeader(self)
        self.header.activated.connect(self.activated)
        self._rebuild()
        self.hints = RowHints(self.viewport(), model, self.place_at)
        self.drag = ClaimDrag(self.viewport(), self.place_at)
        self.drag.pressed.connect(selection.select)
        self.drag.toggled.connect(selection.toggle)
        self.drag.extended.connect(
            lambda place: selection.extend(place, [row.id for row in model.rows])
        )
        self.drag.moved.connect(self.viewport().update)
        self.drag.dropped.connect(self.move_wished)
        self.drag.activated.connect(self.activated)
        model.modelReset.connect(self._rebuild)
        appearance.changed.connect(self._rebuild)
        selection.changed.connect(self._on_place)
        self.verticalScrollBar().valueChanged.connect(self._remember)
        self.horizontalScrollBar().valueChanged.connect(self._show_header)

    def set_zoom(self, zoom: float) -> None:
        """Make text larger or smaller."""
        self.zoom = bounded(zoom)
        self._rebuild()

    def show_matches(self, matches: Matches, current: Hit | None) -> None:
        """Mark what a search found."""
        self._matches = matches
        self._current_hit = current
        self.viewport().update()

    def place_at(self, point: QPoint) -> Place | None:
        """Return the cell and claim under a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        index = self._stack.index_at(y)
        if index is None:
            return None
        shown = self.model.shown(index)
        column = self.shown_columns.at(point.x())
        if column is None:
            place = self.selection.place
            here = place.readout if place else shown.cells[0].readout
            return place_of(shown.row, here)
        claim = self._stack.claim_at(index, column, y - self._stack.top(index))
        return Place(shown.row.id, shown.cells[column].readout, claim)

    def row_area(self, index: int) -> QRect:
        """Return where a row lies in the viewport."""
        columns, top = self.shown_columns, self._stack.top(index)
        y = top - self.verticalScrollBar().value()
        return QRect(columns.left, y, columns.right - columns.left, self._stack.height(index))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the visible rows."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        settled = self._stack.settle(bar.value(), height)
        self._fit_bars()
        bar.setValue(settled)
        painter = QPainter(self.viewport())
        scene = self._scene()
        painter.fillRect(self.viewport().rect(), QColor(scene.colours.window))
        self._remember(settled)
        for _index, top, laid in self._stack.visible(settled, settled + height):
            paint_row(painter, scene, top - settled, laid)
        drag = self.drag.drag
        index = self.model.index_of(drag.target) if drag and drag.target else None
        if drag is not None and index is not None:
            number = self.model.shown(index).number
            label = tell(message("Move to row {number}", number=number))
            paint_target(painter, scene.colours, self.row_area(index), drag.at, label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width, keeping the top one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._rebuild()
        else:
            self._fit_bars()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the selection; leave everything else to the actions."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        extending = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape and self.drag.cancel():
            return
        if extending and key in _KEYS:
            extend(self.selection, self.model.rows, _KEYS[key])
        elif plain and key in _KEYS:
            readouts = [heading.id for heading in self.model.headings]
            place = step(self.model.rows, readouts, self.selection.place, _KEYS[key])
            self.selection.select(place)
        elif plain and key in _PAGES and (place := self.selection.place):
            start = self.model.index_of(place.row) or 0
            index = self._stack.away(start, _PAGES[key] * self.viewport().height())
            self.selection.select(place_of(self.model.rows[index], place.readout))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.activated.emit()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                larger = event.angleDelta().y() > 0
                self.set_zoom(self.zoom * (ZOOM_STEP if larger else 1 / ZOOM_STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def _on_place(self, place: Place | None) -> None:
        self._stack.expand(place)
        index = self.model.index_of(place.row) if place else None
        if index is not None:
            view = self.viewport().height()
            top, bottom = self._stack.reveal(index, view)
            bar = self.verticalScrollBar()
            self._fit_bars()
            bar.setValue(min(top, max(bar.value(), bottom - view)))
            across = self.horizontalScrollBar()
            ids = [heading.id for heading in self.model.headings]
            if place is not None and place.readout in ids:
                column, width = ids.index(place.readout), self.viewport().width()
                across.setValue(self._columns.reveal(column, across.value(), width))
            if QAccessible.isActive():
                focus = QAccessibleEvent(self, QAccessible.Event.Focus)
                focus.setChild(index)
                QAccessible.updateAccessibility(focus)
        self.viewport().update()

    def _remember(self, scrolled: int) -> None:
        """Remember which row is on top, to keep it there whatever changes."""
        self._anchor = self._stack.anchor(scrolled)

    def _rebuild(self) -> None:
        """Start over with the model, the width, the zoom or the colours as they are now."""
        self._fonts = fonts_for(self.font(), self.zoom)
        count = len(self.model.headings)
        self._columns = columns_for(self.viewport().width(), count, self.zoom)
        look = Look(
            self._fonts.text,
            self.appearance.colours,
            self._columns.text_width,
            self._fonts.gutter_height,
            self._fonts.caption_height,
        )
        self._stack = RowStack(self.model, look)
        place = self.selection.place
        self._stack.expand(place)
        self._show_header()
        anchor = self._anchor
        index = self.model.index_of(anchor[0]) if anchor else None
        top = 0 if index is None or anchor is None else anchor[1]
        if index is not None:
            self._stack.lay(index)
            top += self._stack.top(index)
        # Exact heights before the scroll bars are set, or these would come and go.
        top = self._stack.settle(top, self.viewport().height())
        self._fit_bars()
        self.verticalScrollBar().setValue(top)
        self.viewport().update()

    def _show_header(self) -> None:
        left = self._columns.left - self.horizontalScrollBar().value()
        self.shown_columns = replace(self._columns, left=left)
        scene = self._scene()
        self.header.show_headings(self.model.headings, scene.columns, scene.colours, scene.fonts)
        height = self.header.sizeHint().height()
        self.setViewportMargins(0, height, 0, 0)
        self.header.setGeometry(0, 0, self.viewport().width(), height)

    def _fit_bars(self) -> None:
        height, width = self.viewport().height(), self.viewport().width()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(QFontMetrics(self._fonts.text).lineSpacing() * 2)
        bar.setRange(0, max(0, self._stack.total - height))
        self.horizontalScrollBar().setPageStep(width)
        self.horizontalScrollBar().setRange(0, max(0, self._columns.right - width))

    def _scene(self) -> Scene:
        return Scene(
            columns=self.shown_columns,
            colours=self.appearance.colours,
            fonts=self._fonts,
            place=self.selection.place,
            chosen=self.selection.rows,
            matches=self._matches,
            current_hit=self._current_hit,
            focused=self.hasFocus(),
        )
