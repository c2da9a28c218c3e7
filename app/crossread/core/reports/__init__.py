"""A comparison as a file for readers or programs; `FORMATS` lists the kinds of file."""

from crossread.core.reports.edition import Edition, Part, Profile, Selection
from crossread.core.reports.formats import (
    FORMATS,
    Formats,
    ReportFormat,
    choose_format,
    write_report,
)

__all__ = [
    "FORMATS",
    "Edition",
    "Formats",
    "Part",
    "Profile",
    "ReportFormat",
    "Selection",
    "choose_format",
    "write_report",
]
