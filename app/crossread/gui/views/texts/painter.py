"""Draw one text with its tinted claims, and the bands between texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from crossread.core.kinds import Relation
from crossread.core.pictures import Palette
from crossread.core.types import ClaimId, RowId
from crossread.gui.models.searching import Hit, Matches, no_matches
from crossread.gui.theme.colours import SIGNS, Colours
from crossread.gui.views.aligned.layouts import format_range
from crossread.gui.views.aligned.row_painter import hit_format
from crossread.gui.views.overviews.painting import ribbon_path
from crossread.gui.views.selection import Place
from crossread.gui.views.texts.article import Article, LaidBlock, tinted
from crossread.gui.views.texts.blocks import Piece
from crossread.gui.views.texts.links import Standing
from crossread.gui.views.texts.ribbons import Band

_MOST_SIGNS = 2
LEFT, RIGHT = 38, 22
"""Pixels beside the text: signs on the left, the scroll bar on the right."""


@dataclass(frozen=True, slots=True)
class TextScene:
    """Everything about the view that a text's picture depends on."""

    colours: Colours
    sign: QFont
    place: Place | None
    standings: Mapping[ClaimId, Standing]
    focused: bool
    matches: Matches = no_matches()  # noqa: RUF009 - a frozen value
    """What a search found."""
    hit: Hit | None = None
    """The one that is shown."""

    @property
    def row(self) -> RowId | None:
        """Return the selected row."""
        return self.place.row if self.place else None


def paint_text(painter: QPainter, scene: TextScene, area: QRect, text: tuple[Article, int]) -> None:
    """Draw a text, scrolled so far, into its column."""
    article, top = text
    painter.save()
    painter.setClipRect(area)
    painter.fillRect(area, QColor(scene.colours.base))
    for index, y, laid in article.visible(top, top + area.height()):
        at = QPointF(area.left() + LEFT, area.top() + y - top)
        pieces = article.pieces_in(index)
        painter.setPen(QColor(scene.colours.text))
        ranges = [*_chosen(scene, laid, pieces), *_found(scene, laid, pieces)]
        laid.layout.draw(painter, at, ranges)
        begun = [piece for piece in pieces if article.pieces[piece.claim][0] is piece]
        _signs(painter, scene, at, (laid, begun))
        for piece in pieces:
            if scene.place is not None and piece.claim == scene.place.claim:
                _mark(painter, scene, at, (laid, piece))
    painter.restore()


def paint_bands(painter: QPainter, palette: Palette, bands: Iterable[Band]) -> None:
    """Draw the bands; the selected ones have edges, so that they can be followed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for band in bands:
        fill = QColor(palette[band.ribbon.fill])
        fill.setAlphaF(band.ribbon.opacity)
        line = QColor(palette[band.line])
        line.setAlphaF(1.0 if band.selected else 0.35)
        painter.setBrush(fill)
        painter.setPen(QPen(line, 1.6 if band.selected else 0.8, _dashes(band)))
        painter.drawPath(ribbon_path(band.ribbon))
    painter.restore()


def _dashes(band: Band) -> Qt.PenStyle:
    """Return the kind of line: relations must be told apart without colour."""
    return {
        Relation.AGREE: Qt.PenStyle.SolidLine,
        Relation.DIFFER: Qt.PenStyle.DashLine,
        Relation.CONTRADICT: Qt.PenStyle.DotLine,
        Relation.ONLY: Qt.PenStyle.NoPen,
    }[band.link.relation]


def _chosen(
    scene: TextScene, laid: LaidBlock, pieces: Iterable[Piece]
) -> list[QTextLayout.FormatRange]:
    """Return strong tints for the claims of the selected row."""
    units = laid.units.units
    return [
        format_range(
            units(piece.start),
            units(piece.end),
            tinted(scene.colours, scene.standings[piece.claim].relation),
        )
        for piece in pieces
        if scene.standings[piece.claim].row == scene.row
    ]


def _found(
    scene: TextScene, laid: LaidBlock, pieces: Iterable[Piece]
) -> Iterator[QTextLayout.FormatRange]:
    """Yield a mark for every place in these claims that a search found."""
    units = laid.units.units
    for piece in pieces:
        for start, end in scene.matches.of(piece.claim):
            low = max(start - piece.at + piece.start, piece.start)
            high = min(end - piece.at + piece.start, piece.end)
            if low < high:
                hit = scene.hit
                current = hit is not None and (hit.claim, hit.start) == (piece.claim, start)
                style = hit_format(scene.colours, current=current)
                yield format_range(units(low), units(high), style)


def _signs(
    painter: QPainter, scene: TextScene, at: QPointF, where: tuple[LaidBlock, Iterable[Piece]]
) -> None:
    """Draw the relations' signs beside the lines in which claims begin, two for a line at most."""
    laid, begun = where
    painter.setFont(scene.sign)
    width = QFontMetricsF(scene.sign).horizontalAdvance("≠") + 2
    beside: dict[int, int] = {}
    for piece in begun:
        line = laid.layout.lineForTextPosition(laid.units.units(piece.start))
        count = beside.get(line.lineNumber(), 0) if line.isValid() else _MOST_SIGNS
        if count >= _MOST_SIGNS:
            continue
        beside[line.lineNumber()] = count + 1
        relation = scene.standings[piece.claim].relation
        box = QRectF(at.x() - LEFT + 5 + count * width, at.y() + line.y(), width, line.height())
        painter.setPen(QColor(scene.colours.tint(relation).line))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SIGNS[relation])


def _mark(painter: QPainter, scene: TextScene, at: QPointF, where: tuple[LaidBlock, Piece]) -> None:
    """Draw a bar beside the selected claim."""
    laid, piece = where
    ends = (
        laid.layout.lineForTextPosition(laid.units.units(offset))
        for offset in (piece.start, piece.end - 1)
    )
    first, last = ends
    if first.isValid() and last.isValid():
        top, bottom = at.y() + first.y(), at.y() + last.y() + last.height()
        colour = scene.colours.accent if scene.focused else scene.colours.muted
        painter.fillRect(QRectF(at.x() - 6, top, 3, bottom - top), QColor(colour))
