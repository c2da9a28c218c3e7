"""Text out of HTML without a parser: linear, whatever the page looks like."""

from __future__ import annotations

import html
import re

_CODE_OPENS = re.compile(r"<!--|<(script|style|template|noscript|svg|head)\b", re.IGNORECASE)
_CODE_CLOSES = {
    name: re.compile(rf"</{name}\b[^<>]*>", re.IGNORECASE)
    for name in ("script", "style", "template", "noscript", "svg", "head")
}
_UNCLOSED_TO_END = frozenset({"script", "style"})
_ASIDE = re.compile(r"<(/?)(nav|header|footer|aside|form|button|select)\b[^<>]*>", re.IGNORECASE)
_BLOCK = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|td|th|tr|table|section|article|main|body|blockquote|dl|dt|dd"
    r"|pre|hr|figure|figcaption|header|footer|nav|aside|form|center|title|address)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[A-Za-z!?][^<>]*>")
_SPACE = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")
_DATA = re.compile(r"data:[\w/+.;=-]{0,60},[A-Za-z0-9+/=%]{100,}")
_OPEN_OR_CLOSE = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_SHALLOW = frozenset(
    {"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option"}
    | {"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "source"}
    | {"embed", "track", "param", "html", "head", "body"}
)
"""What HTML closes by itself, or never opens."""


def without_code(page: str, *, keep_head: bool = False) -> str:
    """Return the page without comments, scripts, styles, templates and embedded data."""
    kept: list[str] = []
    at = 0
    missing: set[str] = set()
    for opened in _CODE_OPENS.finditer(page):
        if opened.start() < at:
            continue
        name = (opened[1] or "").lower()
        if name in missing or (keep_head and name == "head"):
            continue
        end = _code_end(page, opened, name)
        if end is None:
            missing.add(name)
            continue
        kept.append(page[at : opened.start()])
        at = end
    kept.append(page[at:])
    return _DATA.sub("", "".join(kept))


def _code_end(page: str, opened: re.Match[str], name: str) -> int | None:
    """Return where a comment or an element of code ends; None where it is only not closed."""
    if not name:
        end = page.find("-->", opened.end())
        return len(page) if end < 0 else end + 3
    closed = _CODE_CLOSES[name].search(page, opened.end())
    if closed is not None:
        return closed.end()
    return len(page) if name in _UNCLOSED_TO_END else None


def strip_tags(page: str) -> str:
    """Return the text between the tags, one block of it for each line."""
    text = html.unescape(_TAG.sub("", _BLOCK.sub("\n", page)))
    return _LINES.sub("\n", _SPACE.sub(" ", text)).strip()


def without_asides(page: str) -> str:
    """Return the page without navigation, page heads and feet, side columns and forms."""
    kept: list[str] = []
    at, depth = 0, 0
    for tag in _ASIDE.finditer(page):
        if tag[1]:
            depth = max(0, depth - 1)
            if depth == 0:
                at = max(at, tag.end())
        else:
            if depth == 0:
                kept.append(page[at : tag.start()])
                at = tag.end()
            depth += 1
    if depth == 0:
        kept.append(page[at:])
    return "".join(kept)


def depth_of(page: str) -> int:
    """Return how deep elements stand in each other at most."""
    depth = deepest = 0
    for tag in _OPEN_OR_CLOSE.finditer(page):
        if tag[2].lower() in _SHALLOW:
            continue
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest
