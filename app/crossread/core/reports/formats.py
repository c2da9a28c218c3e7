"""The kinds of report there are, and writing one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from crossread.core.errors import UsageError
from crossread.core.reports.html import render_html
from crossread.core.reports.json import render_json
from crossread.core.reports.markdown import render_markdown
from crossread.core.types import Comparison
from crossread.core.writing import write_whole


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A kind of report."""

    name: str
    label: str
    """For a menu or a file dialog."""
    suffix: str
    """With its dot, in lower case."""
    render: Callable[[Comparison, datetime], bytes]
    """Pure: the same comparison and time give the same bytes."""


FORMATS: Mapping[str, ReportFormat] = MappingProxyType(
    {
        known.name: known
        for known in (
            ReportFormat("html", "Web page", ".html", render_html),
            ReportFormat("md", "Markdown", ".md", render_markdown),
            ReportFormat("json", "JSON for other programs", ".json", render_json),
        )
    }
)


def choose_format(path: str | Path, name: str | None = None) -> ReportFormat:
    """Return the format of that name or, without one, of the path's suffix; raises UsageError."""
    suffix = Path(path).suffix.lower()
    for known in FORMATS.values():
        if name == known.name or (name is None and suffix == known.suffix):
            return known
    there_is = ", ".join(known.suffix for known in FORMATS.values())
    if name is not None:
        raise UsageError(f"There is no report format “{name}”. There is: {', '.join(FORMATS)}.")
    raise UsageError(
        f"The ending of “{path}” names no report format. Use one of these endings: {there_is}."
    )


def write_report(
    comparison: Comparison,
    path: str | Path,
    format_name: str | None = None,
    created: datetime | None = None,
) -> None:
    """Write a report; an older file stays as it was until all of the new one is on the disk.

    Raises UsageError for an unknown format and OutputError for a path that cannot be written.
    """
    chosen = choose_format(path, format_name)
    write_whole(path, chosen.render(comparison, created or datetime.now(UTC)))
