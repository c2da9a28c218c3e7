"""A Word document: its text in reading order, with insertions and without deletions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from crossread.core.errors import InputError
from crossread.core.reading.encoding import clean
from crossread.core.reading.office import Declared, declared_in, table_blocks
from crossread.core.reading.packages import Package, open_package
from crossread.core.reading.paragraphs import Kind, Pile
from crossread.core.reading.refusals import nothing_but_pictures
from crossread.core.reading.source import Extract, Source
from crossread.core.reading.xml import Element, parse_xml

_INSIDE = frozenset(
    {"sdtContent", "customXml", "ins", "moveTo", "smartTag", "hyperlink", "fldSimple", "r", "body"}
    | {"Choice", "Fallback", "drawing", "pict", "rubyBase", "ruby", "dir", "bdo", "oMath"}
    | {"oMathPara", "inline", "anchor", "graphic", "graphicData", "wsp", "wgp", "txbx", "textbox"}
    | {"shape", "group", "rect", "wpc", "grpSp", "footnote", "endnote", "comment", "hdr", "ftr"}
)
"""Elements that text stands in; what is not named here or in `_Reader` holds none."""
_GONE = frozenset({"del", "moveFrom"})
_SIGNS = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-", "br": "\n"}
_OFF = frozenset({"0", "false", "off"})
_MARGINS = re.compile(r"word/(?:header|footer)\d{0,4}\.xml")
_MOST_MARGINS = 30
_FIRST = 10


def read_docx(source: Source) -> Extract:
    """Return the text of a Word document.

    Raises:
        InputError: it is damaged, protected, a trap, or holds no text.
    """
    package = open_package(source.data, source.name)
    main = _main_part(package)
    reader = _Reader(_styles(package))
    for kind in ("footnote", "endnote"):
        reader.notes |= _notes(package, f"word/{kind}s.xml", kind)
    reader.read(parse_xml(package.read(main), source.name))
    _read_margins(package, reader)
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


def local(element: Element) -> str:
    """Return an element's name without its namespace, of which Word has two of each."""
    return _local(str(element.tag))


@lru_cache(maxsize=1_000)  # a document has some fifty names, a million times
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


@dataclass(frozen=True, slots=True)
class _Styles:
    names: dict[str, str] = field(default_factory=dict)
    """Lower case, by their ids, which are in the writer's language."""
    hidden: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Reader:
    """Walks through a document and piles up its text."""

    styles: _Styles
    notes: dict[tuple[str, str], Element] = field(default_factory=dict)
    """Footnotes and endnotes by kind and id."""
    pile: Pile = field(default_factory=Pile)
    title: str = ""
    carried: str = ""
    """Text of paragraphs whose end is deleted: it goes on in the next one."""

    def read(self, element: Element) -> None:
        """Pile up the paragraphs and tables in an element."""
        for child in element:
            name = local(child)
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child)
            elif name in _GONE:
                self.pile.drop(_all_text(child))
            elif name == "AlternateContent":
                self.read(_chosen(child))
            elif name == "sdt" and _is_contents(child):
                self.pile.drop(
                    "\n".join(_all_text(each) for each in child.iter() if local(each) == "p")
                )
            elif name in _INSIDE or name == "sdt":
                self.read(child)

    def _paragraph(self, paragraph: Element) -> None:
        pieces: list[str] = []
        boxes: list[Element] = []
        self._inline(paragraph, pieces, boxes)
        text = self.carried + "".join(pieces)
        self.carried = ""
        style = _value(paragraph, "pPr", "pStyle")
        if _below(paragraph, "pPr", "rPr", "del") is not None:
            self.carried = text
        else:
            self.pile.add(self._kind(paragraph, style), text)
        name = self.styles.names.get(style, style.lower())
        if name == "title" and not self.title and len(self.pile.blocks) <= _FIRST:
            self.title = " ".join(text.split())
        for box in boxes:
            self.read(box)

    def _kind(self, paragraph: Element, style: str) -> Kind:
        number = _below(paragraph, "pPr", "numPr")
        listed = number is not None and _value(number, "numId") != "0"
        name = self.styles.names.get(style, style.lower())
        if name.startswith(("heading", "title", "subtitle")):
            return Kind.PARAGRAPH
        return Kind.ITEM if listed or style in self.styles.lists else Kind.PARAGRAPH

    def _inline(self, element: Element, pieces: list[str], boxes: list[Element]) -> None:
        """Collect the text in a paragraph, and the text boxes that hang on it."""
        for child in element:
            name = local(child)
            if name == "t":
                pieces.append(child.text or "")
            elif name in _SIGNS:
                pieces.append(_SIGNS[name])
            elif (name == "r" and self._is_hidden(child)) or name in _GONE:
                self.pile.drop(_all_text(child))
            elif name == "AlternateContent":
                self._inline(_chosen(child), pieces, boxes)
            elif name == "txbxContent":
                boxes.append(child)
            elif name in {"footnoteReference", "endnoteReference"}:
                self._note(name.removesuffix("Reference"), child)
            elif name in _INSIDE or name == "sdt":
                self._inline(child, pieces, boxes)

    def _note(self, kind: str, reference: Element) -> None:
        note = self.notes.pop((kind, _attribute(reference, "id")), None)
        if note is not None:
            inner = _Reader(self.styles)
            inner.read(note)
            self.pile.notes.append(" ".join(text for _, text in inner.pile.blocks))
            self.pile.dropped |= inner.pile.dropped

    def _is_hidden(self, run: Element) -> bool:
        mark = _below(run, "rPr", "vanish")
        if mark is not None:
            return _attribute(mark, "val") not in _OFF
        return _value(run, "rPr", "rStyle") in self.styles.hidden

    def _table(self, table: Element) -> None:
        rows: list[list[list[tuple[Kind, str]]]] = []
        for line in _parts(table, "tr"):
            if _below(line, "trPr", "del") is not None:
                self.pile.drop(" | ".join(_all_text(cell) for cell in _parts(line, "tc")))
                continue
            rows.append([self._cell(cell) for cell in _parts(line, "tc")])
        self.pile.blocks.extend(table_blocks(rows))

    def _cell(self, cell: Element) -> list[tuple[Kind, str]]:
        outer = self.pile
        self.pile = replace(outer, blocks=[])
        self.read(cell)
        inner, self.pile = self.pile, outer
        return inner.blocks


