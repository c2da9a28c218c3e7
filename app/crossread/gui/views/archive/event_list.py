"""The list of an archive's events: two lines each, as a mail program shows its messages."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from crossread.core.messages import message
from crossread.gui.languages import retold, worded
from crossread.gui.models.events_model import NUMBERS, Column, EventEntry, EventsModel, named

Index = QModelIndex | QPersistentModelIndex
_SIDE, _ABOVE = 10, 7
"""Pixels beside and above the two lines."""
_DATE, _COUNT = 120, 124
"""Widths of the columns beside the event, in pixels."""


class EventList(QTreeView):
    """Shows the events, and tells which one is looked at.

    Signals:
        chosen: another event is the current one; carries its `EventEntry`, or None.
        opened: an event is to be compared; carries its `EventEntry`.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, model: EventsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._events = model
        self._number: int | None = None
        self.setModel(model)
        self.setItemDelegateForColumn(Column.EVENT, _TwoLines(self))
        worded(self.setAccessibleName, message("Events"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DATE, Qt.SortOrder.DescendingOrder)
        self._set_up_header()
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self._tell())
        self.doubleClicked.connect(lambda _index: self._open())
        model.modelReset.connect(self._keep_current)
        retold(self, self.viewport().update)

    @property
    def current(self) -> EventEntry | None:
        """Return the event that is looked at."""
        entry = self.currentIndex().data(EventsModel.ENTRY)
        return entry if isinstance(entry, EventEntry) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter; the rest is as in every list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def show_first(self) -> None:
        """Look at the first event."""
        if self._events.entries:
            self.setCurrentIndex(self._events.index(0, Column.EVENT))

    def _set_up_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.EVENT, QHeaderView.ResizeMode.Stretch)
        for column in (Column.DATE, *NUMBERS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, _DATE if column is Column.DATE else _COUNT)
        header.setMinimumHeight(header.fontMetrics().height() + 12)

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def _tell(self) -> None:
        entry = self.current
        if entry is not None:
            self._number = entry.number
        self.chosen.emit(entry)

    def _keep_current(self) -> None:
        """Look at the same event where it is still there, else at the first one."""
        row = None if self._number is None else self._events.row_of(self._number)
        if row is not None:
            self.setCurrentIndex(self._events.index(row, Column.EVENT))
        elif self._events.entries:
            self.show_first()
        else:
            self.chosen.emit(None)


class _TwoLines(QStyledItemDelegate):
    """Draws the headline and, smaller and fainter below it, who tells of the event."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for two lines."""
        width = super().sizeHint(option, index).width()
        return QSize(width, 2 * option.fontMetrics.height() + 2 * _ABOVE + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground as the style does, and both lines on it."""
        entry = index.data(EventsModel.ENTRY)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = style.StateFlag.State_Selected in option.state
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        area: QRect = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        metrics, below = option.fontMetrics, option.fontMetrics.height() + 2
        painter.save()
        painter.setPen(option.palette.color(role))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        elide = Qt.TextElideMode.ElideRight
        title = metrics.elidedText(named(entry), elide, round(area.width() * 0.94))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(option.font)
        faint = role if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(faint))
        issuers = metrics.elidedText(" · ".join(entry.issuers), elide, area.width())
        painter.drawText(area.adjusted(0, below, 0, 0), Qt.AlignmentFlag.AlignLeft, issuers)
        painter.restore()
