"""Excel: rows, claims, differences, findings and figures on sheets, with filters and links."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import UTC
from typing import TYPE_CHECKING

from crossread.core.reports.contents import show_comparison
from crossread.core.reports.edition import Edition, Paper
from crossread.core.reports.marks import Piece, Weight
from crossread.core.reports.sheets import Box, Sheet, make_sheets
from crossread.core.reports.shown import Report
from crossread.core.types import Comparison

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_PAPERS = {Paper.A4: 9, Paper.LETTER: 1}
_FULL = 32_767
"""Signs that a cell can hold."""
_FEWEST_PARTS = 2
"""XlsxWriter writes fewer as a plain string."""
_LONGEST_LINK = 255
_LINE, _ROOM, _HIGHEST = 14.5, 3.0, 409.0
"""Points of a line, of what is around it, and of the highest row there can be."""
_BROAD = 1.03
"""How much more room words take than their letters, since lines break between them."""
_PLAIN: dict[str, object] = {"text_wrap": True, "valign": "top"}
_LOOKS: Mapping[str, dict[str, object]] = {
    "head": {**_PLAIN, "bold": True, "bottom": 2, "bg_color": "#F3F3F6"},
    "plain": _PLAIN,
    "number": {**_PLAIN, "align": "center"},
    "link": {**_PLAIN, "align": "center", "font_color": "#1F5C99", "underline": 1},
    "percent": {**_PLAIN, "num_format": "0%"},
    "score": {**_PLAIN, "num_format": "0.00"},
    "silent": {**_PLAIN, "italic": True, "font_color": "#5B5E66"},
    "agree": {**_PLAIN, "bg_color": "#BFE5C8"},
    "differ": {**_PLAIN, "bg_color": "#FFD766"},
    "contradict": {**_PLAIN, "bg_color": "#FF9B8A", "bold": True},
    "only": {**_PLAIN, "bg_color": "#8FC7FF"},
    "material": {"bold": True, "font_color": "#7A5200"},
    "conflict": {"bold": True, "font_color": "#A01408", "underline": 1},
}


def render_xlsx(comparison: Comparison, edition: Edition) -> bytes:
    """Return the report as a workbook; the same each time, and without a formula."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - the command line must start without it

    report = show_comparison(comparison, edition)
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(out, options) as book:
        created = edition.created.astimezone(UTC).replace(tzinfo=None)
        book.set_properties({"title": report.title, "author": "Crossread", "created": created})
        looks = {name: book.add_format(dict(look)) for name, look in _LOOKS.items()}
        for sheet in make_sheets(comparison, report):
            _write(book.add_worksheet(sheet.name), sheet, looks, report)
    return out.getvalue()


def _write(page: Worksheet, sheet: Sheet, looks: Mapping[str, Format], report: Report) -> None:
    for column, (head, width) in enumerate(sheet.columns):
        page.set_column(column, column, width)
        page.write_string(0, column, head, looks["head"])
    for number, line in enumerate(sheet.rows, 1):
        page.set_row(number, _height(line, sheet))
        for column, box in enumerate(line):
            _put(page, (number, column), box, looks)
    page.freeze_panes(1, 1)
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(_PAPERS[report.edition.profile.paper])
    page.fit_to_pages(1, 0)
    page.set_footer(f"&L{report.made.replace('&', '&&')}&R&P / &N")


def _height(line: tuple[Box, ...], sheet: Sheet) -> float:
    """Return how high a line of cells must be, in points: not every program works it out."""
    lines = 1
    for box, (_, width) in zip(line, sheet.columns, strict=False):
        told = str(box.value)[:_FULL].split("\n")
        lines = max(lines, sum(1 + int(len(part) * _BROAD / width) for part in told))
    return min(lines * _LINE + _ROOM, _HIGHEST)


def _put(page: Worksheet, place: tuple[int, int], box: Box, looks: Mapping[str, Format]) -> None:
    """Write one cell as what it is; a text is never taken for a formula or an address."""
    is_count = box.look == "plain" and not isinstance(box.value, str)
    look = looks["number" if is_count else box.look]
    if not isinstance(box.value, str):
        number = f"{box.value:g}" if box.look == "link" else ""
        if box.link:
            page.write_url(*place, f"internal:{box.link}", look, number)
        page.write_number(*place, box.value, look)
        return
    text = box.value if len(box.value) <= _FULL else f"{box.value[: _FULL - 1]}…"
    parts = _rich(box.pieces, looks) if text is box.value else []
    if len(parts) > _FEWEST_PARTS:
        page.write_rich_string(*place, *parts, look)
    elif box.link:
        page.write_url(*place, f"internal:{box.link}", look, text[:_LONGEST_LINK])
    else:
        page.write_string(*place, text, look)


def _rich(pieces: tuple[Piece, ...], looks: Mapping[str, Format]) -> list[Format | str]:
    """Return texts, each after its look where it has one; none where all is plain."""
    if all(piece.weight < Weight.TYPED for piece in pieces):
        return []
    parts: list[Format | str] = []
    for piece in pieces:
        if piece.weight >= Weight.TYPED:
            parts.append(looks["conflict" if piece.weight is Weight.CONFLICT else "material"])
        parts += [piece.text] if piece.text else []
    return parts
