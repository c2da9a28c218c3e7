"""Word: the report with real styles, headings and tables, so that it can be edited on."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC
from typing import TYPE_CHECKING

from crossread.core.pictures import Picture
from crossread.core.reports import word_styles as styles
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.drawings import chosen_pictures
from crossread.core.reports.edition import Edition, Part
from crossread.core.reports.paper import MARGIN, across, sheet_of
from crossread.core.reports.shown import Report, ShownFinding
from crossread.core.reports.texts import ShownText
from crossread.core.reports.word_rows import LEGEND, rows_table, stacked_rows
from crossread.core.reports.wordml import (
    FIELD,
    Run,
    TableCell,
    foot_line,
    kept_with_next,
    paragraph,
    table,
    table_row,
)
from crossread.core.reports.words import RELATIONS, Word, page_of
from crossread.core.reports.zips import rewrite_zip
from crossread.core.types import Comparison

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section

_CREATOR = "Crossread"
_TALLEST = 120.0
"""Height of a picture, in millimetres, so that its caption stays with it."""
_BODY, _SECTION = "word/document.xml", b"<w:sectPr"


Draw = Callable[[Picture], bytes]
"""Draws a picture as PNG, which the core cannot."""


def render_docx(comparison: Comparison, edition: Edition, draw: Draw | None = None) -> bytes:
    """Return the report as a Word document; the same each time.

    Word shows no SVG everywhere: without *draw* there are no pictures.
    """
    from docx import Document  # noqa: PLC0415 - the command line must start without it

    report = show_comparison(comparison, edition)
    document = Document()
    styles.add_styles(document, report.language)
    _lay_out(document.sections[0], report)
    _describe(document, report)
    pictures = chosen_pictures(comparison, report) if draw else []
    images = [_image(document, each, draw(each), report) for each in pictures if draw]
    out = io.BytesIO()
    document.save(out)

    def fill(frame: bytes) -> bytes:
        # Moving so many elements into python-docx's own tree takes longer than all the rest.
        before, section, after = frame.partition(_SECTION)
        return before + "".join(_blocks(report, images)).encode() + section + after

    return rewrite_zip(out.getvalue(), edition.created, {_BODY: fill})


def _lay_out(section: Section, report: Report) -> None:
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415 - as above
    from docx.oxml import parse_xml  # noqa: PLC0415 - the same
    from docx.oxml.ns import nsdecls  # noqa: PLC0415 - the same
    from docx.shared import Mm  # noqa: PLC0415 - the same

    width, height = sheet_of(report)
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.orientation = WD_ORIENT.LANDSCAPE if report.landscape else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Mm(MARGIN)
    section.top_margin = section.bottom_margin = Mm(MARGIN + 4)
    section.header_distance = section.footer_distance = Mm(9)
    head = paragraph([report.title], styles.SMALL)
    for place, line in ((section.header, head), (section.footer, _foot(report))):
        old = place.paragraphs[0]._p  # noqa: SLF001 - python-docx has no other way to its XML
        old.getparent().replace(old, parse_xml(line.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)))


def _foot(report: Report) -> str:
    counted = report.say(page_of(FIELD, FIELD))
    return foot_line(report.made, counted, across(report), styles.SMALL)


def _describe(document: Document, report: Report) -> None:
    """Say in the file's properties what it is, and nothing about who made it."""
    created = report.edition.created.astimezone(UTC).replace(tzinfo=None)
    about = document.core_properties
    about.title, about.author, about.last_modified_by = report.title, _CREATOR, _CREATOR
    about.created = about.modified = created
    about.comments, about.keywords, about.subject = "", "", report.standfirst
    about.language = report.language
    about.revision = 1


def _image(document: Document, picture: Picture, png: bytes, report: Report) -> str:
    """Return the paragraphs of a picture, which the document then holds."""
    from docx.shared import Mm  # noqa: PLC0415 - as above

    width = Mm(min(across(report), _TALLEST * picture.width / picture.height))
    inline = document.part.new_pic_inline(io.BytesIO(png), width)
    inline.docPr.set("name", picture.title)
    inline.docPr.set("descr", picture.description)
    caption: list[Run | str] = [Run(f"{picture.title}. ", styles.STRONG), picture.description]
    drawn = f"<w:p><w:r><w:drawing>{inline.xml}</w:drawing></w:r></w:p>"
    return kept_with_next(paragraph(caption, styles.SMALL)) + drawn


def _blocks(report: Report, images: Sequence[str]) -> Iterable[str]:
    yield paragraph([report.kicker], styles.KICKER)
    yield paragraph([report.title], "Title")
    day = f"{report.date}. " if report.date else ""
    yield paragraph([f"{day}{report.standfirst}"], "Subtitle")
    for part, write in _WRITERS.items():
        if report.has(part):
            yield paragraph([report.heading(part)], "Heading1")
            yield from write(report)
        if part is Part.FIGURES and images:
            yield paragraph([report.heading(Part.PICTURES)], "Heading1")
            yield from images
    if not report.has(Part.METHOD):
        yield paragraph([report.say(Word.SILENCE)], styles.SMALL)


