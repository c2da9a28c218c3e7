"""The line at the bottom: what is open, and how it was compared."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from crossread.core.messages import say
from crossread.core.types import Comparison


class StatusLine(QStatusBar):
    """Counts on the right, tips and jobs on the left."""

    def __init__(self, progress: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 2, 8, 2)
        self.counts = QLabel(self)
        self.counts.setObjectName("counts")
        self.addPermanentWidget(progress)
        self.addPermanentWidget(self.counts)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what is open."""
        self.counts.setText(describe_counts(comparison))
        self.counts.setToolTip("\n".join(map(say, comparison.notes)))


def describe_counts(comparison: Comparison) -> str:
    """Return how much there is to read, and whether the meaning model was used."""
    readouts, rows = len(comparison.readouts), len(comparison.rows)
    claims = sum(len(readout.claims) for readout in comparison.readouts)
    off = any("meaning model" in say(note) for note in comparison.notes)
    on = comparison.settings.meaning and not off
    parts = (
        _count(readouts, "readout"),
        _count(claims, "claim"),
        _count(rows, "row"),
        f"meaning model {'on' if on else 'off'}",
    )
    return "   ·   ".join(parts)


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
