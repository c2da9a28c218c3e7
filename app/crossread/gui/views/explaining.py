"""Asks, off the window's thread, how much each signal gave for the selected row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from crossread.core.messages import message
from crossread.core.types import Comparison, Progress, Row
from crossread.gui.jobs import Jobs
from crossread.gui.languages import tell
from crossread.gui.models.weighing import Weighed, weigh_row
from crossread.gui.views.choices import Choices

if TYPE_CHECKING:  # numpy would hold the window back
    from crossread.core.matching import Encoder

_PAUSE = 200
"""Milliseconds that a row is looked at before it is explained: keys go through many."""
_LABEL = message("Looking at the selected row")


class Explaining(QObject):
    """Explains the newest row that was asked for.

    Signals:
        explained: carries the `Row` and what speaks for its pairs, as `Weighed`.
    """

    explained = Signal(object, object)

    def __init__(self, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = choices
        self.jobs = Jobs(self)
        self._asked: tuple[Comparison, Row] | None = None
        self._encoder: Encoder | None = None
        """Kept once it is loaded: that takes longer than all the rest."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._explain)

    def ask(self, comparison: Comparison | None, row: Row | None) -> None:
        """Explain this row after a moment; none where nothing in it is matched."""
        self._asked = None
        if comparison is not None and row is not None and row.pairs:
            self._asked = comparison, row
            self._pause.start()

    def _explain(self) -> None:
        if self._asked is None:
            return
        if self.jobs.is_busy:  # one at a time: among many claims each takes a while
            self._pause.start()
            return
        comparison, row = self._asked
        cache, known = self._choices.cache_folder(), self._encoder

        def work(_progress: Progress) -> tuple[Encoder | None, tuple[Weighed, ...]]:
            from crossread.core.comparing import load_meaning  # noqa: PLC0415 - heavy

            used = (known or load_meaning(cache)) if comparison.settings.meaning else None
            return used, weigh_row(row, comparison.readouts, used)

        def then(found: tuple[Encoder | None, tuple[Weighed, ...]]) -> None:
            self._encoder = found[0] or self._encoder
            self.explained.emit(row, found[1])

        # What cannot be explained is not: the row itself is right.
        self.jobs.start(tell(_LABEL), work, then, lambda _problem: None)
