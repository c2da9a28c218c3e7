"""Which formats can be read: one line for each."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType

from crossread.core.reading.markdown import read_markdown
from crossread.core.reading.plain_text import read_plain_text
from crossread.core.reading.source import Extract, Source
from crossread.core.reading.web_page import read_web_page


@dataclass(frozen=True, slots=True)
class ReadFormat:
    """A kind of file that can be read."""

    name: str
    """As the command line lists it."""
    suffixes: tuple[str, ...]
    """Lower case, with their full stop."""
    read: Callable[[Source], Extract]
    """May raise InputError."""


FORMATS: Mapping[str, ReadFormat] = MappingProxyType(
    {
        one.name: one
        for one in (
            ReadFormat("txt", (".txt", ".text"), read_plain_text),
            ReadFormat("md", (".md", ".markdown"), read_markdown),
            ReadFormat("html", (".html", ".htm", ".xhtml"), read_web_page),
        )
    }
)

_WEB_PAGE = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)


def format_of(path: PurePath, data: bytes) -> ReadFormat:
    """Return the format by the suffix; without a known one, a page by its start, else text."""
    suffix = path.suffix.lower()
    for one in FORMATS.values():
        if suffix in one.suffixes:
            return one
    return FORMATS["html" if _WEB_PAGE.match(data[:1024]) else "txt"]
