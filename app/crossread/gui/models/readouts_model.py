"""What is known about each readout, as a table whose cells can be corrected."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from crossread.core.corrections import EditReadout
from crossread.core.messages import Message, message
from crossread.core.types import Document, Readout, ReadoutId
from crossread.gui.languages import tell

Index = QModelIndex | QPersistentModelIndex
_HEADINGS = (
    message("Issuer"),
    message("Party"),
    message("Title"),
    message("Date"),
    message("Language"),
    message("File"),
)
_FIELDS = ("issuer", "party", "title")
"""The text fields of a correction, in the order of the headings."""
_DATE, _LANGUAGE, _FILE = 3, 4, 5
_CODE = re.compile(r"[A-Za-z]{2}")


class ReadoutsModel(QAbstractTableModel):
    """One row for every readout; an edit is handed on, never made here.

    Signals:
        edited: the user corrected a value; carries an `EditReadout`.
        refused: what was typed does not fit; carries a sentence.
    """

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readouts: tuple[Readout, ...] = ()

    def show(self, readouts: tuple[Readout, ...]) -> None:
        """Show these readouts from now on."""
        self.beginResetModel()
        self._readouts = readouts
        self.endResetModel()

    def readout(self, row: int) -> Readout:
        """Return the readout in a row."""
        return self._readouts[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of readouts."""
        return 0 if parent.isValid() else len(self._readouts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of values known about each."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a value as text, to show and to edit alike."""
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        if not index.isValid() or role not in wanted:
            return None
        document = self._readouts[index.row()].document
        if index.column() == _FILE and role != Qt.ItemDataRole.ToolTipRole:
            return Path(document.path).name
        return _values(document)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a value."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        horizontal = orientation == Qt.Orientation.Horizontal
        return tell(_HEADINGS[section]) if horizontal else section + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be edited but the file."""
        flags = super().flags(index)
        editable = index.isValid() and index.column() != _FILE
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on what the user typed, if it fits."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        if text == self.data(index):
            return False
        edit = _edit(self._readouts[index.row()].id, index.column(), text)
        if isinstance(edit, str):
            self.refused.emit(edit)
            return False
        # Once the editor has closed: the answer is another comparison, which resets this model.
        self.edited.emit(edit)
        return True


def _values(document: Document) -> tuple[str, ...]:
    day = document.date.isoformat() if document.date else ""
    return (
        document.issuer,
        document.party,
        document.title,
        day,
        document.language,
        document.path,
    )


def _edit(readout: ReadoutId, column: int, text: str) -> EditReadout | str:
    """Return the correction, or a sentence that says what is wrong with *text*."""
    if column == _DATE:
        try:
            return EditReadout(readout, date=date.fromisoformat(text))
        except ValueError:
            return tell(no_date(text))
    if column == _LANGUAGE:
        if not _CODE.fullmatch(text):
            return tell(
                message(
                    "{text:quote} is no language code. Write two letters, such as en or ru.",
                    text=text,
                )
            )
        return EditReadout(readout, language=text.lower())
    return EditReadout(readout, **{_FIELDS[column]: text})  # type: ignore[arg-type]  # names of text fields


def no_date(text: str) -> Message:
    """Return what to say of a text that is no date."""
    return message(
        "{text:quote} is no date. Write it as year-month-day, such as 2025-05-28.", text=text
    )
