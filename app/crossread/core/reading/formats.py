"""Which formats can be read: one line for each; and which one a file is in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType

from crossread.core.reading.files import office_kind
from crossread.core.reading.plain_text import read_plain_text
from crossread.core.reading.source import Extract, Source


@dataclass(frozen=True, slots=True)
class ReadFormat:
    """A kind of file that can be read."""

    name: str
    """As the command line lists it."""
    suffixes: tuple[str, ...]
    """Lower case, with their full stop."""
    read: Callable[[Source], Extract]
    """May raise InputError."""
    apart: bool = True
    """Its parser runs in a process of its own; only what is plain text needs none."""


def _md(source: Source) -> Extract:
    from crossread.core.reading.markdown import read_markdown  # noqa: PLC0415 - loaded where it runs

    return read_markdown(source)


def _html(source: Source) -> Extract:
    from crossread.core.reading.web_page import read_web_page  # noqa: PLC0415 - as above

    return read_web_page(source)


def _mail(source: Source) -> Extract:
    from crossread.core.reading.mail import read_mail  # noqa: PLC0415 - as above

    return read_mail(source)


def _docx(source: Source) -> Extract:
    from crossread.core.reading.docx import read_docx  # noqa: PLC0415 - as above

    return read_docx(source)


def _odt(source: Source) -> Extract:
    from crossread.core.reading.odt import read_odt  # noqa: PLC0415 - as above

    return read_odt(source)


def _rtf(source: Source) -> Extract:
    from crossread.core.reading.rtf import read_rtf  # noqa: PLC0415 - as above

    return read_rtf(source)


def _pdf(source: Source) -> Extract:
    from crossread.core.reading.pdf import read_pdf  # noqa: PLC0415 - as above

    return read_pdf(source)


FORMATS: Mapping[str, ReadFormat] = MappingProxyType(
    {
        one.name: one
        for one in (
            ReadFormat("txt", (".txt", ".text"), read_plain_text, apart=False),
            ReadFormat("md", (".md", ".markdown"), _md, apart=False),
            ReadFormat("html", (".html", ".htm", ".xhtml"), _html),
            ReadFormat("mhtml", (".mhtml", ".mht"), _mail),
            ReadFormat("docx", (".docx", ".docm", ".dotx"), _docx),
            ReadFormat("odt", (".odt", ".ott"), _odt),
            ReadFormat("rtf", (".rtf",), _rtf),
            ReadFormat("pdf", (".pdf",), _pdf),
            ReadFormat("eml", (".eml",), _mail),
        )
    }
)
ARCHIVES = (".zip",)
"""Endings of what holds several files; see `opening`."""

_WEB_PAGE = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^<>]{0,500}-->\s*)?"
    rb"<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)
_TAG = re.compile(rb"<[!/]?[A-Za-z]")
_MAIL_HEADER = re.compile(
    rb"[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}"
)
_OF_MAILS = re.compile(
    rb"^(?:received|return-path|message-id|mime-version|delivered-to|snapshot-content-location):",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_HEADERS = 100
_PDF_WITHIN = 1024
"""Bytes that may stand before a PDF begins."""
_START = 65_536


def format_of(path: PurePath, data: bytes) -> ReadFormat:
    """Return the format: by the content where it tells, then by the suffix, else a text."""
    start = data[:_START]
    suffix = path.suffix.lower()
    named = next((one for one in FORMATS.values() if suffix in one.suffixes), FORMATS["txt"])
    return FORMATS[_by_content(data, start, named.name) or _by_name(start, named.name)]


def _by_content(data: bytes, start: bytes, named: str) -> str | None:
    office = office_kind(data)
    if office in FORMATS:
        return office
    if start.startswith(b"%PDF-") or (named == "pdf" and b"%PDF-" in start[:_PDF_WITHIN]):
        return "pdf"
    if start.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    return "html" if named != "md" and _WEB_PAGE.match(start) else None


def _by_name(start: bytes, named: str) -> str:
    """Return the format that the name tells, unless the content is something simpler."""
    match named:
        case "html":
            return "html" if _TAG.search(start) or b"\0" in start else "txt"
        case "eml" | "mhtml":
            return named if _MAIL_HEADER.match(start.lstrip()) else "txt"
        case "txt" if _is_mail(start):
            return "eml"
        case "pdf" | "rtf" | "docx" | "odt":
            return "txt"
        case _:
            return named


def _is_mail(start: bytes) -> bool:
    """Say whether the text begins with headers that only mail programs write."""
    at = len(start) - len(start.lstrip())
    head = at
    start = start.replace(b"\r\n", b"\n")
    for _ in range(_MOST_HEADERS):
        found = _MAIL_HEADER.match(start, at)
        if found is None:
            break
        at = found.end()
    return len(_OF_MAILS.findall(start[head:at])) > 1
