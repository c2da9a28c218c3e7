"""Markdown to plain text, by its syntax tree; what stands in the front matter is kept apart."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossread.core.messages import message
from crossread.core.reading.dates import find_date, is_date_line
from crossread.core.reading.encoding import decode
from crossread.core.reading.markup import strip_tags, without_code
from crossread.core.reading.plain_text import read_plain_text
from crossread.core.reading.source import Extract, Source

if TYPE_CHECKING:
    from markdown_it.token import Token

_LARGEST = 500_000
"""Characters; parsing takes up to 5 s for a million."""

_FRONT = re.compile(r"---[ \t]*\n(.{0,4000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_ENTRY = re.compile(r"([A-Za-z_-]{1,30})[ \t]*:[ \t]+(\S.*)")
_ISSUER_KEYS = ("issuer", "source", "publisher", "organization", "organisation", "author")
_EARLY = 5
_SOFT = "\x00"
"""A line end that is only the source file's; decoding leaves none in a text."""


def read_markdown(source: Source) -> Extract:
    """Return the text of a Markdown file without its markup."""
    decoded = decode(source.data, source.name, source.encoding)
    if len(decoded.text) > _LARGEST:
        plain = read_plain_text(source)
        note = message("The file is too long to be read as Markdown; its markup was left in.")
        return Extract(plain.text, plain.encoding, (*plain.notes, note))
    entries, text = _front_matter(decoded.text.lstrip("\n"))
    plain_text, heading = to_plain_text(text)
    if not plain_text:
        return read_plain_text(source)
    written = find_date(entries.get("date", ""))
    return Extract(
        plain_text,
        decoded.encoding,
        decoded.notes,
        title=entries.get("title", heading),
        issuer=next((entries[key] for key in _ISSUER_KEYS if key in entries), ""),
        date=written.value if written else None,
    )


def to_plain_text(text: str) -> tuple[str, str]:
    """Return a Markdown text without markup, and its first heading if it begins with one."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - takes 0.15 s, and most files are no Markdown

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    writer = _Writer()
    for token in tokens:
        writer.take(token)
    heading = ""
    if len(tokens) > 1 and tokens[0].type == "heading_open":
        heading = _inline(tokens[1].children or [], early=False)
    return writer.text(), heading


@dataclass(slots=True)
class _Writer:
    """Collects blocks of text in the order of the tokens."""

    blocks: list[tuple[str, bool]] = field(default_factory=list)
    """Each with whether it follows the one before it without a blank line."""
    depth: int = 0
    cells: list[str] = field(default_factory=list)
    in_cell: bool = False

    def take(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self.depth += 1
            case "bullet_list_close" | "ordered_list_close":
                self.depth -= 1
            case "th_open" | "td_open":
                self.in_cell = True
            case "tr_close":
                self._write(" | ".join(self.cells), tight=True)
                self.cells, self.in_cell = [], False
            case "inline":
                self._inline(_inline(token.children or [], early=len(self.blocks) < _EARLY))
            case "fence" | "code_block":
                self._write(token.content.strip("\n"), tight=False)
            case "html_block":
                self._write(strip_tags(without_code(token.content)), tight=False)
            case _:
                pass

    def _inline(self, text: str) -> None:
        if self.in_cell:
            self.cells.append(text)
        else:
            self._write(text, tight=self.depth > 0)

    def _write(self, text: str, *, tight: bool) -> None:
        if text.strip():
            follows = tight and bool(self.blocks) and self.blocks[-1][1]
            self.blocks.append((("\n" if follows else "\n\n") + text.strip(), tight))

    def text(self) -> str:
        return "".join(text for text, _ in self.blocks).strip("\n")


def _inline(children: Sequence[Token], *, early: bool) -> str:
    """Return the words of a paragraph; an issuer and a date above an account keep their lines."""
    pieces = ""
    for child in children:
        match child.type:
            case "text" | "code_inline":
                pieces += child.content
            case "softbreak":
                pieces += _SOFT
            case "hardbreak":
                pieces += "\n"
            case "html_inline" if child.content.lower().startswith("<br"):
                pieces += "\n"
            case _:
                pass
    lines = pieces.replace(_SOFT, "\n").split("\n")
    if not (early and any(is_date_line(line) for line in lines)):
        lines = pieces.replace(_SOFT, " ").split("\n")
    return "\n".join(line.strip() for line in lines if line.strip())


def _front_matter(text: str) -> tuple[Mapping[str, str], str]:
    found = _FRONT.match(text)
    if found is None:
        return {}, text
    entries: dict[str, str] = {}
    for line in found[1].split("\n"):
        entry = _ENTRY.fullmatch(line.strip())
        if entry is not None:
            entries.setdefault(entry[1].lower(), entry[2].strip().strip("\"'").strip())
    return entries, text[found.end() :]
