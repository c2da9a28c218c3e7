"""Keeps the findings in step with the comparison, so that no correction waits for them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from crossread.core.findings import find_findings
from crossread.core.messages import message
from crossread.core.types import Comparison
from crossread.gui.jobs import Jobs
from crossread.gui.languages import tell
from crossread.gui.session import Session

_PAUSE = 150
"""Milliseconds after a correction: what is corrected quickly one after the other is looked at once,
and the corrected row is painted first."""


class Discovering(QObject):
    """Looks for findings in a job, the newest comparison's alone.

    Signals:
        found: these findings hold for what is shown now; carries them.
        said: something to tell the user; carries sentences.
    """

    found = Signal(object)
    said = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        session.changed.connect(self._on_comparison)

    @property
    def is_busy(self) -> bool:
        """Return whether findings are still being looked for."""
        return self._pause.isActive() or self._jobs.is_busy

    def _on_comparison(self, comparison: Comparison) -> None:
        self._jobs.cancel()
        self._pause.stop()
        if self._session.findings_hold:
            self.found.emit(comparison.findings)
        else:
            self._pause.start()

    def _look(self) -> None:
        comparison = self._session.comparison
        if comparison is not None:
            self._jobs.start(
                tell(message("Looking for findings")),
                lambda _progress: find_findings(comparison),
                self.found.emit,
                lambda message: self.said.emit((message,)),
            )


def with_findings(comparison: Comparison) -> Comparison:
    """Return the comparison with the findings that hold for it, as it is written to files."""
    return replace(comparison, findings=find_findings(comparison))
