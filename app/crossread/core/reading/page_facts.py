"""What a web page says about itself: headline, site, date of publication."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice

from crossread.core.reading.dates import find_date, is_date_line
from crossread.core.reading.header_lines import LONGEST
from crossread.core.reading.markup import strip_tags
from crossread.core.reading.names import is_name
from crossread.core.reading.origins import first_time, page_address

_LOOK_AT = 1_000_000
_META = re.compile(r"<meta\b[^<>]{0,1000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:-]{1,30})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))")
_TITLE = re.compile(r"<title\b[^<>]{0,200}>([^<>]{1,500})<", re.IGNORECASE)
_HEADING = re.compile(r"<h1\b[^<>]{0,300}>(.{1,600}?)</h1>", re.IGNORECASE | re.DOTALL)
_MOST_HEADINGS = 5
_TIME = re.compile(r"<time\b[^<>]{0,200}?datetime\s*=\s*[\"']?([\dT:.+Z-]{10,35})", re.IGNORECASE)
_LINKED_DATA = re.compile(r"\"datePublished\"\s*:\s*\"([^\"<>]{8,40})\"")
_DATE_NAMES = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dcterms.date",
    "pubdate",
)
_LANGUAGE = re.compile(r"<html\b[^<>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z-]{2,20})", re.IGNORECASE)
_HOST = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/?", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+[|–—·:-]\s+")
_EARLY_LINES = 200


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says about itself; empty where it does not."""

    title: str = ""
    site: str = ""
    date: date | None = None
    locale: str = ""
    address: str = ""
    published: str = ""
    """With the time of day, ISO 8601."""


def page_facts(page: str, lines: list[str]) -> PageFacts:
    """Return the facts in a page's markup; *lines* is its text, for a date on a line of its own."""
    page = page[:_LOOK_AT]
    named = _named(page)
    found = _TITLE.search(page)
    declared = named.get("og:title") or (" ".join(html.unescape(found[1]).split()) if found else "")
    site = named.get("og:site_name") or named.get("author") or _last_name(declared)
    title = _title(declared, _headings(page), lines, site)
    return PageFacts(
        title,
        "" if site == title or _HOST.fullmatch(site) else site,
        next(_dates(page, named, lines), None),
        _locale(page),
        page_address(page, named),
        first_time(_written_dates(page, named)),
    )


def _locale(page: str) -> str:
    """Return the language that the page declares, such as ``en-US``."""
    found = _LANGUAGE.search(page)
    return found[1] if found else ""


def _named(page: str) -> Mapping[str, str]:
    """Return the contents of the meta elements by their names."""
    named: dict[str, str] = {}
    for found in _META.finditer(page):
        attributes = {
            key.lower(): "".join(rest) for key, *rest in _ATTRIBUTE.findall(found.group())
        }
        name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop")
        content = " ".join(html.unescape(attributes.get("content", "")).split())
        if name and content:
            named.setdefault(name.lower(), content)
    return named


def _headings(page: str) -> list[str]:
    found = [strip_tags(one[1]) for one in islice(_HEADING.finditer(page), _MOST_HEADINGS)]
    return [" ".join(heading.split()) for heading in found if 0 < len(heading) <= LONGEST]


def _last_name(declared: str) -> str:
    """Return the institution that a page's title ends with."""
    *before, last = _SEPARATOR.split(declared)
    return last if before and is_name(last) else ""


def _title(declared: str, headings: list[str], lines: list[str], site: str) -> str:
    """Return the headline: of the title, what a heading or a line repeats, or all but the site."""
    for heading in headings:
        if heading in declared or declared in heading:
            return heading
    ends = [found.start() for found in _SEPARATOR.finditer(declared)]
    for end in reversed(ends):
        if declared[:end] in lines:
            return declared[:end]
    last = _SEPARATOR.split(declared)[-1]
    if ends and site and (last in site or site in last):
        return declared[: ends[-1]]
    return declared or next(iter(headings), "")


def _dates(page: str, named: Mapping[str, str], lines: list[str]) -> Iterator[date]:
    written = _written_dates(page, named)
    written += [
        line for line in lines[:_EARLY_LINES] if len(line) <= LONGEST and is_date_line(line)
    ]
    for text in written:
        found = find_date(text)
        if found is not None:
            yield found.value


def _written_dates(page: str, named: Mapping[str, str]) -> list[str]:
    """Return the dates of publication in the page's markup, the surest first."""
    written = [named[name] for name in _DATE_NAMES if name in named]
    return written + _LINKED_DATA.findall(page)[:1] + _TIME.findall(page)[:1]
