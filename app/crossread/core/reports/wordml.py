"""Pieces of a Word document as WordprocessingML; every text in them is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from crossread.core.reports.naming import reads_leftwards

TWIPS_PER_MM = 1440 / 25.4
_STYLED = re.compile(r"<w:pPr><w:pStyle [^>]*/>")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look."""

    text: str
    style: str = ""
    """Of a character style; empty for the paragraph's own."""
    link: str = ""
    """Name of the bookmark that it leads to."""
    bookmark: str = ""
    """Name under which links find it."""


def paragraph(runs: Iterable[Run | str], style: str = "", language: str = "") -> str:
    """Return a paragraph; its direction is that of its first letter."""
    known = [Run(run) if isinstance(run, str) else run for run in runs]
    leftwards = reads_leftwards("".join(run.text for run in known))
    look = _element("pStyle", style) + ("<w:bidi/>" if leftwards else "")
    words = "".join(_linked(run, language, leftwards=leftwards) for run in known)
    return f"<w:p>{_wrapped('pPr', look)}{words}</w:p>"


def _linked(run: Run, language: str, *, leftwards: bool) -> str:
    words = _run(run, language, leftwards=leftwards)
    if run.link:
        words = f"<w:hyperlink w:anchor={quoteattr(run.link)}>{words}</w:hyperlink>"
    return _marked(words, run.bookmark)


def _run(run: Run, language: str, *, leftwards: bool) -> str:
    name = "bidi" if leftwards else "val"
    spoken = f"<w:lang w:{name}={quoteattr(language)}/>" if language else ""
    look = _element("rStyle", run.style) + ("<w:rtl/>" if leftwards else "") + spoken
    return f"<w:r>{_wrapped('rPr', look)}{_text(run.text)}</w:r>"


def _text(text: str) -> str:
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return "<w:br/>".join(lines)


def _marked(words: str, bookmark: str) -> str:
    """Return the words as a place that links lead to; Word numbers bookmarks by their names."""
    if not bookmark:
        return words
    number = f'w:id="{_number(bookmark)}"'
    return (
        f"<w:bookmarkStart {number} w:name={quoteattr(bookmark)}/>{words}<w:bookmarkEnd {number}/>"
    )


def _number(bookmark: str) -> int:
    """Return a number for a name such as ``row12`` or ``c1_3``: no two share one."""
    digits = [int(part) for part in bookmark.lstrip("rowc").split("_")]
    return digits[0] if len(digits) == 1 else (digits[0] + 1) * 1_000_000 + digits[1]


FIELD = "\ue000"
"""Stands for a field while a sentence is said."""


def foot_line(left: str, counted: str, width: float, style: str) -> str:
    """Return a line with words at both ends of *width* millimetres.

    In *counted*, the first `FIELD` becomes the page's number and the second that of all pages.
    """
    edge = round(width * TWIPS_PER_MM)
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{edge}"/></w:tabs>'
    first, between, last = (_run(Run(part), "", leftwards=False) for part in counted.split(FIELD))
    pages = f"{first}{_field('PAGE')}{between}{_field('NUMPAGES')}{last}"
    words = f"{_run(Run(left), '', leftwards=False)}<w:r><w:tab/></w:r>{pages}"
    return f"<w:p><w:pPr>{_element('pStyle', style)}{tab}</w:pPr>{words}</w:p>"


def _field(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell; its content ends in a paragraph, as Word demands."""

    content: str
    columns: int = 1


def table(widths: Sequence[float], head: Sequence[TableCell], rows: Iterable[str]) -> str:
    """Return a table of these column widths, in millimetres; its head stands on every page."""
    twips = [round(width * TWIPS_PER_MM) for width in widths]
    look = (
        '<w:tblStyle w:val="Comparison"/>'
        f'<w:tblW w:w="{sum(twips)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in twips)
    top = table_row(head, heading=True)
    return (
        f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{top}{''.join(rows)}</w:tbl>"
    )


def table_row(
    cells: Iterable[TableCell],
    *,
    heading: bool = False,
    followed: bool = False,
    after: bool = False,
) -> str:
    """Return a row that no page break cuts.

    One that is *followed* stays with the next, which stands *after* it without a line between.
    """
    look = "<w:cantSplit/>" + ("<w:tblHeader/>" if heading else "")
    lines = (_NO_LINE.format("top") if after else "") + (
        _NO_LINE.format("bottom") if followed else ""
    )
    made = "".join(_cell(cell, _wrapped("tcBorders", lines)) for cell in cells)
    return f"<w:tr><w:trPr>{look}</w:trPr>{kept_with_next(made) if followed else made}</w:tr>"


_NO_LINE = '<w:{} w:val="nil"/>'


def _cell(cell: TableCell, lines: str) -> str:
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    return f"<w:tc><w:tcPr>{span}{lines}</w:tcPr>{cell.content}</w:tc>"


def kept_with_next(paragraphs: str) -> str:
    """Return styled paragraphs, after none of which a page ends."""
    return _STYLED.sub(r"\g<0><w:keepNext/>", paragraphs)


def _wrapped(name: str, content: str) -> str:
    return f"<w:{name}>{content}</w:{name}>" if content else ""


def _element(name: str, value: str) -> str:
    return f"<w:{name} w:val={quoteattr(value)}/>" if value else ""
