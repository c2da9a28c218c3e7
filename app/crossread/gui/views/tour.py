"""A short look at the parts of the window, one by one; skipped with a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crossread.core.messages import Message, message
from crossread.gui.languages import tell
from crossread.gui.theme.colours import Colours

_WIDTH, _SIDE, _AWAY = 360, 16, 12


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the window, and what to say of it."""

    part: QWidget
    text: Message


class Tour(QFrame):
    """A card beside each part in turn; everything else can be used meanwhile.

    Signals:
        ended: the tour was taken to its end, or skipped.
    """

    ended = Signal()

    def __init__(self, window: QWidget, steps: Sequence[Step], colours: Colours) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window = window
        self._steps, self._at = [step for step in steps if step.part.isVisible()], 0
        self.text, self._count = QLabel(self), QLabel(self)
        self.text.setWordWrap(True)
        self.setFixedWidth(_WIDTH)
        self.skip = self._button(message("Skip"), self.end)
        self.back = self._button(message("Back"), lambda: self.go(self._at - 1))
        self.next = self._button(message("Next"), lambda: self.go(self._at + 1))
        self.next.setDefault(True)
        self._column = QVBoxLayout(self)
        self._frame = QFrame(window)
        self._frame.setObjectName("tour-frame")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._arrange()
        self.setStyleSheet(
            f"#tour {{ background: {colours.raised}; border: 1px solid {colours.accent};"
            f" border-radius: 8px; }}"
        )
        self._frame.setStyleSheet(
            f"#tour-frame {{ border: 2px solid {colours.accent}; border-radius: 6px; }}"
        )
        self.go(0)

    def go(self, number: int) -> None:
        """Point at a part; beyond the last one the tour ends."""
        if not 0 <= number < len(self._steps):
            self.end()
            return
        self._at = number
        step = self._steps[number]
        self.text.setText(tell(step.text))
        told = message("{current} of {count}", current=number + 1, count=len(self._steps))
        self._count.setText(tell(told))
        self.back.setEnabled(number > 0)
        last = number + 1 == len(self._steps)
        self.next.setText(tell(message("Done") if last else message("Next")))
        self._point_at(step.part)
        self.next.setFocus()

    def end(self) -> None:
        """Go away."""
        self._frame.hide()
        self._frame.deleteLater()
        self.hide()
        self.deleteLater()
        self.ended.emit()

    def _point_at(self, part: QWidget) -> None:
        window = self._window
        area = QRect(part.mapTo(window, QPoint()), part.size())
        self._frame.setGeometry(area.adjusted(-2, -2, 2, 2))
        # Shown first: only then are the heights of the words those of their fonts.
        for widget in (self._frame, self):
            widget.show()
            widget.raise_()
        wide = self.contentsRect().width() - 2 * _SIDE  # the border of the card takes some
        self.text.setFixedHeight(self.text.heightForWidth(wide))
        self._column.activate()
        self.resize(self._column.totalSizeHint())
        room = window.rect().adjusted(_AWAY, _AWAY, -_AWAY, -_AWAY)
        at = QPoint(area.left(), area.bottom() + _AWAY)
        if at.y() + self.height() > room.bottom():
            at = QPoint(area.left() - self.width() - _AWAY, area.top())
            if at.x() < room.left():
                at = QPoint(area.center().x() - self.width() // 2, area.top() + 4 * _AWAY)
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        at.setY(max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.move(at)

    def _button(self, text: Message, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(tell(text), self)
        button.clicked.connect(lambda _checked=False: call())
        return button

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._count)
        line.addStretch(1)
        for button in (self.skip, self.back, self.next):
            line.addWidget(button)
        column = self._column
        column.setContentsMargins(_SIDE, 14, _SIDE, 12)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addLayout(line)
