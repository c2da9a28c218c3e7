"""Where the parts of the export dialog stand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from crossread.core.messages import message
from crossread.core.reports.edition import FULL
from crossread.gui.languages import tell
from crossread.gui.views.exporting_form import ExportForm
from crossread.gui.views.exporting_profiles import ProfileBar
from crossread.gui.views.preview import PagePreview
from crossread.printing import FORMATS

_FORM = 400
"""Pixels that the choices take; the pages get the rest."""


@dataclass(frozen=True, slots=True)
class ExportParts:
    """What the dialog works with."""

    profiles: ProfileBar
    form: ExportForm
    scope: QComboBox
    """Everything, what is selected, or one finding."""
    format: QComboBox
    pattern: QLineEdit
    name: QLabel
    open_after: QCheckBox
    preview: PagePreview
    count: QLabel
    problem: QLabel
    save: QPushButton
    print: QPushButton
    close: QPushButton


def arrange(dialog: QDialog, profiles: Path) -> ExportParts:
    """Fill the dialog and return its parts."""
    dialog.setWindowTitle(tell(message("Export report")))
    dialog.resize(1120, 760)
    parts = _make(dialog, profiles)
    for known in FORMATS.values():
        parts.format.addItem(f"{tell(known.label)} ({known.suffix})", known.name)
    parts.problem.setWordWrap(True)
    parts.scope.setAccessibleName(tell(message("What to export")))
    parts.scope.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    parts.pattern.setToolTip(
        tell(message("Fields: {fields:list}", fields=("{event}", "{date}", "{today}", "{count}")))
    )
    for button in (parts.save, parts.print):
        button.setEnabled(False)
    parts.save.setDefault(True)
    row = QHBoxLayout(dialog)
    row.setContentsMargins(18, 18, 18, 16)
    row.setSpacing(18)
    row.addLayout(_left(parts))
    right = QVBoxLayout()
    right.addWidget(parts.preview, 1)
    right.addWidget(parts.count)
    row.addLayout(right, 1)
    return parts


def _make(dialog: QDialog, profiles: Path) -> ExportParts:
    return ExportParts(
        profiles=ProfileBar(profiles, dialog),
        form=ExportForm(dialog),
        scope=QComboBox(dialog),
        format=QComboBox(dialog),
        pattern=QLineEdit(FULL.file_name, dialog),
        name=QLabel(dialog),
        open_after=QCheckBox(tell(message("Open it afterwards")), dialog),
        preview=PagePreview(dialog),
        count=QLabel(dialog),
        problem=QLabel(dialog),
        save=QPushButton(tell(message("&Save…")), dialog),
        print=QPushButton(tell(message("&Print…")), dialog),
        close=QPushButton(tell(message("Close")), dialog),
    )


def _left(parts: ExportParts) -> QLayout:
    column = QVBoxLayout()
    column.addWidget(parts.profiles)
    column.addWidget(parts.scope)
    column.addWidget(parts.form)
    parts.form.setFixedWidth(_FORM)
    file = QFormLayout()
    file.addRow(tell(message("Format")), parts.format)
    file.addRow(tell(message("File name")), parts.pattern)
    file.addRow("", parts.name)
    file.addRow("", parts.open_after)
    column.addLayout(file)
    column.addStretch(1)
    column.addWidget(parts.problem)
    buttons = QHBoxLayout()
    buttons.addWidget(parts.print)
    buttons.addStretch(1)
    buttons.addWidget(parts.close)
    buttons.addWidget(parts.save)
    for button in (parts.print, parts.close):
        button.setAutoDefault(False)
    column.addLayout(buttons)
    return column
