"""Labels with rich text that may come from any file: always escaped."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crossread.core.messages import Message
from crossread.gui.languages import worded


def escape(text: str) -> str:
    """Return *text* as it may stand inside rich text; lines stay lines."""
    return html.escape(text).replace("\n", "<br>")


def label(parent: QWidget) -> QLabel:
    """Return an empty label whose rich text wraps and can be copied."""
    made = QLabel(parent)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def caption(wording: Message, parent: QWidget) -> QLabel:
    """Return a label with a fixed sentence, in whatever language is spoken."""
    made = QLabel(parent)
    worded(made.setText, wording)
    return made
