"""What an event of an archive holds: who tells of it, when, in which file, and how it begins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import message, plural
from crossread.core.types import FEWEST
from crossread.gui.languages import languages, short_date, tell, worded
from crossread.gui.models.events_model import EventEntry, named
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.archive.account_text import accounts_page
from crossread.gui.views.archive.working import Account
from crossread.gui.views.rich import caption

_SIDE = 18
_LARGER = 1.2
_CHOOSE = message("Select an event to see who tells of it.")
_ALONE = message("One readout alone tells of this, so there is nothing to compare.")


class EventPane(QFrame):
    """Shows the accounts of one event; reprints are folded under the text that they repeat.

    Signals:
        open_wished: the accounts are to be compared; carries the `EventEntry`.
    """

    open_wished = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._entry: EventEntry | None = None
        self._accounts: Sequence[Account] = ()
        self._unfolded: set[str] = set()
        self._words = ""
        self.folder = Path()
        """The archive's, which files are looked for in."""
        self.title, self.facts = QLabel(self), QLabel(self)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.compare, self.choose = QPushButton(self), caption(_CHOOSE, self)
        self.choose.setAlignment(Qt.AlignmentFlag.AlignCenter)
        worded(self.compare.setText, message("Compare these readouts"))
        worded(self.compare.setToolTip, message("Open them side by side in a window (Enter)"))
        self.compare.clicked.connect(lambda: self.open_wished.emit(self._entry))
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(_SIDE)
        worded(self.text.setAccessibleName, message("Readouts of this event"))
        self.text.anchorClicked.connect(self._follow)
        self._arrange()
        self.show_event(None)
        appearance.changed.connect(self._write)
        languages().changed.connect(self._tell_again)

    def show_event(self, entry: EventEntry | None) -> None:
        """Name an event; its accounts follow."""
        if entry is None or self._entry is None or entry.number != self._entry.number:
            self._accounts = ()
            self._unfolded.clear()
        self._entry = entry
        for widget in (self.facts, self.compare, self.text):
            widget.setVisible(entry is not None)
        self.title.setText(named(entry) if entry else "")
        self.title.setVisible(entry is not None)
        self.choose.setVisible(entry is None)
        if entry is not None:
            self.facts.setText(_facts(entry))
            single = entry.readouts < FEWEST
            self.compare.setEnabled(not single)
        self._write()

    def show_accounts(self, number: int, accounts: Sequence[Account], words: str) -> None:
        """Show the accounts of the event with this number, some words marked in them."""
        if self._entry is not None and self._entry.number == number:
            self._accounts, self._words = accounts, words
            self._write()
            self.text.verticalScrollBar().setValue(0)

    def _tell_again(self) -> None:
        self.show_event(self._entry)

    def _write(self) -> None:
        page, bar = self._appearance.colours, self.text.verticalScrollBar()
        at = bar.value()
        self.text.setHtml(accounts_page(self._accounts, self._unfolded, self._words, page))
        bar.setValue(at)

    def _follow(self, url: QUrl) -> None:
        """Unfold or fold what a link names, or open a file."""
        kind, _, number = url.toString().partition(":")
        account = next((one for one in self._accounts if str(one.number) == number), None)
        if kind == "open" and account is not None:
            inside = self.folder / account.path
            file = next((each for each in (inside, *inside.parents) if each.is_file()), self.folder)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
        elif account is not None:
            self._unfolded ^= {url.toString()}
            self._write()

    def _arrange(self) -> None:
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.facts.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self.compare)
        line.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 14, _SIDE, 10)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.facts)
        head.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(self.choose, 1)


def _facts(entry: EventEntry) -> str:
    """Return when it was, and how much tells of it."""
    days = [short_date(day) for day in dict.fromkeys((entry.start, entry.end)) if day]
    parts = [" – ".join(days)] if days else []
    parts.append(tell(plural("{count} readout", "{count} readouts", count=entry.readouts)))
    if entry.reprints:
        parts.append(tell(plural("{count} reprint", "{count} reprints", count=entry.reprints)))
    if entry.differences is not None:
        found = plural("{count} difference", "{count} differences", count=entry.differences)
        parts.append(tell(found))
    if entry.readouts < FEWEST:
        parts.append(tell(_ALONE))
    return "   ·   ".join(parts)
