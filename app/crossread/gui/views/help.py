"""The list of keys, and what this program is."""

from __future__ import annotations

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
from crossread.gui.views.actions import SPECS, plain_text

TABLE_KEYS = (
    ("Move through claims and rows", "↑  ↓"),
    ("Move between readouts", "←  →"),
    ("First and last row", "Home, End"),
    ("A window up or down", "Page Up, Page Down"),
    ("Open the row in the inspector", "Enter"),
    ("Make text larger or smaller", "Ctrl + wheel"),
    ("Stop dragging, leave the search or the note", "Esc"),
)


def show_shortcuts(parent: QWidget) -> QDialog:
    """Show every key in a window that may stay open."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Keyboard shortcuts")
    dialog.resize(560, 640)
    native = QKeySequence.SequenceFormat.NativeText
    keys = [
        (plain_text(act), ", ".join(QKeySequence(key).toString(native) for key in spec.shortcuts))
        for act, spec in SPECS.items()
        if spec.shortcuts
    ]
    lines = [*TABLE_KEYS, *keys]
    table = QTableWidget(len(lines), 2, dialog)
    table.setHorizontalHeaderLabels(["What it does", "Keys"])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setAccessibleName("Keyboard shortcuts")
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            table.setItem(row, column, QTableWidgetItem(text))
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    QVBoxLayout(dialog).addWidget(table)
    dialog.show()
    return dialog


def show_about(parent: QWidget) -> QMessageBox:
    """Show version, licence and the promise."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("About Crossread")
    box.setText(f"Crossread {__version__}")
    box.setInformativeText(
        "Compares several accounts of one event side by side. MIT licence.\n\n"
        "Everything happens on this computer: nothing is sent anywhere."
    )
    box.open()
    return box
