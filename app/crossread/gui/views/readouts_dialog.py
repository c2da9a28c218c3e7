"""Event and readouts as they were found: shown, and correctable."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crossread.core.corrections import EditEvent
from crossread.core.messages import message
from crossread.core.types import Comparison
from crossread.gui.languages import tell, worded
from crossread.gui.models.readouts_model import ReadoutsModel, no_date
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.reading_dialog import ReadingDialog
from crossread.gui.views.rich import caption

_WIDTHS = (200, 130, 240, 100, 80, 180)


class ReadoutsDialog(QDialog):
    """Stays open beside the window; every edit is one correction.

    Signals:
        corrected: carries an `EditEvent` or an `EditReadout`.
        removal_wished: carries the id of a readout.
    """

    corrected = Signal(object)
    removal_wished = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        worded(self.setWindowTitle, message("Event and readouts"))
        self.resize(980, 420)
        self.model = ReadoutsModel(self)
        self.title, self.date = QLineEdit(self), QLineEdit(self)
        worded(self.date.setPlaceholderText, message("year-month-day"))
        self.table = _table(self.model, self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.remove = QPushButton(self)
        worded(self.remove.setText, message("Remove readout"))
        self.remove.clicked.connect(self._remove)
        self.reading = ReadingDialog(parent)
        actions[Act.READING].triggered.connect(self._show_reading)
        self._arrange(actions)
        self.title.editingFinished.connect(self._edit_title)
        self.date.editingFinished.connect(self._edit_date)
        # Queued: the answer resets the model, and the editor must be closed by then.
        self.model.edited.connect(self.corrected, Qt.ConnectionType.QueuedConnection)
        self.table.selectionModel().currentChanged.connect(self._enable_removal)
        self.model.refused.connect(self.problem.setText)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what is known about the comparison now."""
        row = self.table.currentIndex()
        event = comparison.event
        self.title.setText(event.title)
        self.date.setText(event.date.isoformat() if event.date else "")
        self.problem.clear()
        self.model.show(comparison.readouts)
        if row.isValid() and row.row() < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row.row(), row.column()))
        self.reading.show_comparison(comparison)
        self._enable_removal()

    def _arrange(self, actions: Actions) -> None:
        form = QFormLayout()
        for name, field in ((message("&Event"), self.title), (message("&Date"), self.date)):
            told = caption(name, self)
            told.setBuddy(field)
            form.addRow(told, field)
        add = QPushButton(self)
        worded(add.setText, message("Add readouts…"))
        add.clicked.connect(actions[Act.ADD].trigger)
        close = QDialogButtonBox(self)
        shut = close.addButton(QDialogButtonBox.StandardButton.Close)
        worded(shut.setText, message("Close"))
        close.rejected.connect(self.close)
        line = QHBoxLayout()
        how = QPushButton(self)
        worded(how.setText, message("How files were read…"))
        how.clicked.connect(actions[Act.READING].trigger)
        for button in (add, self.remove, how):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(caption(message("Double-click a value to correct it."), self))
        column.addWidget(self.table, 1)
        column.addWidget(self.problem)
        column.addLayout(line)

    def _edit_title(self) -> None:
        if self.title.isModified():
            self.title.setModified(False)
            self.corrected.emit(EditEvent(title=self.title.text().strip()))

    def _edit_date(self) -> None:
        if not self.date.isModified():
            return
        self.date.setModified(False)
        text = self.date.text().strip()
        try:
            day = date.fromisoformat(text)
        except ValueError:
            self.problem.setText(tell(no_date(text)))
            return
        self.corrected.emit(EditEvent(date=day))

    def _remove(self) -> None:
        self.removal_wished.emit(self.model.readout(self.table.currentIndex().row()).id)

    def _show_reading(self) -> None:
        """Show how the readout was read that is chosen here."""
        row = self.table.currentIndex()
        shown = self.isVisible() and row.isValid()
        self.reading.show_for(self.model.readout(row.row()).id if shown else None)

    def _enable_removal(self) -> None:
        """Let only a readout that was chosen be removed, and never the last one."""
        chosen = self.table.currentIndex().isValid()
        self.remove.setEnabled(chosen and self.model.rowCount() > 1)


def _table(model: ReadoutsModel, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    worded(table.setAccessibleName, message("Readouts"))
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(34)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    for column, width in enumerate(_WIDTHS):
        table.setColumnWidth(column, width)
    return table
