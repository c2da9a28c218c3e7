"""Send the pages of a report to a printer."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from crossread.core.reports.edition import Edition
from crossread.core.types import Comparison
from crossread.printing.printed import UNITS_PER_INCH, print_report


def print_pages(printer: QPrinter, comparison: Comparison, edition: Edition) -> None:
    """Print a report on the comparison, the pages that the user asked for."""
    printed = print_report(comparison, edition)
    points = QSizeF(printed.width, printed.height) / (UNITS_PER_INCH / 72)
    size = QPageSize(points, QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(printed.report.title)
    first = max(printer.fromPage(), 1)
    last = printer.toPage() or len(printed.pages)
    painter = QPainter(printer)
    scale = printer.resolution() / UNITS_PER_INCH
    painter.scale(scale, scale)
    for index in range(first - 1, min(last, len(printed.pages))):
        if index > first - 1:
            printer.newPage()
        printed.draw(painter, index)
    painter.end()
