"""The page of an archive: its events on the left, what one of them holds on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import message, plural
from crossread.core.types import FEWEST
from crossread.gui.languages import retold, tell, worded
from crossread.gui.models.events_model import Column, EventEntry, EventsModel
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.colours import Colours
from crossread.gui.views.actions import SPECS, Act, Actions
from crossread.gui.views.archive.archiving import Archiving
from crossread.gui.views.archive.emptiness import why_empty
from crossread.gui.views.archive.event_list import EventList
from crossread.gui.views.archive.event_pane import EventPane
from crossread.gui.views.archive.working import Hits, Listing
from crossread.gui.views.progress import ProgressStrip

_SIDE = 18
_PAUSE = 250
"""Milliseconds after the last key until the texts are searched."""
_LARGER = 1.3
_FIELD = 30
"""Pixels that the field is high."""


class ArchivePage(QWidget):
    """Shows one archive; hands on what is wished.

    Signals:
        open_wished: an event is to be compared; carries its `EventEntry`.
        failures_wished: the files that could not be read are to be named.
    """

    open_wished = Signal(object)
    failures_wished = Signal()

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.archiving = Archiving(self)
        self.model = EventsModel(self)
        self.list = EventList(self.model, self)
        self.pane = EventPane(appearance, self)
        self.search = QLineEdit(self)
        self.single = QCheckBox(self)
        self.title, self.path = QLabel(self), QLabel(self)
        self.counts, self.empty = QLabel(self), QLabel(self)
        self.failures = QPushButton(self)
        self.progress = ProgressStrip(self.archiving.long, self)
        self.progress.setContentsMargins(0, 2, 0, 10)
        self.progress.cancel.clicked.disconnect()
        self.progress.cancel.clicked.connect(self.archiving.stop)
        self._hits: Hits = {}
        self._goes = False
        """The keyboard is to go to the list once something stands there."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._buttons = [_button(actions, act, self) for act in _BUTTONS]
        self._word()
        self._arrange()
        self._connect()
        self._appearance = appearance
        retold(self, self._count)

    def open(self, folder: Path, reports: Path | None = None) -> None:
        """Show another archive; *reports* is where all its events were compared into."""
        if self.archiving.place is None:  # until then a window need not wait for style sheets
            self._appearance.changed.connect(self._colour)
            self._colour(self._appearance.colours)
        self.title.setText(folder.name or str(folder))
        self.path.setText(str(folder))
        self.pane.folder = folder
        self.search.clear()
        self.model.show(())
        self.archiving.open(folder, reports)
        self._goes = True
        self._count()

    def show_listing(self, listing: Listing) -> None:
        """List what is known by now."""
        unknown = all(entry.differences is None for entry in listing.entries)
        self.list.setColumnHidden(Column.DIFFERENCES, unknown)
        self.model.show(listing.entries, listing.words)
        self._count()
        self._go()

    def _word(self) -> None:
        worded(self.search.setPlaceholderText, message("Search headlines, issuers and all texts"))
        worded(self.search.setAccessibleName, message("Search the archive"))
        worded(self.single.setText, message("Single readouts, too"))
        worded(
            self.single.setToolTip,
            message("List what one readout alone tells of: nothing there can be compared"),
        )
        worded(self.failures.setToolTip, message("Name the files that could not be read"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(_FIELD)
        self.failures.setFlat(True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(48, 24, 48, 48)

    def _connect(self) -> None:
        self.archiving.listed.connect(self.show_listing)
        self.archiving.found.connect(self._show_hits)
        self.archiving.told.connect(
            lambda number, accounts: self.pane.show_accounts(number, accounts, self.search.text())
        )
        self.archiving.long.started.connect(lambda _what: self._count())
        self.archiving.long.idle.connect(self._count)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.pane.open_wished.connect(self._open)
        self.failures.clicked.connect(lambda _checked=False: self.failures_wished.emit())
        self.single.toggled.connect(lambda on: self.model.allow_single(allowed=on))
        self.single.toggled.connect(lambda _on: self._count())
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._go_to_list)
        self._pause.timeout.connect(lambda: self.archiving.look_up(self.search.text()))
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        find = QShortcut(QKeySequence.StandardKey.Find, self, context=context)
        find.activated.connect(self._find)
        down = QShortcut(QKeySequence("Down"), self.search, context=context)
        down.activated.connect(self._go_to_list)
        leave = QShortcut(QKeySequence("Esc"), self.search, context=context)
        leave.activated.connect(self.search.clear)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _go_to_list(self) -> None:
        """Let keys go to what is found, as soon as the texts are searched."""
        if self._pause.isActive():
            self._pause.stop()
            self._goes = True
            self.archiving.look_up(self.search.text())
        else:
            self.list.setFocus()

    def _go(self) -> None:
        """Give the list the keyboard, where it waits for it."""
        if self._goes and self.model.entries:
            self._goes = False
            self.list.setFocus()

    def _narrow(self, typed: str) -> None:
        """Show what is called so at once; what the texts say follows."""
        self._hits = {}
        self.model.narrow(typed)
        self._count()
        if typed.strip():
            self._pause.start()
        else:
            self._pause.stop()

    def _show_hits(self, words: str, hits: Hits) -> None:
        if words == self.search.text():
            self._hits = hits
            self.model.narrow(words, hits.keys())
            self._count()
            self._go()

    def _choose(self, entry: EventEntry | None) -> None:
        self.pane.show_event(entry)
        if entry is not None:
            self.archiving.tell(entry.number, self._hits)

    def _open(self, entry: EventEntry) -> None:
        if entry.readouts >= FEWEST:
            self.open_wished.emit(entry)

    def _count(self) -> None:
        """Say how much there is or, where nothing is listed, why, and what to do."""
        listing, busy = self.archiving.listing, self.archiving.long.is_busy
        failed = len(listing.failures) if listing else 0
        self.counts.setText(_told(listing, len(self.model.entries)))
        self.failures.setVisible(failed > 0)
        not_read = plural("{count:number} not read…", "{count:number} not read…", count=failed)
        self.failures.setText(tell(not_read))
        empty = not self.model.entries
        why = why_empty(listing, self.search.text(), busy=busy) if empty else None
        self.empty.setText(tell(why) if why else "")
        self._stack.setCurrentIndex(1 if why else 0)
        self.pane.setHidden(why is not None)
        for button in self._buttons:
            button.setEnabled(listing is not None and not busy)

    def _colour(self, colours: Colours) -> None:
        self.path.setStyleSheet(f"color: {colours.muted}")
        self.empty.setStyleSheet(f"color: {colours.muted}")
        self.setStyleSheet(
            f"QSplitter::handle {{ background: {colours.border}; }}"
            "EventList::item { padding: 0 10px; }"
            f"QHeaderView::section {{ background: {colours.window}; padding: 6px 20px 6px 10px;"
            f" border: 0; border-bottom: 1px solid {colours.border}; }}"
        )

    def _arrange(self) -> None:
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._stack)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 3)
        split.setSizes([740, 540])
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.path)
        head = _line(names, None, *self._buttons)
        head.setContentsMargins(_SIDE, 12, _SIDE, 8)
        found = _line(self.search, self.single, self.counts, self.failures)
        found.setContentsMargins(_SIDE, 0, _SIDE, 8)
        found.setStretch(0, 1)
        busy = _line(self.progress, None)
        busy.setContentsMargins(_SIDE, 0, _SIDE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (head, busy, found):
            column.addLayout(line)
        column.addWidget(split, 1)


_BUTTONS = (Act.ARCHIVE_UPDATE, Act.ARCHIVE_COMPARE)


def _told(listing: Listing | None, shown: int) -> str:
    if listing is None:
        return ""
    counts = [
        plural("{count:number} event", "{count:number} events", count=shown),
        plural("{count:number} file", "{count:number} files", count=listing.files),
    ]
    told = "  ·  ".join(map(tell, counts))
    return told if listing.whole else f"{told}  ·  {tell(message('not all files were read'))}"


def _button(actions: Actions, act: Act, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(act.value)
    retold(button, lambda: button.setText(tell(SPECS[act].text).replace("&", "")))
    worded(button.setToolTip, SPECS[act].tip)
    button.setIcon(actions[act].icon())
    actions[act].changed.connect(lambda: button.setIcon(actions[act].icon()))
    button.clicked.connect(actions[act].trigger)
    return button


def _line(*parts: QWidget | QVBoxLayout | None) -> QHBoxLayout:
    """Return them beside each other; None is a stretch."""
    line = QHBoxLayout()
    line.setSpacing(12)
    for part in parts:
        if part is None:
            line.addStretch(1)
        elif isinstance(part, QVBoxLayout):
            line.addLayout(part)
        else:
            line.addWidget(part)
    return line
