"""The article inside a web page, found by trafilatura, as paragraphs."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from typing import Protocol

_BLOCKS = frozenset({"p", "head", "list", "item", "quote", "table", "row", "cell", "div", "code"})
_LONG_CELL = 300
_SPACE = re.compile(r"[^\S\n]+")
_PARAGRAPH = re.compile(r"\s*\n\s*\n\s*")
_LINE = re.compile(r" ?\n ?")
_IMPRINT = re.compile(
    r"(?:©|copyright\b|\(c\)|all rights reserved|все права защищены)", re.IGNORECASE
)
_IMPRINT_WORDS = 20


class Element(Protocol):
    """What is used of an lxml element, which has no types."""

    tag: str
    text: str | None
    tail: str | None

    def __iter__(self) -> Iterator[Element]:
        """Yield the children."""

    def iter(self, *tags: str) -> Iterator[Element]:
        """Yield the element and all below it, of these tags only where some are named."""

    def itertext(self) -> Iterator[str]:
        """Yield all pieces of text below."""


def find_article(markup: str) -> list[str]:
    """Return the paragraphs of the page's article, none where no article was found.

    The items of a list, and the rows of a table, are the lines of one paragraph.
    """
    for name in ("trafilatura", "htmldate", "courlan", "charset_normalizer"):
        logging.getLogger(name).addHandler(logging.NullHandler())
    from trafilatura import bare_extraction  # noqa: PLC0415 - takes 0.8 s, and only pages need it

    try:
        found = bare_extraction(markup, include_comments=False, deduplicate=False)
    except Exception:  # noqa: BLE001 - whatever a page does to its parser, its text can still be had
        return []
    if found is None or isinstance(found, dict):
        return []
    return _without_imprint(list(blocks(found.body)))


def blocks(element: Element) -> Iterator[str]:
    """Yield the paragraphs in an element."""
    run = element.text or ""
    for child in element:
        if child.tag in _BLOCKS:
            yield from _paragraphs(run)
            yield from _block(child)
            run = ""
        else:
            run += "\n" if child.tag == "lb" else _inline(child)
        run += child.tail or ""
    yield from _paragraphs(run)


def _block(element: Element) -> Iterator[str]:
    if element.tag == "list":
        lines = _joined("\n".join(blocks(item)) for item in element)
    elif element.tag == "table" and not _is_layout(element):
        lines = _joined(_row(row) for row in element.iter("row"))
    elif element.tag == "table":
        for cell in element.iter("cell"):
            yield from blocks(cell)
        return
    else:
        yield from blocks(element)
        return
    if lines:
        yield lines


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)


def _row(row: Element) -> str:
    cells = (" ".join(" ".join(blocks(cell)).split()) for cell in row.iter("cell"))
    return " | ".join(cell for cell in cells if cell)


def _is_layout(table: Element) -> bool:
    """Say whether a table arranges a page, with paragraphs in its cells, and holds no figures."""
    return any(
        any(part.tag in {"p", "head", "list"} for part in cell.iter())
        or sum(map(len, cell.itertext())) > _LONG_CELL
        for cell in table.iter("cell")
    )


def _inline(element: Element) -> str:
    """Return the text in an element of a line, with a line end for each forced one."""
    pieces = [element.text or ""]
    for child in element:
        pieces.append("\n" if child.tag == "lb" else _inline(child))
        pieces.append(child.tail or "")
    return "".join(pieces)


def _paragraphs(run: str) -> Iterator[str]:
    """Yield the paragraphs of running text, which two forced line ends divide."""
    for paragraph in _PARAGRAPH.split(_SPACE.sub(" ", run).strip()):
        if paragraph:
            yield _LINE.sub("\n", paragraph)


def _without_imprint(paragraphs: list[str]) -> list[str]:
    while paragraphs and _IMPRINT.match(paragraphs[-1]):
        if len(paragraphs[-1].split()) > _IMPRINT_WORDS:
            break
        paragraphs.pop()
    return paragraphs
