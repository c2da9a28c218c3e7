"""Makes another comparison in a job, and shows it as one undo step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crossread.core.corrections import Correction, EditEvent, apply, describe
from crossread.core.messages import message, plural
from crossread.core.types import Comparison, Progress, RowId
from crossread.gui.jobs import Jobs
from crossread.gui.languages import tell
from crossread.gui.session import Session
from crossread.gui.views.choices import Choices

_MEANWHILE = message("The comparison was changed meanwhile: please try again.")
_UNCHANGED = message("Nothing changed: every row stands where matching would put it.")


class Remaking(QObject):
    """Aligns rows again, and makes corrections that take longer than a glance.

    Signals:
        said: something to tell the user; carries sentences.
    """

    said = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = choices
        self._session, self._jobs = session, jobs
        self._waiting: list[Correction] = []
        """Corrections to be made, one after the other; the first one is being made."""
        jobs.started.connect(self._on_started)
        self._starting = False

    def realign(self, rows: frozenset[RowId] | None = None) -> None:
        """Align the rows again that nobody vouched for; those alone, where some are given."""
        before = self._session.comparison
        if before is None:
            return
        cache = self._choices.cache_folder()

        def work(progress: Progress) -> Comparison:
            # Here, not above: numpy and the model would hold the window back.
            from crossread.core.comparing import load_meaning  # noqa: PLC0415
            from crossread.core.realigning import Changes, realign  # noqa: PLC0415

            encoder = load_meaning(cache) if before.settings.meaning else None
            return realign(before, Changes(rows=rows), encoder=encoder, progress=progress)

        def then(after: Comparison) -> None:
            if self._session.comparison is not before:
                self.said.emit((tell(_MEANWHILE),))
            elif after.rows == before.rows:
                self.said.emit((tell(_UNCHANGED),))
            else:
                self._session.replace(after, tell(label))

        label = message("Align unconfirmed rows again")
        if rows is not None:
            label = plural("Align {count} row again", "Align {count} rows again", count=len(rows))
        self._jobs.start(tell(label), work, then, self._fail)

    def correct(self, correction: Correction) -> None:
        """Make a correction that reads or judges much again, after those that wait already."""
        if self._session.comparison is None:
            return
        if isinstance(correction, EditEvent):
            self._session.correct(correction)
            return
        if not self._jobs.is_busy:
            self._waiting.clear()  # what was being made was cancelled
        self._waiting.append(correction)
        if len(self._waiting) == 1:
            self._make_first()

    def _make_first(self) -> None:
        before, correction = self._session.comparison, self._waiting[0]
        if before is None:
            self._waiting.clear()
            return
        label = tell(describe(before, correction))

        def then(after: Comparison) -> None:
            if self._session.comparison is before:
                self._waiting.pop(0)
                if after != before:
                    self._session.replace(after, label)
            if self._waiting:
                self._make_first()

        self._starting = True
        self._jobs.start(label, lambda _progress: apply(before, correction), then, self._fail)
        self._starting = False

    def _on_started(self) -> None:
        """Forget what another job took the place of."""
        if not self._starting:
            self._waiting.clear()

    def _fail(self, problem: str) -> None:
        self._waiting = self._waiting[1:]
        self.said.emit((problem,))
        if self._waiting:
            self._make_first()
