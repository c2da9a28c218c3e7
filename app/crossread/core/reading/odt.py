"""An OpenDocument text: its text in reading order, without what was deleted or is hidden."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from crossread.core.errors import InputError
from crossread.core.reading.encoding import clean
from crossread.core.reading.office import Blocks, Declared, declared_in, table_blocks
from crossread.core.reading.packages import Package, open_package
from crossread.core.reading.paragraphs import Kind, Pile
from crossread.core.reading.refusals import locked, nothing_but_pictures
from crossread.core.reading.source import Extract, Source
from crossread.core.reading.xml import Element, parse_xml

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT = f"{{{_ODF}text:1.0}}"
_TABLE = f"{{{_ODF}table:1.0}}"
_STYLE = f"{{{_ODF}style:1.0}}"
_OFFICE = f"{{{_ODF}office:1.0}}"
_DRAW = f"{{{_ODF}drawing:1.0}}"
_FO = f"{{{_ODF}xsl-fo-compatible:1.0}}"
_DISPLAY = f"{_TEXT}display"
_MOST_SPACES = 80

_ASIDE = frozenset(
    {f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_TEXT}hidden-text"}
    | {f"{_TEXT}hidden-paragraph", f"{_TEXT}table-of-content"}
)
"""Comments, deletions, hidden text, tables of contents: kept apart."""
_SILENT = frozenset(
    {f"{_TEXT}sequence-decls", f"{_TEXT}variable-decls", f"{_OFFICE}forms", f"{_TEXT}note-citation"}
    | {f"{_TEXT}user-field-decls", f"{_TEXT}ruby-text", f"{_OFFICE}annotation-end"}
)


def read_odt(source: Source) -> Extract:
    """Return the text of an OpenDocument text.

    Raises:
        InputError: it is damaged, protected, a trap, or holds no text.
    """
    package = open_package(source.data, source.name)
    _refuse_encrypted(package)
    root = parse_xml(package.read("content.xml"), source.name)
    margins = _part(package, "styles.xml")
    styles = [part for part in (root, margins) if part is not None]
    reader = _Reader(_hidden(styles), _titles(styles))
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    reader.read(root if body is None else body)
    _read_margins(margins, reader)
    text, cleaned = clean(reader.pile.text())
    if not text.strip():
        raise InputError(nothing_but_pictures(source.name))
    declared = _declared(package)
    return Extract(
        text,
        "utf-8",
        (cleaned,) if cleaned else (),
        reader.title or declared.title,
        declared.issuer,
        declared.date,
        dropped=tuple(reader.pile.dropped),
        locale=declared.locale,
        stale=True,
    )


@dataclass(slots=True)
class _Reader:
    """Walks through a document and piles up its text."""

    hidden: frozenset[str]
    """Names of styles that are not shown."""
    titles: frozenset[str]
    pile: Pile = field(default_factory=Pile)
    title: str = ""

    def read(self, element: Element, kind: Kind = Kind.PARAGRAPH) -> None:
        """Pile up the paragraphs, lists and tables in an element."""
        for child in element:
            tag = child.tag
            if tag in {f"{_TEXT}p", f"{_TEXT}h"}:
                self._paragraph(child, kind if tag == f"{_TEXT}p" else Kind.PARAGRAPH)
            elif tag == f"{_TEXT}list":
                self.read(child, Kind.ITEM)
            elif tag == f"{_TABLE}table":
                self._table(child)
            elif tag in _ASIDE or self._is_hidden(child):
                self._drop(child)
            elif tag not in _SILENT:
                self.read(child, kind)

    def _paragraph(self, paragraph: Element, kind: Kind) -> None:
        if self._is_hidden(paragraph):
            self._drop(paragraph)
            return
        pieces: list[str] = []
        boxes: list[Element] = []
        self._inline(paragraph, pieces, boxes)
        text = "".join(pieces)
        self.pile.add(kind, text)
        if not self.title and paragraph.get(f"{_TEXT}style-name", "") in self.titles:
            self.title = " ".join(text.split())
        for box in boxes:
            self.read(box)

    def _inline(self, element: Element, pieces: list[str], boxes: list[Element]) -> None:
        """Collect the text in a paragraph, and the text boxes that hang on it."""
        pieces.append(element.text or "")
        for child in element:
            tag = child.tag
            if tag == f"{_TEXT}note":
                self._note(child)
            elif tag == f"{_DRAW}text-box":
                boxes.append(child)
            elif tag in _ASIDE or self._is_hidden(child):
                self._drop(child)
            elif tag not in _SILENT:
                pieces.append(_sign(child))
                self._inline(child, pieces, boxes)
            pieces.append(child.tail or "")

    def _note(self, note: Element) -> None:
        body = note.find(f"{_TEXT}note-body")
        if body is not None:
            inner = replace(self, pile=Pile(dropped=self.pile.dropped))
            inner.read(body)
            self.pile.notes.append(" ".join(text for _, text in inner.pile.blocks))

    def _table(self, table: Element) -> None:
        rows = [
            [self._cell(cell) for cell in line if cell.tag == f"{_TABLE}table-cell"]
            for line in _rows(table)
        ]
        self.pile.blocks.extend(table_blocks(rows))

    def _cell(self, cell: Element) -> Blocks:
        outer = self.pile
        self.pile = replace(outer, blocks=[])
        self.read(cell)
        inner, self.pile = self.pile, outer
        return inner.blocks

    def _is_hidden(self, element: Element) -> bool:
        style = element.get(f"{_TEXT}style-name", "")
        return (bool(style) and style in self.hidden) or element.get(_DISPLAY, "") == "none"

    def _drop(self, element: Element) -> None:
        paragraphs = list(element.iter(f"{_TEXT}p", f"{_TEXT}h")) or [element]
        for paragraph in paragraphs:
            self.pile.drop("".join(paragraph.itertext()))


def _rows(table: Element) -> list[Element]:
    """Return the rows, also those of a head or a group, and none of a table inside."""
    found: list[Element] = []
    for child in table:
        if child.tag == f"{_TABLE}table-row":
            found.append(child)
        elif child.tag.startswith(f"{_TABLE}table-") and "row" in child.tag:
            found += _rows(child)
    return found


def _sign(element: Element) -> str:
    if element.tag == f"{_TEXT}s":
        count = element.get(f"{_TEXT}c", "1")
        return " " * min(_MOST_SPACES, int(count) if count.isdecimal() else 1)
    return {f"{_TEXT}tab": " ", f"{_TEXT}line-break": "\n"}.get(element.tag, "")


def _part(package: Package, member: str) -> Element | None:
    return parse_xml(package.read(member), package.name) if package.has(member) else None


def _hidden(roots: list[Element]) -> frozenset[str]:
    """Return the names of the styles whose text is not shown."""
    return frozenset(
        style.get(f"{_STYLE}name", "")
        for root in roots
        for style in root.iter(f"{_STYLE}style")
        for look in style.iter(f"{_STYLE}text-properties")
        if look.get(_DISPLAY, "") == "none"
    )


def _titles(roots: list[Element]) -> frozenset[str]:
    """Return the names of the style for a document's title, and of what is derived from it."""
    styles = [style for root in roots for style in root.iter(f"{_STYLE}style")]
    return frozenset(
        style.get(f"{_STYLE}name", "")
        for style in styles
        if "Title" in (style.get(f"{_STYLE}name", ""), style.get(f"{_STYLE}parent-style-name", ""))
    )


def _read_margins(styles: Element | None, reader: _Reader) -> None:
    """Drop page heads and page feet where they can be looked at."""
    for tag in ("header", "footer", "header-first", "footer-first", "header-left", "footer-left"):
        for margin in () if styles is None else styles.iter(f"{_STYLE}{tag}"):
            for paragraph in margin.iter(f"{_TEXT}p", f"{_TEXT}h"):
                reader.pile.drop("".join(paragraph.itertext()))


def _refuse_encrypted(package: Package) -> None:
    manifest = "META-INF/manifest.xml"
    if package.has(manifest) and b"encryption-data" in package.read(manifest):
        raise InputError(locked(package.name))


def _declared(package: Package) -> Declared:
    meta = _part(package, "meta.xml")
    facts: dict[str, str] = {}
    for entry in () if meta is None else meta.iter():
        name = str(entry.tag).rpartition("}")[2]
        facts.setdefault(name, " ".join((entry.text or "").split()))
    return declared_in(
        facts.get("title", ""),
        (facts.get("creator", ""), facts.get("initial-creator", "")),
        (facts.get("creation-date", ""), facts.get("date", "")),
        facts.get("language", ""),
    )
