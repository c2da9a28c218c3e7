"""What an empty window shows: what to do next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crossread.core.messages import message
from crossread.gui.languages import retold, worded
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.icons import application_icon
from crossread.gui.views.actions import SPECS, Act, Actions, plain_text
from crossread.gui.views.recent import Files, Recent, label_of
from crossread.gui.views.rich import caption

_CALM, _HELD = 1.4, 2.4
"""Width of the dashed edge, and while something is held over the window."""
_WIDTH = 620
EXAMPLES = (Act.EXAMPLE, Act.EXAMPLE_RUSSIAN, Act.EXAMPLE_VOICES)
_INVITATION = message(
    "Drop two or more accounts of one event here, as files or folders: press releases, "
    "statements, articles. "
    "Crossread sets them side by side and shows what agrees, what differs "
    "and what only one of them says."
)


class StartPage(QWidget):
    """Invites to drop files, to open some, or to try the example.

    Signals:
        chosen: a recent comparison was chosen; carries its files.
        archive_chosen: a recent archive was chosen; carries its folder.
    """

    chosen = Signal(object)
    archive_chosen = Signal(object)

    def __init__(
        self, actions: Actions, recent: Recent, appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._recent, self._appearance = recent, appearance
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.card = card = DropCard(appearance, self)
        card.setFixedWidth(_WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(48, 44, 48, 40)
        inside.setSpacing(14)
        for widget in _words(card):
            inside.addWidget(widget)
        inside.addSpacing(10)
        inside.addLayout(self._buttons(actions, card))
        inside.addSpacing(4)
        for act in EXAMPLES:
            inside.addWidget(_example(actions, act, card), 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(card)
        middle.addSpacing(22)
        middle.addLayout(self._list)
        middle.addStretch(3)
        page = QHBoxLayout(self)
        page.addStretch(1)
        page.addLayout(middle)
        page.addStretch(1)
        recent.changed.connect(self._refill)
        self._refill()

    def _buttons(self, actions: Actions, parent: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addStretch(1)
        texts = {
            Act.OPEN: message("Open…"),
            Act.PASTE: message("Paste a text…"),
            Act.OPEN_VOICES: message("Article by voice…"),
            Act.ARCHIVE: message("Archive…"),
        }
        for act, text in texts.items():
            button = QPushButton(parent)
            worded(button.setText, text)
            button.setObjectName(act.value)
            button.setIcon(actions[act].icon())
            worded(button.setToolTip, SPECS[act].tip)
            button.clicked.connect(actions[act].trigger)
            actions[act].changed.connect(
                lambda button=button, action=actions[act]: button.setIcon(action.icon())
            )
            button.setMinimumHeight(36)
            button.setDefault(act is Act.OPEN)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _refill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if entries := self._recent.entries:
            self._list.addWidget(caption(message("<b>Recent comparisons</b>"), self))
        for files in entries:
            button = self._entry(label_of(files), files)
            button.clicked.connect(lambda _on=False, files=files: self.chosen.emit(files))
            self._list.addWidget(button)
        if folders := self._recent.archives.entries:
            self._list.addWidget(caption(message("<b>Recent archives</b>"), self))
        for folder in folders:
            button = self._entry(folder.name or str(folder), (folder,))
            button.clicked.connect(
                lambda _on=False, folder=folder: self.archive_chosen.emit(folder)
            )
            self._list.addWidget(button)

    def _entry(self, text: str, files: Files) -> QPushButton:
        button = QPushButton(self)
        elided = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _WIDTH - 24)
        button.setText(elided.replace("&", "&&"))
        button.setToolTip("\n".join(str(path) for path in files))
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setStyleSheet("text-align: left; padding: 5px 8px;")
        return button


def _example(actions: Actions, act: Act, parent: QWidget) -> QPushButton:
    """Return a quiet button for an example."""
    button = QPushButton(parent)
    button.setObjectName(act.value)
    retold(button, lambda: button.setText(plain_text(act)))
    worded(button.setToolTip, SPECS[act].tip)
    button.setFlat(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setStyleSheet("padding: 3px 8px;")
    button.setIcon(actions[act].icon())
    actions[act].changed.connect(lambda: button.setIcon(actions[act].icon()))
    button.clicked.connect(actions[act].trigger)
    return button


class DropCard(QFrame):
    """A card with a dashed edge: files may be dropped here."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._wanted = False
        appearance.changed.connect(self.update)

    def want(self, wanted: bool) -> None:
        """Show whether what is held over the window may be dropped."""
        self._wanted = wanted
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and its dashed edge."""
        colours = self._appearance.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = colours.accent if self._wanted else colours.muted
        pen = QPen(QColor(colour), _HELD if self._wanted else _CALM)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(colours.selected if self._wanted else colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)


def _words(parent: QWidget) -> tuple[QLabel, QLabel, QLabel]:
    sign, title, text = QLabel(parent), QLabel(parent), QLabel(parent)
    worded(title.setText, message("Read between the readouts"))
    sign.setPixmap(application_icon().pixmap(56, 56))
    font = QFont(title.font())
    font.setPointSizeF(font.pointSizeF() * 1.7)
    font.setWeight(QFont.Weight.DemiBold)
    title.setFont(font)
    worded(text.setText, _INVITATION)
    text.setWordWrap(True)
    for label in (sign, title, text):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return sign, title, text
