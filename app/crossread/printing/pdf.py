"""PDF: the pages of a report in one file, the same each time."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from uuid import UUID, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from crossread import __version__
from crossread.core.reports.edition import Edition
from crossread.core.reports.paper import sheet_of
from crossread.core.types import Comparison
from crossread.printing.printed import UNITS_PER_INCH, Printed, print_report

_NAMESPACE = UUID("8f5d4c1e-0c9e-4a57-9d0b-6f3a2b7c1d10")
_DATE = re.compile(rb'(/(?:Creation|Mod)Date \(D:|xmp:\w{6,8}Date=")[^)"]{15,30}([)"])')
"""Where a PDF tells the time: in its information, and in the metadata that are XML."""


def render_pdf(comparison: Comparison, edition: Edition) -> bytes:
    """Return the report as PDF."""
    printed = print_report(comparison, edition)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _write(buffer, printed, edition.created)
    buffer.close()
    return _dated(bytes(data.data()), edition.created)


def _write(buffer: QBuffer, printed: Printed, created: datetime) -> None:
    writer = QPdfWriter(buffer)
    writer.setResolution(round(UNITS_PER_INCH))
    writer.setPageLayout(_sheet(printed))
    writer.setTitle(printed.report.title)
    writer.setCreator(f"Crossread {__version__}")
    writer.setDocumentId(QUuid(str(uuid5(_NAMESPACE, f"{printed.report.title} {created}"))))
    painter = QPainter(writer)
    for index in range(len(printed.pages)):
        if index:
            writer.newPage()
        printed.draw(painter, index)
    painter.end()


def _sheet(printed: Printed) -> QPageLayout:
    width, height = sheet_of(printed.report)
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    no_margins = QMarginsF(0, 0, 0, 0)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, no_margins)


def _dated(data: bytes, created: datetime) -> bytes:
    """Return the file with its own date for the clock's; blanks keep every place in it."""
    moment = created.astimezone(UTC)

    def replaced(match: re.Match[bytes]) -> bytes:
        begin, end = match[1], match[2]
        form = "%Y%m%d%H%M%SZ" if end == b")" else "%Y-%m-%dT%H:%M:%SZ"
        return (begin + moment.strftime(form).encode() + end).ljust(len(match[0]))

    return _DATE.sub(replaced, data)
