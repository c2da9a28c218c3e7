"""Small words on a coloured ground that can be taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from crossread.core.messages import message
from crossread.gui.languages import tell
from crossread.gui.theme.colours import Colours
from crossread.gui.theme.icons import icon
from crossread.gui.views.flow import Flow

_MOST = 40
"""Letters of a chip's word that are shown."""


class Chip(QToolButton):
    """Shows a word with a cross; clicking it takes it away."""

    def __init__(self, text: str, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        shown = text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"
        self.setObjectName("chip")
        self.setText(shown.replace("&", "&&"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIcon(icon("close", colours))
        self.setAccessibleName(tell(message("Remove {word}", word=text)))
        self.setToolTip(tell(message("Remove {word:quote}", word=text)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(
            f"#chip {{ border: 1px solid {colours.border}; border-radius: 10px;"
            f" padding: 2px 8px; background: {colours.raised}; color: {colours.text}; }}"
            f"#chip:hover {{ background: {colours.selected}; }}"
            f"#chip:focus {{ border-color: {colours.accent}; }}"
        )


class ChipLine(QWidget):
    """Chips beside each other; hidden while there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self.chips: list[Chip] = []
        self.hide()

    def show_chips(
        self, chips: Sequence[tuple[str, Callable[[], object]]], colours: Colours
    ) -> None:
        """Show these words, each with what taking it away does."""
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for word, away in chips:
            chip = Chip(word, colours, self)
            chip.clicked.connect(lambda _checked=False, away=away: away())
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        self.setVisible(bool(self.chips))
