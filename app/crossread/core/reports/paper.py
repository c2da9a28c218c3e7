"""Sheets in millimetres."""

from __future__ import annotations

from crossread.core.reports.edition import Paper
from crossread.core.reports.shown import Report

MARGIN = 16.0
_SHEETS = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}


def sheet_of(report: Report) -> tuple[float, float]:
    """Return width and height of the sheet as it lies."""
    width, height = _SHEETS[report.edition.profile.paper]
    return (height, width) if report.landscape else (width, height)


def across(report: Report) -> float:
    """Return how wide a line can be."""
    return sheet_of(report)[0] - 2 * MARGIN
