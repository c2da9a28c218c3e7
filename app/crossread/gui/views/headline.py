"""A finding in the list: its number, the sign of what the user thinks of it, its words."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crossread.core.kinds import FindingState
from crossread.core.messages import message
from crossread.gui.languages import worded

Index = QModelIndex | QPersistentModelIndex
NUMBER = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1
_SIDE, _INDENT, _ABOVE = 18, 42, 6
"""Pixels beside the number, beside the headline, and above both."""
_ENDLESS = 100_000
_WRAPPED = Qt.TextFlag.TextWordWrap
_ROOM = 30
"""Pixels that an editor is higher than the words it begins with."""
_FADED = 0.62


class Headline(QStyledItemDelegate):
    """Draws a number and, beside it, a headline in as many lines as it needs.

    Signals:
        worded: the user wrote other words; carries the row and them.
    """

    worded = Signal(int, str)

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
        state = index.data(STATE)
        painter.save()
        painter.setPen(option.palette.color(role))
        font = QFont(option.font)
        font.setStrikeOut(state == FindingState.HIDDEN)
        painter.setFont(font)
        if state == FindingState.HIDDEN and not chosen:
            painter.setOpacity(_FADED)
        area: QRect = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, 0)
        sign = "✓" if state == FindingState.ACCEPTED else index.data(NUMBER) or ""
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, sign)
        painter.drawText(area.adjusted(_INDENT - _SIDE, 0, 0, 0), _WRAPPED, text)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Return a field of several lines."""
        editor = QPlainTextEdit(parent)
        worded(editor.setAccessibleName, message("Words of this finding"))
        editor.setTabChangesFocus(True)
        editor.setFrameShape(QPlainTextEdit.Shape.Box)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Give the field the room of the words and some more."""
        area: QRect = option.rect.adjusted(_INDENT - 6, 0, -6, _ROOM)
        editor.setGeometry(area)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the words that are shown."""
        if isinstance(editor, QPlainTextEdit) and not editor.toPlainText():
            editor.setPlainText(index.data())
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Hand the words on."""
        if isinstance(editor, QPlainTextEdit):
            self.worded.emit(index.row(), editor.toPlainText())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """End with Return: a headline is one sentence."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(editor, QWidget)
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
            return True
        return super().eventFilter(editor, event)