def _findings(report: Report) -> Iterable[str]:
    for number, finding in enumerate(report.findings, 1):
        yield kept_with_next(paragraph([f"{number}. {finding.headline}"], styles.FINDING))
        for quote in finding.quotes:
            source = Run(f" — {quote.source}", styles.SOFT)
            language = report.readouts[quote.column].language
            yield kept_with_next(paragraph([quote.text, source], "Quote", language))
        yield from _evidence(finding, report)


def _evidence(finding: ShownFinding, report: Report) -> Iterable[str]:
    shown = {row.number for row in report.rows} if report.has(Part.ROWS) else set()
    words: list[Run | str] = [finding.more] if finding.more else []
    if finding.rows:
        word = report.say(Word.ROW if len(finding.rows) == 1 else Word.ROWS)
        words.append(f"{'. ' if words else ''}{word} ")
        for at, number in enumerate(finding.rows):
            words += [", "] if at else []
            words.append(Run(str(number), styles.SOFT, f"row{number}" if number in shown else ""))
    if words:
        yield paragraph(words, styles.SMALL)


def _figures(report: Report) -> Iterable[str]:
    counts = report.figures.relations
    told = [f"{report.format('number', counts[each])} {report.signed(each)}" for each in RELATIONS]
    yield paragraph(["   ".join(told)])
    yield paragraph([report.totals], styles.SMALL)
    words = (Word.READOUT, Word.WORDS, Word.CLAIMS, Word.ONLY_HERE, Word.SHARE)
    number = 22.0
    wide = 45.0
    widths = [across(report) - 3 * number - wide, number, number, number, wide]
    head = [TableCell(paragraph([report.say(word)], styles.READOUT)) for word in words]
    yield table(widths, head, _shares(report))
    yield paragraph([], styles.SMALL)


def _shares(report: Report) -> Iterable[str]:
    for name, share in zip(report.names, report.figures.shares, strict=True):
        counts = (share.words, share.claims, share.only)
        numbers = [report.format("number", count) for count in counts]
        cells = [name, *numbers, report.format("percent", share.matched)]
        yield table_row([TableCell(paragraph([cell], styles.CELL)) for cell in cells])


def _rows(report: Report) -> Iterable[str]:
    signs = ", ".join(report.signed(relation) for relation in RELATIONS)
    words: list[Run | str] = [f"{signs}."]
    if report.has(Part.DIFFERENCES):
        words += [part for word, style in LEGEND for part in (" ", Run(report.say(word), style))]
    yield paragraph(words, styles.SMALL)
    if report.shown:
        yield paragraph([report.shown], styles.SMALL)
    yield stacked_rows(report) if report.stacked else rows_table(report)


def _texts(report: Report) -> Iterable[str]:
    for text, source in zip(report.texts, report.sources, strict=True):
        names = ", ".join(report.names[column] for column in text.columns)
        yield paragraph([names], "Heading2")
        if source.date:
            yield paragraph([source.date], styles.SMALL)
        yield from _text(text, report)


def _text(text: ShownText, report: Report) -> Iterable[str]:
    """Yield the paragraphs of a text; where several claims begin, the first bears the mark."""
    shown = {row.number for row in report.rows} if report.has(Part.ROWS) else set()
    words: list[Run | str] = []
    for stretch in text.stretches:
        for anchor in stretch.anchors:
            goal = f"row{anchor.row}" if anchor.row in shown else ""
            name = f"c{anchor.column + 1}_{anchor.number}"
            words.append(Run(f"{anchor.number}\u202f", styles.NUMBER, goal, name))
        first, *rest = stretch.text.split("\n")
        words.append(first)
        for line in rest:
            yield from _full(words, text)
            words = [line]
    yield from _full(words, text)


def _full(words: list[Run | str], text: ShownText) -> Iterable[str]:
    if any(isinstance(word, Run) or word.strip() for word in words):
        yield paragraph(words, styles.FULL_TEXT, text.language)


def _sources(report: Report) -> Iterable[str]:
    for number, source in enumerate(report.sources, 1):
        named: list[Run | str] = [f"{number}. ", Run(source.heading, styles.STRONG)]
        yield kept_with_next(paragraph(named, styles.SOURCE))
        yield paragraph([f"{source.read} SHA-256 {source.sha256}"], styles.SMALL)
        for note in source.notes:
            yield paragraph([note], styles.SMALL)


def _method(report: Report) -> Iterable[str]:
    silence, *rest = report.method
    yield paragraph([silence], "Subtitle")
    for told in rest:
        yield paragraph([told])


_WRITERS: Mapping[Part, Callable[[Report], Iterable[str]]] = {
    Part.FINDINGS: _findings,
    Part.FIGURES: _figures,
    Part.ROWS: _rows,
    Part.TEXTS: _texts,
    Part.SOURCES: _sources,
    Part.METHOD: _method,
}
