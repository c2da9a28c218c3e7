"""Where and when a page or mail was published, as it says itself: read, never looked up."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from datetime import datetime

_LONGEST = 500
"""Characters of an address."""
_ADDRESS = re.compile(r"https?://[^\s/?#@<>\"'\\]{1,253}(?:[/?#][^\s<>\"'\\]*)?", re.IGNORECASE)
_LINK = re.compile(r"<link\b[^<>]{0,1000}>", re.IGNORECASE)
_CANONICAL = re.compile(r"\brel\s*=\s*[\"']?canonical\b", re.IGNORECASE)
_HREF = re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))", re.IGNORECASE)
_SAVED = re.compile(r"<!-- saved from url=\(\d{1,5}\)([^\s<>]{1,600}) -->")
_SAVED_WITHIN = 2_000
"""Characters at the start of a page in which a browser notes where it saved it from."""
_WITH_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")


def address_of(written: str) -> str:
    """Return what was written if it is the address of a page, else nothing."""
    plain = html.unescape(written).strip()
    return plain if len(plain) <= _LONGEST and _ADDRESS.fullmatch(plain) else ""


def page_address(page: str, named: Mapping[str, str]) -> str:
    """Return the address that a page gives as its own; *named* are its meta elements."""
    for found in _LINK.finditer(page):
        link = _HREF.search(found.group()) if _CANONICAL.search(found.group()) else None
        address = address_of("".join(part or "" for part in link.groups())) if link else ""
        if address:
            return address
    saved = _SAVED.search(page, 0, _SAVED_WITHIN)
    return address_of(named.get("og:url", "")) or (address_of(saved[1]) if saved else "")


def first_time(written: Iterable[str]) -> str:
    """Return the first of the dates that tells the time of day, as ISO 8601; else nothing."""
    for text in written:
        if not _WITH_TIME.match(text.strip()):
            continue
        try:
            return in_iso(datetime.fromisoformat(text.strip()))
        except ValueError:
            continue
    return ""


def in_iso(moment: datetime) -> str:
    """Return a moment to the second, with its distance from UTC where that is known."""
    return moment.replace(microsecond=0).isoformat()
