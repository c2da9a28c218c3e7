"""One readout's text, laid out where it is looked at: claims tinted, places of claims known."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, Readout
from crossread.gui.models.utf16 import Utf16
from crossread.gui.theme.colours import Colours, blend
from crossread.gui.views.aligned.heights import Heights
from crossread.gui.views.aligned.layouts import LEADING, break_lines, format_range
from crossread.gui.views.texts.blocks import Block, Piece, blocks_of, pieces_of

_KEPT = 200
"""Blocks kept laid out; more than any window shows at once."""
_CALM = 0.55
"""How much of a relation's tint a claim gets: text comes first, the selected one stands out."""
PARAGRAPH = 12
"""Pixels after a paragraph."""
MARGIN = 16
"""Pixels above the first line and below the last."""
Relations = Mapping[ClaimId, Relation]
Extent = tuple[float, float]
"""Top and bottom."""


@dataclass(frozen=True, slots=True)
class ArticleLook:
    """What the layout of a text depends on."""

    font: QFont
    colours: Colours
    width: int
    """Of a line."""


@dataclass(frozen=True, slots=True)
class LaidBlock:
    """A block ready to draw."""

    layout: QTextLayout
    height: int
    units: Utf16


class Article:
    """A text with the places of its claims, in pixels from its top."""

    def __init__(self, readout: Readout, relations: Relations, look: ArticleLook) -> None:
        self.readout, self._relations, self._look = readout, relations, look
        self.blocks = blocks_of(readout.text)
        shown = [claim for claim in readout.claims if claim.id in relations]
        self.pieces = pieces_of(shown, self.blocks)
        self._in_block: dict[int, list[Piece]] = {}
        for pieces in self.pieces.values():
            for piece in pieces:
                self._in_block.setdefault(piece.block, []).append(piece)
        metrics = QFontMetrics(look.font)
        self._fitting = max(1, look.width // max(1, metrics.averageCharWidth()))
        self._line = metrics.lineSpacing() * LEADING
        self._heights = Heights([self._guess(block) for block in self.blocks])
        self._formats = {each: tinted(look.colours, each, _CALM) for each in Relation}
        self._laid: OrderedDict[int, LaidBlock] = OrderedDict()

    @property
    def total(self) -> int:
        """Return the height of the whole text, as far as it is known."""
        return self._heights.total + 2 * MARGIN

    def lay(self, index: int) -> LaidBlock:
        """Return a block laid out; its height is exact from now on."""
        laid = self._laid.pop(index, None) or self._lay(index)
        self._laid[index] = laid
        if len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        return laid

    def settle(self, top: float, height: int) -> int:
        """Lay out what is in view; return *top* moved so that what is seen stays in place."""
        if not self.blocks:
            return 0
        first = self._heights.at(round(top) - MARGIN)
        before, start = self._heights[first], self._heights.top(first) + MARGIN
        self.lay(first)
        if start < top:
            top = max(start, top + self._heights[first] - before)
        for _block in self.visible(top, top + height):
            pass
        return max(0, min(round(top), self.total - height))

    def visible(self, top: float, bottom: float) -> Iterator[tuple[int, int, LaidBlock]]:
        """Yield index, top and layout of the blocks between *top* and *bottom*."""
        if not self.blocks:
            return
        index = self._heights.at(round(top) - MARGIN)
        y = self._heights.top(index) + MARGIN
        while index < len(self.blocks) and y < bottom:
            laid = self.lay(index)
            yield index, y, laid
            y += self._heights[index]
            index += 1

    def pieces_in(self, block: int) -> tuple[Piece, ...]:
        """Return the parts of claims in a block."""
        return tuple(self._in_block.get(block, ()))

    def extent(self, claim: ClaimId) -> Extent | None:
        """Return top and bottom of a claim: exact where it was laid out, else about."""
        pieces = self.pieces.get(claim)
        if not pieces:
            return None
        return self._y(pieces[0].block, pieces[0].start)[0], self._y(
            pieces[-1].block, pieces[-1].end - 1
        )[1]

    def band(self, claim: ClaimId) -> Extent | None:
        """Return where a ribbon meets a claim: claims in one line share its height."""
        pieces = self.pieces.get(claim)
        if not pieces:
            return None
        first, last = pieces[0], pieces[-1]
        top, bottom = self._y(first.block, first.start), self._y(last.block, last.end - 1)
        start = self._along(first.block, first.start, first.start)
        end = self._along(last.block, last.end, last.end - 1)
        return top[0] + start * (top[1] - top[0]), bottom[0] + end * (bottom[1] - bottom[0])

    def reveal(self, claim: ClaimId) -> Extent | None:
        """Lay out a claim and what is around it; return its top and bottom."""
        for piece in self.pieces.get(claim, ()):
            self.lay(piece.block)
        return self.extent(claim)

    def claim_at(self, x: float, y: float) -> ClaimId | None:
        """Return the claim at a point of the text."""
        for index, top, laid in self.visible(y, y + 1):
            for number in range(laid.layout.lineCount()):
                line = laid.layout.lineAt(number)
                below = y - top - line.y()
                if not 0 <= below < line.height() * LEADING or x > line.naturalTextWidth():
                    continue
                at = laid.units.offset(line.xToCursor(x, line.CursorPosition.CursorOnCharacter))
                return next((p.claim for p in self.pieces_in(index) if p.start <= at < p.end), None)
        return None

    def _y(self, block: int, offset: int) -> Extent:
        """Return top and bottom of the line that an offset of a block stands in."""
        top = self._heights.top(block) + MARGIN
        laid = self._laid.get(block)
        if laid is not None:
            line = laid.layout.lineForTextPosition(laid.units.units(offset))
            if line.isValid():
                return top + line.y(), top + line.y() + line.height()
        span = self.blocks[block].span
        share = offset / max(1, span.end - span.start)
        y = top + share * max(0.0, self._heights[block] - self._line)
        return y, y + self._line

    def _along(self, block: int, offset: int, letter: int) -> float:
        """Return how far along a letter's line an offset stands, 0 to 1; 0.5 where unknown."""
        laid = self._laid.get(block)
        if laid is None:
            return 0.5
        line = laid.layout.lineForTextPosition(laid.units.units(letter))
        # The stubs call it an object; it is where the cursor stands, and at which letter.
        placed: Any = line.cursorToX(laid.units.units(offset))
        return min(max(float(placed[0]) / max(1, self._look.width), 0.0), 1.0)

    def _guess(self, block: Block) -> int:
        lines = 1 + (block.span.end - block.span.start) // self._fitting
        return round(lines * self._line) + (PARAGRAPH if block.ends_paragraph else 0)

    def _lay(self, index: int) -> LaidBlock:
        block = self.blocks[index]
        text = block.span.of(self.readout.text)
        units = Utf16(text)
        layout = QTextLayout(text, self._look.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats(
            [
                format_range(
                    units.units(piece.start),
                    units.units(piece.end),
                    self._formats[self._relations[piece.claim]],
                )
                for piece in self.pieces_in(index)
            ]
        )
        height = break_lines(layout, self._look.width)
        height += PARAGRAPH if block.ends_paragraph else 0
        self._heights[index] = height
        return LaidBlock(layout, height, units)


def tinted(colours: Colours, relation: Relation, share: float = 1.0) -> QTextCharFormat:
    """Return the format of a claim that stands so."""
    style = QTextCharFormat()
    style.setBackground(QColor(blend(colours.tint(relation).fill, colours.base, share)))
    style.setForeground(QColor(colours.text))
    return style
