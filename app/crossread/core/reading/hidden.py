"""Take out of a web page what its reader does not see: hidden and deleted elements."""

from __future__ import annotations

import re

_OPENS = re.compile(r"<([a-z][a-z0-9]{0,30})\b([^<>]*)>", re.IGNORECASE)
_DELETIONS = frozenset({"del", "s", "strike"})
_KEPT = frozenset({"html", "body", "main", "article"})
"""A script shows these later, or nothing would be left to see."""
_VOID = frozenset(
    {"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "source", "embed"}
)
_MARK = re.compile(
    r"(?:^|[\s\"'])hidden(?=[\s=/]|$)"
    r"|\bstyle\s*=\s*(?:\"[^\"]{0,200}|'[^']{0,200}|[^\s\"']{0,200})"
    r"\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b",
    re.IGNORECASE,
)
_LONGEST_TAG = 2_000
_MOST = 0.5
"""Of a page; hidden beyond that is what a script would have shown."""


def without_hidden(page: str) -> tuple[str, tuple[str, ...]]:
    """Return the page without hidden and deleted elements, and those; linear on every page."""
    shown: list[str] = []
    hidden: list[str] = []
    at = 0
    unclosed: set[str] = set()
    for opened in _OPENS.finditer(page):
        name = opened[1].lower()
        if opened.start() < at or name in unclosed or not _is_hidden(name, opened[2]):
            continue
        end = _end_of(page, name, opened.end())
        if end is None:
            unclosed.add(name)
            continue
        shown.append(page[at : opened.start()])
        hidden.append(page[opened.end() : end])
        at = end
    if sum(map(len, hidden)) > _MOST * len(page):
        return page, ()
    shown.append(page[at:])
    return "".join(shown), tuple(hidden)


def _is_hidden(name: str, attributes: str) -> bool:
    if name in _KEPT or name in _VOID or len(attributes) > _LONGEST_TAG:
        return False
    return name in _DELETIONS or (bool(attributes) and _MARK.search(attributes) is not None)


def _end_of(page: str, name: str, start: int) -> int | None:
    """Return where the element that is open at *start* ends; None where it is not closed."""
    depth = 1
    for tag in re.compile(rf"<(/?){name}\b[^<>]*>", re.IGNORECASE).finditer(page, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.end()
    return None
