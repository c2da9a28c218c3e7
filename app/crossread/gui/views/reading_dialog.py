"""How each file was read: what it is, where it comes from, in what encoding, what was left out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import Message, message, plural
from crossread.core.reports.provenance import describe_provenance
from crossread.core.types import Comparison, Document, Readout, ReadoutId
from crossread.gui.languages import retold, tell, worded
from crossread.gui.views.rereading import ENCODINGS, Wish, can_be_reread
from crossread.gui.views.rich import caption, escape, label

_WIDTH, _HEIGHT = 680, 620
_FORMATS = {
    "txt": message("Text"),
    "md": message("Markdown"),
    "html": message("Saved web page"),
    "mhtml": message("Web page saved as one file (MHTML)"),
    "eml": message("E-mail"),
    "docx": message("Word document"),
    "odt": message("OpenDocument text"),
    "rtf": message("Rich Text"),
    "pdf": message("PDF"),
}
_UNKNOWN = message("Text that was pasted, or read by an earlier version")
_SOUND = message("Nothing stood out when it was read.")
_WHOLE = message("Nothing was left out.")


class ReadingDialog(QDialog):
    """Stays open beside the window; shows one readout at a time.

    Signals:
        reread_wished: the file is to be read in another encoding; carries a `Wish`.
    """

    reread_wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        worded(self.setWindowTitle, message("How files were read"))
        self.resize(_WIDTH, _HEIGHT)
        self._comparison: Comparison | None = None
        self.readout, self.encoding = QComboBox(self), QComboBox(self)
        self.again = QPushButton(self)
        worded(self.again.setText, message("Read again"))
        self.again.setAutoDefault(False)
        self.file, self.format, self.origin = label(self), label(self), label(self)
        self.digest, self.notes, self.left_out = label(self), label(self), QLabel(self)
        for value in (self.file, self.format, self.origin, self.digest, self.notes):
            # As wide as the form: a label by itself gives way to whatever stands beside it.
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.readout.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.readout.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dropped = QPlainTextEdit(self)
        self.dropped.setReadOnly(True)
        worded(self.dropped.setAccessibleName, message("What was left out"))
        self._arrange()
        self.readout.currentIndexChanged.connect(self._show_readout)
        self.encoding.currentTextChanged.connect(self._allow)
        self.again.clicked.connect(self._wish)
        retold(self, self._show_readout)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show how the readouts of this comparison were read; the chosen one stays chosen."""
        chosen = self.readout.currentData()
        self._comparison = comparison
        self.readout.blockSignals(True)
        self.readout.clear()
        for readout in comparison.readouts:
            self.readout.addItem(readout.name, readout.id)
        self.readout.setCurrentIndex(max(0, self.readout.findData(chosen)))
        self.readout.blockSignals(False)
        self._show_readout()

    def show_for(self, readout: ReadoutId | None) -> None:
        """Come to the front with this readout."""
        place = self.readout.findData(readout)
        if place >= 0:
            self.readout.setCurrentIndex(place)
        self.show()

    def _arrange(self) -> None:
        chosen = QHBoxLayout()
        chosen.addWidget(self.encoding)
        chosen.addWidget(self.again)
        chosen.addStretch(1)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: tuple[tuple[Message, QWidget | QHBoxLayout], ...] = (
            (message("&Readout"), self.readout),
            (message("File"), self.file),
            (message("Format"), self.format),
            (message("Origin"), self.origin),
            (message("SHA-256"), self.digest),
            (message("&Encoding"), chosen),
            (message("Notes"), self.notes),
        )
        for name, field in rows:
            told = caption(name, self)
            told.setBuddy(self.encoding if isinstance(field, QHBoxLayout) else field)
            form.addRow(told, field)
        close = QDialogButtonBox(self)
        shut = close.addButton(QDialogButtonBox.StandardButton.Close)
        worded(shut.setText, message("Close"))
        close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.left_out)
        column.addWidget(self.dropped, 1)
        column.addWidget(close)

    def _chosen(self) -> Readout | None:
        readouts = self._comparison.readouts if self._comparison else ()
        return next((r for r in readouts if r.id == self.readout.currentData()), None)

    def _show_readout(self) -> None:
        readout, comparison = self._chosen(), self._comparison
        if readout is None or comparison is None:
            return
        document = readout.document
        self.file.setText(escape(document.path))
        self.format.setText(escape(tell(_FORMATS.get(document.format, _UNKNOWN))))
        origin = [tell(each) for each in describe_provenance(document)]
        self.origin.setText(escape("\n".join(origin) or "–"))
        self.digest.setText(f"<code>{escape(document.sha256)}</code>")
        self.notes.setText(escape("\n".join(map(tell, document.notes)) or tell(_SOUND)))
        self._offer_encodings(readout, comparison)
        self.left_out.setText(tell(_left_out(document)))
        self.dropped.setPlainText("\n".join(document.dropped))
        self.dropped.setEnabled(bool(document.dropped))

    def _offer_encodings(self, readout: Readout, comparison: Comparison) -> None:
        used = readout.document.encoding
        self.encoding.blockSignals(True)
        self.encoding.clear()
        self.encoding.addItems([used, *(each for each in ENCODINGS if each != used)])
        self.encoding.blockSignals(False)
        self.encoding.setEnabled(can_be_reread(readout, comparison))
        self._allow()

    def _allow(self) -> None:
        self.again.setEnabled(self.encoding.isEnabled() and self.encoding.currentIndex() > 0)

    def _wish(self) -> None:
        readout = self._chosen()
        if readout is not None:
            self.reread_wished.emit(Wish(readout.id, self.encoding.currentText()))


def _left_out(document: Document) -> Message:
    """Say how much of the file is no part of its text."""
    count = len(document.dropped)
    if not count:
        return _WHOLE
    return plural("Left out: {count} line", "Left out: {count} lines", count=count)
