"""What the comparison is about, to be corrected in place; beside it, how it is looked at."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from crossread.core.corrections import EditEvent
from crossread.core.messages import message
from crossread.core.types import Event
from crossread.gui.languages import tell, worded
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.colours import Colours
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.elided import ElidedEdit
from crossread.gui.views.paste_dialog import read_day

VIEWS = (Act.TABLE, Act.TEXTS, Act.OVERVIEW)
_CLICK = message("Click to correct it.")
_FIRST, _SECOND = 1000, 900
_ROOM = 26
"""Pixels of a field beside its letters."""


class EventBar(QFrame):
    """Title and date of the event, and the views of the comparison.

    Signals:
        corrected: title or date was changed; carries an `EditEvent`.
        refused: what was typed does not fit; carries a sentence.
        left: the user is done with a field.
    """

    corrected = Signal(object)
    refused = Signal(str)
    left = Signal()

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("event-bar")
        self._event = Event()
        self.title, self.date = ElidedEdit(self), QLineEdit(self)
        worded(self.title.setAccessibleName, message("Title of the event"))
        worded(self.title.setPlaceholderText, message("Name the event"))
        worded(self.title.setToolTip, message("The event’s title: click to correct it"))
        worded(self.date.setAccessibleName, message("Date of the event"))
        worded(self.date.setPlaceholderText, message("Add a date"))
        worded(
            self.date.setToolTip,
            message("The event’s date: click to correct it, as year-month-day"),
        )
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        for field in (self.title, self.date):
            field.installEventFilter(self)
            field.textChanged.connect(lambda _text, field=field: _fit(field))
        self.title.editingFinished.connect(self._take_title)
        self.date.editingFinished.connect(self._take_date)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 7, 18, 7)
        line.setSpacing(4)
        # Each as wide as its words, the title first; what is left over stays empty.
        line.addWidget(self.title, _FIRST)
        line.addWidget(self.date, _SECOND)
        line.addStretch(1)
        for act in VIEWS:
            line.addWidget(_switch(act, actions, self))
        self._colour(appearance.colours)
        appearance.changed.connect(self._colour)

    def show_event(self, event: Event) -> None:
        """Show what the comparison is about."""
        self._event = event
        self.title.setText(event.title)
        self.title.setToolTip(f"{event.title}\n{tell(_CLICK)}")
        self.title.setCursorPosition(0)
        self._show_date()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up what was typed with Escape; write the date in full while it is not edited."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.show_event(self._event)
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
        if watched is self.date and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            if event.type() == QEvent.Type.FocusIn:
                day = self._event.date
                self.date.setText(day.isoformat() if day else "")
            elif self.date.text() == (self._event.date.isoformat() if self._event.date else ""):
                self._show_date()
        return super().eventFilter(watched, event)

    def _take_title(self) -> None:
        title = " ".join(self.title.text().split())
        if title != self._event.title:
            self.corrected.emit(EditEvent(title=title))

    def _take_date(self) -> None:
        text = self.date.text().strip()
        if text in ("", _written(self._event.date)):
            self._show_date()
            return
        day = read_day(text)
        if isinstance(day, str):
            self._show_date()
            self.refused.emit(day)
        elif day != self._event.date:
            self.corrected.emit(EditEvent(date=day))

    def _show_date(self) -> None:
        self.date.setText(_written(self._event.date))

    def _colour(self, colours: Colours) -> None:
        self.setStyleSheet(_style(colours))


def _written(day: date | None) -> str:
    return tell(message("{day:date}", day=day.isoformat())) if day else ""


def _fit(field: QLineEdit) -> None:
    """Make the field as wide as what stands in it."""
    text = field.text() or field.placeholderText()
    field.setMaximumWidth(QFontMetrics(field.font()).horizontalAdvance(text) + _ROOM)
    field.setMinimumWidth(min(field.maximumWidth(), 160))
    field.updateGeometry()


def _switch(act: Act, actions: Actions, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(actions[act])
    button.setObjectName(f"view-{act}")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button


def _style(colours: Colours) -> str:
    return f"""
        #event-bar {{ background: {colours.window}; border: 0;
                      border-bottom: 1px solid {colours.border}; }}
        #event-bar QLineEdit {{ background: transparent; border: 1px solid transparent;
                                border-radius: 5px; padding: 2px 6px; color: {colours.text}; }}
        #event-bar QLineEdit:hover {{ border-color: {colours.border}; }}
        #event-bar QLineEdit:focus {{ background: {colours.base}; border-color: {colours.accent}; }}
        #event-bar QToolButton {{ border: 1px solid transparent; border-radius: 5px;
                                  padding: 4px 11px; color: {colours.text}; }}
        #event-bar QToolButton:hover {{ border-color: {colours.border}; }}
        #event-bar QToolButton:checked {{ background: {colours.accent}; font-weight: 600;
                                          color: {colours.on_accent}; }}
    """
