"""A comparison as a file for readers or programs; `FORMATS` lists the kinds of file."""

from crossread.core.reports.formats import FORMATS, ReportFormat, choose_format, write_report

__all__ = ["FORMATS", "ReportFormat", "choose_format", "write_report"]
