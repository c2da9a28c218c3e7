"""A PDF: the text layer of its pages, as paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from crossread.core.errors import InputError
from crossread.core.messages import Message, Wording, message
from crossread.core.reading.encoding import clean
from crossread.core.reading.office import declared_in
from crossread.core.reading.pdf_lines import Line, in_reading_order, without_running_heads
from crossread.core.reading.pdf_paragraphs import text_of
from crossread.core.reading.refusals import damaged
from crossread.core.reading.source import Extract, Source

_PASSWORD = 4
"""What PDFium says of a file that needs one."""
_MOST_CHARACTERS = 20_000_000
_NAMED_PAGES = 5
_DATES = ("CreationDate", "ModDate")
_NUMBER = re.compile(r"\d{1,9}")
_SMALL = 0.58
_RAISED = 0.33
"""Of a line's height. Figures on the line begin at a quarter of it."""
_DAY = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


def read_pdf(source: Source) -> Extract:
    """Return the text of a PDF.

    PDFium is not safe against a second thread; call this in a process that does nothing else.

    Raises:
        InputError: it is damaged, protected, a scan, or far too large.
    """
    document = _opened(source)
    try:
        pages = list(_pages(document, source.name))
        facts = {key: _fact(document, key) for key in ("Title", "Author", *_DATES)}
    finally:
        document.close()
    kept, dropped = without_running_heads([in_reading_order(page) for page in pages])
    text, cleaned = clean(text_of(kept))
    if not text.strip():  # all of it stands at the edges, or there is none
        text, dropped = clean("\n".join(dropped))[0], []
    if not text.strip():
        raise InputError(_scan(source.name))
    declared = declared_in(
        facts["Title"],
        (facts["Author"],),
        [_DAY.sub(r"\1-\2-\3", facts[key]) for key in _DATES],
    )
    return Extract(
        text,
        "utf-8",
        tuple(filter(None, (_scanned(pages), cleaned))),
        declared.title,
        declared.issuer,
        declared.date,
        dropped=tuple(dropped),
        stale=True,
    )


def _scan(name: str) -> Message:
    return message(
        "“{name}” has no text layer: it is a scan. Run OCR on it first, and open the file that "
        "comes out.",
        name=name,
    )


def _fact(document: Any, key: str) -> str:
    try:
        return str(document.get_metadata_value(key))
    except UnicodeDecodeError:  # half a character
        return ""


def _opened(source: Source) -> Any:
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - 30 ms, and only PDFs need it

    try:
        return PdfDocument(source.data)
    except PdfiumError as error:
        if error.err_code == _PASSWORD:
            raise InputError(
                message(
                    "“{name}” is protected by a password. Open it in a PDF viewer, print it to a "
                    "new PDF without one, and use that.",
                    name=source.name,
                )
            ) from error
        raise InputError(damaged(source.name)) from error


def _pages(document: Any, name: str) -> Iterator[list[Line]]:
    """Yield the lines of each page; a page that cannot be read has none."""
    from pypdfium2 import PdfiumError  # noqa: PLC0415 - as above

    size = 0
    for number in range(len(document)):
        try:
            page = document[number]
        except PdfiumError:
            yield []
            continue
        text_page = page.get_textpage()
        text = text_page.get_text_range()
        size += len(text)
        if size > _MOST_CHARACTERS:
            raise InputError(
                message(
                    "“{name}” holds more text than can be compared. Save the pages that you want "
                    "to compare as a file of their own.",
                    name=name,
                )
            )
        yield list(_lines(text_page, text))
        text_page.close()
        page.close()


def _lines(page: Any, text: str) -> Iterator[Line]:
    """Yield the lines of a page with their places, as far as PDFium tells them."""
    placed = len(text) == page.count_chars()
    at = 0
    for written in text.split("\r\n"):
        words = written.strip()
        start = at + written.find(words)
        at += len(written) + 2
        if not words:
            continue
        if placed:
            yield _placed(page, words, start)
        else:
            yield Line(words)


def _placed(page: Any, words: str, start: int) -> Line:
    """Return a line with its place, and the marks of footnotes in it."""
    left, bottom, _, top = page.get_charbox(start, loose=True)
    _, _, right, _ = page.get_charbox(start + len(words) - 1, loose=True)
    line = Line(words, left, right, bottom, top)
    marks = tuple(
        at
        for found in _NUMBER.finditer(words)
        for at in range(*found.span())
        if _is_raised(page.get_charbox(start + at), line)
    )
    return replace(line, marks=marks)


def _is_raised(box: tuple[float, float, float, float], line: Line) -> bool:
    """Say whether a figure is small and stands high, as a footnote's mark does."""
    _, bottom, _, top = box
    return top - bottom < _SMALL * line.height and bottom > line.bottom + _RAISED * line.height


def _scanned(pages: list[list[Line]]) -> Wording:
    """Return what to say of pages without text among pages with text."""
    empty = [str(number) for number, page in enumerate(pages, start=1) if not page]
    if not empty:
        return ""
    named = ", ".join(empty[:_NAMED_PAGES]) + (" …" if len(empty) > _NAMED_PAGES else "")
    return message(
        "Pages without text, blank or scanned: {pages}. "
        "If they are scans, run OCR on the file and open it again.",
        pages=named,
    )
