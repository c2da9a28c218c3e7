"""A report as numbered pages: for PDF, for the preview in the window, and for a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from crossread.core.pictures import Picture
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.drawings import chosen_pictures
from crossread.core.reports.edition import Edition
from crossread.core.reports.paper import MARGIN, sheet_of
from crossread.core.reports.shown import Report
from crossread.core.reports.words import page_of
from crossread.core.types import Comparison
from crossread.printing import looks
from crossread.printing.application import ensure_application
from crossread.printing.blocks import Rule, text_block
from crossread.printing.composing import compose
from crossread.printing.pages import Page, fill_pages
from crossread.printing.typesetting import FAINT, POINT

UNITS_PER_INCH = 72 * POINT
_UNITS_PER_MM = UNITS_PER_INCH / 25.4
_EDGE = 9.0
"""Room between the edge of the sheet and what runs along its head and foot, in millimetres."""


@dataclass(frozen=True, slots=True)
class Printed:
    """All pages of a report; lengths in tenths of a point."""

    report: Report
    width: float
    height: float
    pages: tuple[Page, ...]
    complete: bool
    """Whether these are all pages."""

    def draw(self, painter: QPainter, index: int) -> None:
        """Draw a page, its head and its foot; the painter stands at the sheet's top left."""
        margin = MARGIN * _UNITS_PER_MM
        across = self.width - 2 * margin
        edge = _EDGE * _UNITS_PER_MM
        if index:
            title = text_block(self.report.title, looks.RUNNING, across)
            painter.save()
            painter.setClipRect(QRectF(margin, edge, across, title.tops[1]))
            title.draw(painter, margin, edge)
            painter.restore()
        foot = self.height - edge - looks.RUNNING.size * POINT
        Rule(across, 3, FAINT).draw(painter, margin, foot - 4 * POINT)
        text_block(self.report.made, looks.RUNNING, across).draw(painter, margin, foot)
        count = len(self.pages) if self.complete else "…"
        counted = self.report.say(page_of(index + 1, count))
        number = text_block(counted, looks.RUNNING, across)
        taken = number.layout.lineAt(0).naturalTextWidth()
        number.draw(painter, margin + across - taken, foot)
        area = QRectF(margin, margin, across, self.height - 2 * margin)
        self.pages[index].draw(painter, area)


def print_report(comparison: Comparison, edition: Edition) -> Printed:
    """Return the pages of a report on the comparison."""
    report = show_comparison(comparison, edition)
    return lay_out_report(report, chosen_pictures(comparison, report))


def lay_out_report(report: Report, pictures: Sequence[Picture], most: int | None = None) -> Printed:
    """Return the pages of a report; about *most* of them, so that the first are there at once."""
    ensure_application()
    width, height = (length * _UNITS_PER_MM for length in sheet_of(report))
    margin = MARGIN * _UNITS_PER_MM
    room = height - 2 * margin - 6 * POINT
    items = compose(report, pictures, width - 2 * margin, room)
    pages, complete = fill_pages(items, room, most)
    return Printed(report, width, height, pages, complete)
