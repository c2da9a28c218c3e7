"""All kinds of report: those of the core, and those that need Qt to draw."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType

from crossread.core.errors import OutputError
from crossread.core.messages import message
from crossread.core.reports import FORMATS as PLAIN
from crossread.core.reports import Edition, Formats, ReportFormat
from crossread.core.reports.docx import render_docx
from crossread.core.types import Comparison


@contextmanager
def _qt() -> Iterator[None]:
    """Say in a sentence that Qt cannot be imported: on a bare system, libraries are missing."""
    try:
        yield
    except ImportError as error:
        raise OutputError(
            message(
                "A page cannot be drawn: a library is missing here ({reason}). "
                "Write a web page instead, such as report.html, and print that.",
                reason=str(error),
            )
        ) from error


def _render_pdf(comparison: Comparison, edition: Edition) -> bytes:
    with _qt():
        from crossread.printing.pdf import render_pdf  # noqa: PLC0415 - only a PDF needs Qt
    return render_pdf(comparison, edition)


def _render_png(comparison: Comparison, edition: Edition) -> bytes:
    with _qt():
        from crossread.printing.png import render_png  # noqa: PLC0415 - as above
    return render_png(comparison, edition)


def _render_docx(comparison: Comparison, edition: Edition) -> bytes:
    try:
        from crossread.printing.png import png  # noqa: PLC0415 - as above
    except ImportError:  # a document without pictures is better than none
        return render_docx(comparison, edition)
    return render_docx(comparison, edition, png)


_PDF = ReportFormat("pdf", message("PDF"), ".pdf", _render_pdf, is_text=False)
_DOCX = replace(PLAIN["docx"], render=_render_docx)
_PNG = ReportFormat("png", message("Picture as PNG"), ".png", _render_png, is_text=False)

FORMATS: Formats = MappingProxyType(
    {"html": PLAIN["html"], "pdf": _PDF, **PLAIN, "docx": _DOCX, "png": _PNG},
)
"""In the order of a menu."""
