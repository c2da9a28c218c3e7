"""The list of keys, and what this program is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossread import __version__
from crossread.core.messages import Message, Wording, message
from crossread.gui.languages import tell, worded
from crossread.gui.views.actions import SPECS, plain_text
from crossread.gui.views.menus import MENUS, SORTS, TITLES
from crossread.resources import resource_path

HEADING = message("In the table and its panels")
SORTED_IN = "&View"
"""The menu that the menu of orders stands in."""
TABLE_KEYS: tuple[tuple[Message, Wording], ...] = (
    (message("Move through claims and rows"), "↑  ↓"),
    (message("Move between readouts"), "←  →"),
    (message("First and last row"), message("Home, End")),
    (message("Select several rows"), message("Shift + ↑  ↓, Shift + click, Ctrl + click")),
    (message("Move a claim to another row"), message("Drag it")),
    (message("A window up or down"), message("Page Up, Page Down")),
    (message("Open the row in the inspector"), message("Enter")),
    (message("Make text larger or smaller"), message("Ctrl + wheel")),
    (message("Accept, word or hide the current finding in its list"), message("Space, F2, Del")),
    (message("Take the last tag away in the tag field"), message("Backspace")),
    (message("Stop dragging, leave the search, note, tags or voice"), "Esc"),
)


def show_shortcuts(parent: QWidget) -> QDialog:
    """Show every key in a window that may stay open."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    worded(dialog.setWindowTitle, message("Keyboard shortcuts"))
    dialog.resize(560, 640)
    lines = list(_lines())
    table = QTableWidget(len(lines), 2, dialog)
    table.setHorizontalHeaderLabels([tell(message("Action")), tell(message("Keys"))])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    worded(table.setAccessibleName, message("Keyboard shortcuts"))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    for row, (what, keys) in enumerate(lines):
        item = QTableWidgetItem(what)
        table.setItem(row, 0, item)
        table.setItem(row, 1, QTableWidgetItem(keys))
        if not keys:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            table.setSpan(row, 0, 1, 2)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    QVBoxLayout(dialog).addWidget(table)
    dialog.show()
    return dialog


def _lines() -> Iterator[tuple[str, str]]:
    """Yield what can be done and its keys; a heading has none."""
    yield tell(HEADING), ""
    yield from ((tell(what), tell(keys)) for what, keys in TABLE_KEYS)
    native = QKeySequence.SequenceFormat.NativeText
    for title, acts in MENUS.items():
        keyed = [act for act in (*acts, *(SORTS if title == SORTED_IN else ())) if act is not None]
        yield tell(TITLES[title]).replace("&", ""), ""
        for act in keyed:
            keys = [QKeySequence(key).toString(native) for key in SPECS[act].shortcuts]
            if keys:
                yield plain_text(act), ", ".join(keys)


def show_about(parent: QWidget) -> QMessageBox:
    """Show version, licence and the promise."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tell(message("About Crossread")))
    box.setText(f"Crossread {__version__}")
    box.setInformativeText(
        tell(
            message(
                "Compares several accounts of one event side by side. MIT licence.\n\n"
                "Everything happens on this computer: nothing is sent anywhere."
            )
        )
    )
    licences = resource_path("licences.md")
    if licences.is_file():
        box.setDetailedText(licences.read_text("utf-8"))
    box.open()
    return box
