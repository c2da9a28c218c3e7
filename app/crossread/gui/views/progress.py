"""What a job is doing, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from crossread.core.messages import message
from crossread.gui.jobs import Jobs
from crossread.gui.languages import worded


class ProgressStrip(QWidget):
    """Follows the jobs of one lane; hidden while there are none."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self._label = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(180, 8)
        worded(self._bar.setAccessibleName, message("Progress"))
        self.cancel = QPushButton(self)
        worded(self.cancel.setText, message("Cancel"))
        self.cancel.clicked.connect(jobs.cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        for widget in (self._label, self._bar, self.cancel):
            line.addWidget(widget)
        jobs.started.connect(self._begin)
        jobs.progressed.connect(self._report)
        jobs.idle.connect(self.hide)
        self.hide()

    def _begin(self, label: str) -> None:
        self._report(0.0, label)
        self.show()

    def _report(self, share: float, what: str) -> None:
        self._label.setText(f"{what}…")
        self._bar.setValue(round(share * 100))
