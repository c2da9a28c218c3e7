"""The line at the bottom: what is open, and how it was compared."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from crossread.core.messages import message, plural, say
from crossread.core.types import Comparison
from crossread.gui.languages import tell

_NOTICE = 4000
"""Milliseconds that a notice stays."""


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

    def tell_saved(self, path: Path) -> None:
        """Say for a moment that a file was written."""
        self.showMessage(tell(message("Saved: {path}", path=str(path))), _NOTICE)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what is open."""
        self.counts.setText(describe_counts(comparison))
        self.counts.setToolTip("\n".join(map(tell, comparison.notes)))


def describe_counts(comparison: Comparison) -> str:
    """Return how much there is to read, and whether the meaning model was used."""
    readouts, rows = len(comparison.readouts), len(comparison.rows)
    claims = sum(len(readout.claims) for readout in comparison.readouts)
    off = any("meaning model" in say(note) for note in comparison.notes)
    on = comparison.settings.meaning and not off
    parts = (
        plural("{count:number} readout", "{count:number} readouts", count=readouts),
        plural("{count:number} claim", "{count:number} claims", count=claims),
        plural("{count:number} row", "{count:number} rows", count=rows),
        message("meaning model on") if on else message("meaning model off"),
    )
    return "   ·   ".join(map(tell, parts))
