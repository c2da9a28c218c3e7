"""Messages above the table that never block: what went wrong, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from crossread.core.messages import message
from crossread.gui.languages import worded
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.colours import Colours
from crossread.gui.theme.icons import icon


class Banner(QFrame):
    """Shows the latest messages until the user closes them."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        worded(self.setAccessibleName, message("Messages"))
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("message")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offers = QHBoxLayout()
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        worded(self._close.setToolTip, message("Close this message"))
        worded(self._close.setAccessibleName, message("Close this message"))
        self._close.clicked.connect(self.clear)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 9, 10, 9)
        line.setSpacing(12)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        line.addLayout(self._offers)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._colour(appearance.colours)
        appearance.changed.connect(self._colour)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said now."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, *messages: str, offers: Mapping[str, Callable[[], object]] | None = None) -> None:
        """Show messages, one a line, and buttons for what could be done about them."""
        self.clear()
        self._text.setText("\n".join(messages))
        for label, act in (offers or {}).items():
            button = QPushButton(label, self)
            button.clicked.connect(self.clear)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._offers.addWidget(button)
        self.setVisible(bool(messages))

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()
        while (item := self._offers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _colour(self, colours: Colours) -> None:
        self._sign.setPixmap(icon("info", colours).pixmap(20, 20))
        self._close.setIcon(icon("close", colours))
        self.setStyleSheet(
            f"#banner {{ background: {colours.selected};"
            f" border: 0; border-bottom: 1px solid {colours.border}; }}"
        )
