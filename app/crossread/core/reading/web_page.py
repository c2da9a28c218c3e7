"""A saved web page: the article in it, without navigation, scripts and styles."""

from __future__ import annotations

import html
import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from crossread.core.errors import InputError
from crossread.core.reading.dates import find_date
from crossread.core.reading.encoding import clean, decode
from crossread.core.reading.markup import depth_of, strip_tags, without_asides, without_code
from crossread.core.reading.source import Extract, Source

if TYPE_CHECKING:
    from trafilatura.settings import Document as Article

_DEEPEST = 200
"""lxml silently drops what stands deeper than 256."""
_LARGEST = 1_500_000
"""Characters without scripts; extraction takes about 1.6 s for a million."""
_DECLARED = re.compile(
    rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})|<\?xml[^<>]{0,100}encoding=[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_HEAD_BYTES = 8_192
_META = re.compile(r"<meta\b[^<>]{0,1000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:-]{1,30})\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_PAGE_TITLE = re.compile(r"<title\b[^<>]{0,200}>([^<>]{1,500})<", re.IGNORECASE)
_DATE_NAMES = (
    "article:published_time",
    "date",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "datepublished",
)
_WHOLE_SENTENCE = 10
_MUCH = 0.2
_MOST_SEARCHES = 500
_TOO_MUCH = (
    "The page is too large or too deeply nested to find its article; all its text was taken."
)
_NO_ARTICLE = "No article was found in the page; all its text was taken."
_LATEST = "2100-12-31"
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}")


class _Element(Protocol):
    """What is used of an lxml element, which has no types."""

    tag: str
    text: str | None
    tail: str | None

    def __iter__(self) -> Iterator[_Element]: ...
    def iter(self, *tags: str) -> Iterator[_Element]: ...
    def find(self, tag: str) -> _Element | None: ...


@dataclass(frozen=True, slots=True)
class _Page:
    text: str
    title: str = ""
    site: str = ""
    date: date | None = None
    note: str = ""


def read_web_page(source: Source) -> Extract:
    """Return the article of a saved web page.

    Raises:
        InputError: the page holds no text.
    """
    declared = _DECLARED.search(source.data[:_HEAD_BYTES])
    charset = (declared[1] or declared[2]).decode("ascii") if declared else ""
    decoded = decode(source.data, source.name, source.encoding, charset)
    head = _metadata(decoded.text)
    markup = without_code(decoded.text, keep_head=True)
    page = _read(markup)
    text, note = clean(page.text)
    if not text.strip():
        raise InputError(
            f"“{source.name}” is a web page without text in it. "
            "Copy the text from the browser into a .txt file and use that."
        )
    notes = (*decoded.notes, *(one for one in (page.note, note) if one))
    site = page.site if page.site != page.title and not _HOST.fullmatch(page.site) else ""
    return Extract(
        text,
        decoded.encoding,
        notes,
        title=page.title or head.title,
        issuer=site or head.site,
        date=head.date or page.date,
    )


def _metadata(page: str) -> _Page:
    """Return what the page's own meta elements say, whole: author, date, title."""
    named: dict[str, str] = {}
    for found in _META.finditer(page[:_LARGEST]):
        attributes = {
            key.lower(): one or other for key, one, other in _ATTRIBUTE.findall(found.group())
        }
        name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop")
        content = html.unescape(attributes.get("content", "")).strip()
        if name and content:
            named.setdefault(name.lower(), content)
    written = next((find_date(named[name]) for name in _DATE_NAMES if name in named), None)
    title = _PAGE_TITLE.search(page)
    return _Page(
        "",
        named.get("og:title", html.unescape(title[1]).strip() if title else ""),
        named.get("og:site_name", named.get("author", "")),
        written.value if written else None,
    )


def _read(markup: str) -> _Page:
    whole = strip_tags(without_code(markup))
    if len(markup) > _LARGEST or depth_of(markup) > _DEEPEST:
        return _Page(_paragraphs(whole), note=_TOO_MUCH)
    article = _extract(markup)
    text = "\n\n".join(_blocks(article.body)) if article is not None else ""
    if article is None or not text.strip():
        return _Page(_paragraphs(whole), note=_NO_ARTICLE)
    page = _Page(text, article.title or "", article.sitename or "", _day(article.date))
    lost = _lost_words(strip_tags(without_asides(without_code(markup))), text)
    if lost <= _MUCH * (lost + len(text.split())):
        return page
    note = f"About {lost} words of the page were taken to be no part of its article and left out."
    return replace(page, note=note)


def _extract(markup: str) -> Article | None:
    for name in ("trafilatura", "htmldate", "courlan", "charset_normalizer"):
        logging.getLogger(name).addHandler(logging.NullHandler())
    from trafilatura import bare_extraction  # noqa: PLC0415 - takes 0.8 s, and only pages need it

    try:
        found = bare_extraction(
            markup,
            include_comments=False,
            deduplicate=False,
            with_metadata=True,
            date_extraction_params={"max_date": _LATEST, "original_date": True},
        )
    except Exception:  # noqa: BLE001 - whatever a page does to its parser, its text can still be had
        return None
    return None if found is None or isinstance(found, dict) else found


def _blocks(body: _Element) -> Iterator[str]:
    """Yield the paragraphs of an article; the items of a list and the rows of a table together."""
    for element in body:
        match element.tag:
            case "list" | "table":
                lines = [_row(part) for part in element.iter("item", "row")]
                yield "\n".join(line for line in lines if line)
            case "quote" if element.find("p") is not None:
                yield from _blocks(element)
            case _:
                block = _words(element)
                if block:
                    yield block


def _row(element: _Element) -> str:
    cells = [_words(cell).replace("\n", " ") for cell in element.iter("cell")]
    return " | ".join(cell for cell in cells if cell) or _words(element)


def _words(element: _Element) -> str:
    """Return the text in an element, with a line end for each forced one."""
    pieces = [element.text or ""]
    for part in element.iter():
        if part is element:
            continue
        pieces.append("\n" if part.tag == "lb" else part.text or "")
        pieces.append(part.tail or "")
    lines = "".join(pieces).split("\n")
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def _lost_words(whole: str, text: str) -> int:
    """Count the words in whole sentences of the page that its article lacks."""
    have = Counter("".join(line.split()) for line in text.split("\n"))
    squeezed = "".join(have)
    lost = searches = 0
    for line in whole.split("\n"):
        words = line.split()
        key = "".join(words)
        if len(words) < _WHOLE_SENTENCE:
            continue
        if have[key] > 0:
            have[key] -= 1
            continue
        searches += key not in have
        if key in have or searches > _MOST_SEARCHES or key not in squeezed:
            lost += len(words)
    return lost


def _paragraphs(whole: str) -> str:
    return "\n\n".join(whole.split("\n"))


def _day(value: str | None) -> date | None:
    written = find_date(value or "")
    return written.value if written else None
