"""The kinds of report there are, and writing one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from crossread.core.errors import UsageError
from crossread.core.messages import Message, message
from crossread.core.reports.csv import render_csv
from crossread.core.reports.docx import render_docx
from crossread.core.reports.drawings import render_svg
from crossread.core.reports.edition import Edition
from crossread.core.reports.html import render_html
from crossread.core.reports.json import render_json
from crossread.core.reports.markdown import render_markdown
from crossread.core.reports.xlsx import render_xlsx
from crossread.core.types import Comparison
from crossread.core.writing import write_whole


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A kind of report."""

    name: str
    label: Message
    """For a menu or a file dialog."""
    suffix: str
    """With its dot, in lower case."""
    render: Callable[[Comparison, Edition], bytes]
    """Pure: the same comparison and edition give the same bytes."""
    is_text: bool = True
    """Whether a terminal can show it."""


Formats = Mapping[str, ReportFormat]
"""Kinds of report by their names."""

FORMATS: Formats = MappingProxyType(
    {
        known.name: known
        for known in (
            ReportFormat("html", message("Web page"), ".html", render_html),
            ReportFormat("docx", message("Word document"), ".docx", render_docx, is_text=False),
            ReportFormat("xlsx", message("Excel workbook"), ".xlsx", render_xlsx, is_text=False),
            ReportFormat("csv", message("Table as CSV"), ".csv", render_csv),
            ReportFormat("md", message("Markdown"), ".md", render_markdown),
            ReportFormat("json", message("JSON for other programs"), ".json", render_json),
            ReportFormat("svg", message("Picture as SVG"), ".svg", render_svg),
        )
    }
)
"""What can be written without Qt; `crossread.printing` has more."""


def choose_format(
    path: str | Path, name: str | None = None, formats: Formats = FORMATS
) -> ReportFormat:
    """Return the format of that name or, without one, of the path's suffix; raises UsageError."""
    suffix = Path(path).suffix.lower()
    for known in formats.values():
        if name == known.name or (name is None and suffix == known.suffix):
            return known
    if name is not None:
        raise UsageError(
            message(
                "There is no report format “{name}”. There is: {known:list}.",
                name=name,
                known=tuple(formats),
            )
        )
    raise UsageError(
        message(
            "The ending of “{path}” names no report format. "
            "Use one of these endings: {known:list}.",
            path=str(path),
            known=tuple(known.suffix for known in formats.values()),
        )
    )


def write_report(
    comparison: Comparison, path: str | Path, chosen: ReportFormat, edition: Edition
) -> None:
    """Write a report; an older file stays as it was until all of the new one is on the disk.

    Raises OutputError for a path that cannot be written.
    """
    write_whole(path, chosen.render(comparison, edition))
