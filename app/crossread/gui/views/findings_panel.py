"""What an analyst would publish about the comparison, the most newsworthy first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import say
from crossread.core.types import Finding

Index = QModelIndex | QPersistentModelIndex
CAUTION = "Silence is no proof that a thing was not said."
_NUMBER = Qt.ItemDataRole.UserRole
_SIDE, _INDENT, _ABOVE = 18, 42, 6
"""Pixels beside the number, beside the headline, and above both."""
_ENDLESS = 100_000
_WRAPPED = Qt.TextFlag.TextWordWrap
_NONE = "Nothing stands out between these readouts."


class FindingsPanel(QWidget):
    """Lists findings.

    Signals:
        chosen: the evidence of a finding is wanted; carries the `Finding`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName("Findings")
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setItemDelegate(_Headline(self.list))
        for wish in (self.list.itemClicked, self.list.itemActivated):
            wish.connect(lambda _item: self._choose())
        self.caution = QLabel(CAUTION, self)
        self.caution.setWordWrap(True)
        self.caution.setContentsMargins(_SIDE, 6, _SIDE, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.caution)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """List these findings from now on, keeping the current one where it is still there."""
        if findings == self._findings and self.list.count():
            return
        at = self.list.currentRow()
        current = self._findings[at] if 0 <= at < len(self._findings) else None
        self._findings = findings
        self.list.clear()
        for number, finding in enumerate(findings, start=1):
            self.list.addItem(say(finding.headline))
            self.list.item(number - 1).setData(_NUMBER, f"{number}.")
        if current in findings:
            self.list.setCurrentRow(findings.index(current))
        if not findings:
            self.list.addItem(_NONE)
            self.list.item(0).setFlags(Qt.ItemFlag.NoItemFlags)

    def _choose(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._findings):
            self.chosen.emit(self._findings[at])


class _Headline(QStyledItemDelegate):
    """Draws a number and, beside it, a headline in as many lines as it needs."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the list and the height of the whole headline."""
        room = QRect(0, 0, self._view.viewport().width() - _INDENT - _SIDE, _ENDLESS)
        text = index.data()
        height = option.fontMetrics.boundingRect(room, int(_WRAPPED), text).height()
        return QSize(self._view.viewport().width(), height + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the item's ground as the style does, and its words in their own places."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = self._view.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, self._view)
        chosen = style.StateFlag.State_Selected in option.state
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        area: QRect = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, 0)
        painter.setPen(option.palette.color(role))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, index.data(_NUMBER) or "")
        painter.drawText(area.adjusted(_INDENT - _SIDE, 0, 0, 0), _WRAPPED, text)
