"""Makes another comparison in a job, and shows it as one undo step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from crossread.core.corrections import Correction, apply, describe
from crossread.core.messages import Message, message, plural, say
from crossread.core.types import Comparison, Progress, RowId
from crossread.gui.jobs import Jobs
from crossread.gui.session import Session

_MEANWHILE = message("The comparison was changed meanwhile: please try again.")


class Remaking(QObject):
    """Aligns rows again, and makes corrections that take longer than a glance.

    Signals:
        said: something to tell the user; carries sentences.
    """

    said = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs

    def realign(self, rows: frozenset[RowId] | None = None) -> None:
        """Align the rows again that nobody vouched for; those alone, where some are given."""
        before = self._session.comparison
        if before is None:
            return

        def work(progress: Progress) -> Comparison:
            # Here, not above: numpy and the model would hold the window back.
            from crossread.core.comparing import load_meaning  # noqa: PLC0415
            from crossread.core.realigning import Changes, realign  # noqa: PLC0415

            encoder = load_meaning() if before.settings.meaning else None
            return realign(before, Changes(rows=rows), encoder=encoder, progress=progress)

        if rows is None:
            label = message("Align unconfirmed rows again")
        else:
            label = plural("Align {count} row again", "Align {count} rows again", count=len(rows))
        self._start(before, label, work, say(message("Nothing changed: every row stands already.")))

    def correct(self, correction: Correction) -> None:
        """Make a correction that reads or judges much again."""
        before = self._session.comparison
        if before is not None:
            label = describe(before, correction)
            self._start(before, label, lambda _progress: apply(before, correction))

    def _start(
        self,
        before: Comparison,
        label: Message,
        work: Callable[[Progress], Comparison],
        unchanged: str = "",
    ) -> None:
        def then(after: Comparison) -> None:
            if self._session.comparison is not before:
                self.said.emit((say(_MEANWHILE),))
            elif after.rows == before.rows and after.readouts == before.readouts:
                self.said.emit((unchanged,) if unchanged else ())
            else:
                self._session.replace(after, say(label))

        self._jobs.start(say(label), work, then, lambda problem: self.said.emit((problem,)))
