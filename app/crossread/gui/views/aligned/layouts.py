"""Turn shown rows into laid-out text, and keep what was laid out last."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from crossread.core.messages import message
from crossread.core.types import ClaimId, ReadoutId, RowId
from crossread.gui.languages import tell
from crossread.gui.models.marks import Mark, MarkKind
from crossread.gui.models.shown import ShownCell, ShownRow
from crossread.gui.models.utf16 import Utf16
from crossread.gui.theme.colours import Colours, blend
from crossread.gui.views.aligned.geometry import GAP, MARGIN

_KEPT = 400
_SPARE = 4
"""Pixels that an elided line leaves, so that it does not break."""
Readouts = frozenset[ReadoutId]
SILENT = message("Not mentioned")
_SOFT = 0.42
"""How much of a tint a mere difference in wording gets: details must stand out from it."""


@dataclass(frozen=True, slots=True)
class LaidText:
    """A text ready to draw, at a height inside its row."""

    layout: QTextLayout
    top: int
    height: int
    claim: ClaimId | None = None
    """None for silence and for a nearest miss."""


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row ready to draw."""

    shown: ShownRow
    height: int
    cells: tuple[tuple[LaidText, ...], ...]
    folded: bool = False
    """One line of it is shown."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a layout depends on, beside the text."""

    font: QFont
    colours: Colours
    text_width: int
    least_height: int
    """Of a row: the gutter must fit."""
    caption_height: int = 0
    """Of every further line of small print in the gutter."""


class RowLayouts:
    """Lays rows out on demand and keeps the latest."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._formats = _formats(look.colours)
        metrics = QFontMetrics(look.font)
        self._fitting = max(1, look.text_width // max(1, metrics.averageCharWidth()))
        self._spacing = round(metrics.lineSpacing() * LEADING)
        self._kept: OrderedDict[tuple[RowId, Readouts, bool], LaidRow] = OrderedDict()

    def lay(
        self, shown: ShownRow, expanded: Readouts = frozenset(), *, folded: bool = False
    ) -> LaidRow:
        """Return the row laid out; *expanded* readouts show their nearest miss where silent."""
        key = (shown.row.id, expanded, folded)
        kept = self._kept.pop(key, None)
        if folded and (kept is None or kept.shown is not shown):
            kept = self._fold(shown)
        elif kept is None or kept.shown is not shown:
            cells = tuple(
                self._cell(cell, expanded=cell.readout in expanded) for cell in shown.cells
            )
            ends = [text.top + text.height for cell in cells for text in cell]
            further = (len(shown.captions) - 1) * self._look.caption_height
            height = max([*ends, self._look.least_height + further])
            kept = LaidRow(shown, height + MARGIN, cells)
        self._kept[key] = kept
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return kept

    def estimate(self, longest: int | None) -> int:
        """Return about how high a row with so many letters in its fullest cell will be.

        None is for one line of it.
        """
        if longest is None:
            return self._spacing + 2 * FOLDED_MARGIN
        lines = 1 + longest // self._fitting
        return max(lines * self._spacing + MARGIN, self._look.least_height) + MARGIN

    def _fold(self, shown: ShownRow) -> LaidRow:
        """Return one line of a row."""
        metrics = QFontMetrics(self._look.font)
        cells = []
        for cell in shown.cells:
            line = cell.claims[0].text if cell.claims else tell(SILENT)
            text = metrics.elidedText(
                line, Qt.TextElideMode.ElideRight, self._look.text_width - _SPARE
            )
            claim = cell.claims[0].id if cell.claims else None
            style = self._formats.silent if claim is None else self._formats.nearest
            cells.append((self._text(text, self._whole(text, style), FOLDED_MARGIN, claim),))
        return LaidRow(shown, self._spacing + 2 * FOLDED_MARGIN, tuple(cells), folded=True)

    def _cell(self, cell: ShownCell, *, expanded: bool) -> tuple[LaidText, ...]:
        laid: list[LaidText] = []

        def put(text: str, ranges: list[QTextLayout.FormatRange], claim: ClaimId | None) -> None:
            top = laid[-1].top + laid[-1].height + GAP if laid else MARGIN
            laid.append(self._text(text, ranges, top, claim))

        for claim in cell.claims:
            put(claim.text, self._ranges(claim.text, claim.marks), claim.id)
        if not cell.claims:
            silent = tell(SILENT)
            put(silent, self._whole(silent, self._formats.silent), None)
            if expanded and cell.nearest is not None:
                text = tell(message("Nearest (J joins it): {words}", words=cell.nearest.text))
                put(text, self._whole(text, self._formats.nearest), None)
        return tuple(laid)

    def _text(
        self, text: str, ranges: list[QTextLayout.FormatRange], top: int, claim: ClaimId | None
    ) -> LaidText:
        layout = QTextLayout(text, self._look.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(ranges)
        layout.setCacheEnabled(True)
        height = break_lines(layout, self._look.text_width)
        return LaidText(layout, top, height, claim)

    def _ranges(self, text: str, marks: tuple[Mark, ...]) -> list[QTextLayout.FormatRange]:
        units = Utf16(text).units
        return [
            format_range(units(mark.start), units(mark.end), self._formats.marks[mark.kind])
            for mark in marks
        ]

    def _whole(self, text: str, style: QTextCharFormat) -> list[QTextLayout.FormatRange]:
        return [format_range(0, Utf16(text).units(len(text)), style)]


FOLDED_MARGIN = 7
"""Above and below the line of a folded row."""
LEADING = 1.25
"""Line height as a share of the font's own."""


def format_range(start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a format for a stretch of a layout, in UTF-16 units."""
    stretch = QTextLayout.FormatRange()
    stretch.start, stretch.length, stretch.format = start, end - start, style
    return stretch


def break_lines(layout: QTextLayout, width: int) -> int:
    """Break a text into lines of *width* pixels; return how high they are together."""
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height() * LEADING
    layout.endLayout()
    return round(y)


@dataclass(frozen=True, slots=True)
class _Formats:
    marks: dict[MarkKind, QTextCharFormat]
    silent: QTextCharFormat
    nearest: QTextCharFormat


def _formats(colours: Colours) -> _Formats:
    line = QTextCharFormat.UnderlineStyle
    wording = _marked(blend(colours.differ.fill, colours.base, _SOFT), colours.text)
    difference = _marked(colours.differ.fill, colours.text, colours.differ.line)
    difference.setUnderlineStyle(line.SingleUnderline)
    conflict = _marked(colours.contradict.fill, colours.text, colours.contradict.line)
    conflict.setUnderlineStyle(line.WaveUnderline)
    conflict.setFontWeight(QFont.Weight.Bold)
    fact = QTextCharFormat()
    fact.setUnderlineStyle(line.DotLine)
    fact.setUnderlineColor(QColor(colours.muted))
    silent = QTextCharFormat()
    silent.setForeground(QColor(colours.muted))
    silent.setFontItalic(True)
    nearest = QTextCharFormat()
    nearest.setForeground(QColor(colours.muted))
    kinds: dict[MarkKind, QTextCharFormat] = {
        MarkKind.FACT: fact,
        MarkKind.WORDING: wording,
        MarkKind.DIFFERENCE: difference,
        MarkKind.CONFLICT: conflict,
    }
    return _Formats(kinds, silent, nearest)


def _marked(fill: str, text: str, line: str | None = None) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setBackground(QColor(fill))
    style.setForeground(QColor(text))
    if line is not None:
        style.setUnderlineColor(QColor(line))
    return style
