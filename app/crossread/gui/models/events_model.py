"""The events of an archive as an item model: sorted and narrowed here, said through roles."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crossread.core.messages import Message, message, plural
from crossread.core.types import FEWEST
from crossread.gui.languages import short_date, tell

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event as it is listed."""

    number: int
    title: str
    start: date | None
    end: date | None
    """The earliest and the latest date of its readouts."""
    issuers: tuple[str, ...]
    readouts: int
    """Without reprints."""
    reprints: int = 0
    differences: int | None = None
    """Rows that differ or contradict; None where nobody has compared it yet."""

    @property
    def words(self) -> str:
        """Return what typed words are looked for in."""
        day = self.start.isoformat() if self.start else ""
        return " ".join((self.title, *self.issuers, day)).casefold()


class Column(IntEnum):
    """What the list shows of an event, from left to right."""

    DATE = 0
    EVENT = 1
    READOUTS = 2
    DIFFERENCES = 3


NUMBERS = (Column.READOUTS, Column.DIFFERENCES)
HEADINGS: dict[Column, Message] = {
    Column.DATE: message("Date"),
    Column.EVENT: message("Event"),
    Column.READOUTS: message("Readouts"),
    Column.DIFFERENCES: message("Differences"),
}
TIPS: dict[Column, Message] = {
    Column.DATE: message("The first date of its readouts"),
    Column.EVENT: message("Its shortest headline, and who tells of it"),
    Column.READOUTS: message("Texts that tell of it; reprints are not counted"),
    Column.DIFFERENCES: message("Rows that differ or contradict; known once all are compared"),
}
_KEYS: dict[Column, Callable[[EventEntry], tuple[int, str]]] = {
    Column.DATE: lambda one: ((one.start or date.min).toordinal(), ""),
    Column.EVENT: lambda one: (0, one.title.casefold()),
    Column.READOUTS: lambda one: (one.readouts, ""),
    Column.DIFFERENCES: lambda one: (-1 if one.differences is None else one.differences, ""),
}


def latest_first(entries: Iterable[EventEntry]) -> tuple[EventEntry, ...]:
    """Return events in the order in which the model is given them."""
    return tuple(sorted(entries, key=_KEYS[Column.DATE], reverse=True))


class EventsModel(QAbstractTableModel):
    """The events that pass what was typed, in the order that was chosen."""

    ENTRY = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[tuple[EventEntry, str], ...] = ()
        """With the words that they are found by."""
        self._shown: tuple[EventEntry, ...] = ()
        self._typed: tuple[str, ...] = ()
        self._hits: Collection[int] = ()
        self._single = False
        self._order = (Column.DATE, Qt.SortOrder.DescendingOrder)

    @property
    def entries(self) -> tuple[EventEntry, ...]:
        """Return what is shown."""
        return self._shown

    def show(self, entries: Sequence[EventEntry], words: Sequence[str] = ()) -> None:
        """Show these events from now on, the latest first; *words* where they are made already."""
        made = words or [one.words for one in entries]
        self._all = tuple(zip(entries, made, strict=True))
        self._choose()

    def narrow(self, typed: str, hits: Collection[int] = ()) -> None:
        """Show events that are called so, and those with these numbers, whose texts say so."""
        self._typed, self._hits = tuple(typed.casefold().split()), hits
        self._choose()

    def allow_single(self, *, allowed: bool) -> None:
        """Show what one text alone tells of, too."""
        self._single = allowed
        self._choose()

    def row_of(self, number: int) -> int | None:
        """Return where an event stands; None where it is not shown."""
        return next((row for row, one in enumerate(self._shown) if one.number == number), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show them in another order; equal ones, the latest first."""
        self._order = (Column(column), order)
        self._choose()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many events are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the same
        """Return how much is shown of each."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an event in words."""
        if not index.isValid():
            return None
        entry, column = self._shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _told(entry, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == EventsModel.ENTRY:
            return entry
        return _about(entry, role) if column is Column.EVENT else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what the columns are called, and what they mean."""
        if orientation is Qt.Orientation.Horizontal:
            match role:
                case Qt.ItemDataRole.DisplayRole:
                    return tell(HEADINGS[Column(section)])
                case Qt.ItemDataRole.ToolTipRole:
                    return tell(TIPS[Column(section)])
                case Qt.ItemDataRole.TextAlignmentRole if section in NUMBERS:
                    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _choose(self) -> None:
        self.beginResetModel()
        column, order = self._order
        found = [one for one, words in self._all if self._passes(one, words)]
        if column is not Column.DATE or order is Qt.SortOrder.AscendingOrder:
            found.sort(key=_KEYS[column], reverse=order is Qt.SortOrder.DescendingOrder)
        self._shown = tuple(found)
        self.endResetModel()

    def _passes(self, one: EventEntry, words: str) -> bool:
        if one.readouts < FEWEST and not self._single:
            return False
        return one.number in self._hits or all(word in words for word in self._typed)


def named(entry: EventEntry) -> str:
    """Return what an event is called."""
    return entry.title or tell(message("Without a headline"))


def spoken(entry: EventEntry) -> str:
    """Return an event in one sentence, for who hears it."""
    parts = [named(entry), _told(entry, Column.DATE), ", ".join(entry.issuers)]
    parts.append(tell(plural("{count} readout", "{count} readouts", count=entry.readouts)))
    return "; ".join(part for part in parts if part)


def _about(entry: EventEntry, role: int) -> str | None:
    """Return what is said of an event beside its headline."""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken(entry)
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"{named(entry)}\n{', '.join(entry.issuers)}"
    return None


def _told(entry: EventEntry, column: Column) -> str:
    match column:
        case Column.DATE:
            return short_date(entry.start) if entry.start else ""
        case Column.EVENT:
            return named(entry)
        case Column.READOUTS:
            return str(entry.readouts)
        case Column.DIFFERENCES:
            return "" if entry.differences is None else str(entry.differences)