def _parts(element: Element, name: str) -> list[Element]:
    """Return the rows of a table or the cells of a row, also those in content controls."""
    found: list[Element] = []
    for child in element:
        if local(child) == name:
            found.append(child)
        elif local(child) in _INSIDE or local(child) == "sdt":
            found += _parts(child, name)
    return found


def _chosen(alternatives: Element) -> Element:
    """Return the alternative that a reader who knows everything takes: the first."""
    return next(iter(alternatives), alternatives)


def _is_contents(control: Element) -> bool:
    gallery = _below(control, "sdtPr", "docPartObj", "docPartGallery")
    return gallery is not None and _attribute(gallery, "val") == "Table of Contents"


def _all_text(element: Element) -> str:
    """Return what stands in an element, deleted or not."""
    return "".join(
        each.text or "" if local(each) in {"t", "delText"} else _SIGNS.get(local(each), "")
        for each in element.iter()
        if isinstance(each.tag, str)
    )


def _below(element: Element, *names: str) -> Element | None:
    """Return the element on a path of names without namespaces."""
    for name in names:
        found = next((child for child in element if local(child) == name), None)
        if found is None:
            return None
        element = found
    return element


def _value(element: Element, *names: str) -> str:
    found = _below(element, *names)
    return "" if found is None else _attribute(found, "val")


def _attribute(element: Element, name: str) -> str:
    return next(
        (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), ""
    )


def _main_part(package: Package) -> str:
    relations = parse_xml(package.read("_rels/.rels"), package.name)
    for relation in relations:
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    return "word/document.xml"


def _styles(package: Package) -> _Styles:
    if not package.has("word/styles.xml"):
        return _Styles()
    names: dict[str, str] = {}
    hidden, lists = set(), set()
    for style in parse_xml(package.read("word/styles.xml"), package.name):
        if local(style) != "style":
            continue
        key = _attribute(style, "styleId")
        names[key] = _value(style, "name").lower()
        mark = _below(style, "rPr", "vanish")
        if mark is not None and _attribute(mark, "val") not in _OFF:
            hidden.add(key)
        if _below(style, "pPr", "numPr") is not None:
            lists.add(key)
    return _Styles(names, frozenset(hidden), frozenset(lists))


def _notes(package: Package, member: str, kind: str) -> dict[tuple[str, str], Element]:
    if not package.has(member):
        return {}
    return {
        (kind, _attribute(note, "id")): note
        for note in parse_xml(package.read(member), package.name)
        if local(note) == kind and not _attribute(note, "type")
    }


def _read_margins(package: Package, reader: _Reader) -> None:
    """Drop page heads, page feet and comments where they can be looked at."""
    margins = sorted(name for name in package.members if _MARGINS.fullmatch(name))
    for member in (*margins[:_MOST_MARGINS], "word/comments.xml"):
        if package.has(member):
            aside = _Reader(reader.styles)
            aside.read(parse_xml(package.read(member), package.name))
            for _, text in aside.pile.blocks:
                reader.pile.drop(text)


def _declared(package: Package) -> Declared:
    facts: dict[str, str] = {}
    for member in ("docProps/core.xml", "docProps/app.xml"):
        if package.has(member):
            for entry in parse_xml(package.read(member), package.name):
                facts.setdefault(local(entry), " ".join((entry.text or "").split()))
    return declared_in(
        facts.get("title", ""),
        (facts.get("Company", ""), facts.get("creator", "")),
        (facts.get("created", ""), facts.get("modified", "")),
        facts.get("language", ""),
    )
