"""Draws one row: the relation in colour, sign and word, and a cell for every readout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout

from crossread.core.types import RowId
from crossread.gui.languages import tell
from crossread.gui.models.searching import Hit, Matches
from crossread.gui.models.utf16 import Utf16
from crossread.gui.theme.colours import SIGNS, WORDS, Colours
from crossread.gui.views.aligned.fonts import Fonts
from crossread.gui.views.aligned.geometry import MARGIN, PAD, Columns
from crossread.gui.views.aligned.layouts import FOLDED_MARGIN, LaidRow, LaidText, format_range
from crossread.gui.views.selection import Place


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything about the table that a row's picture depends on."""

    columns: Columns
    colours: Colours
    fonts: Fonts
    place: Place | None
    matches: Matches
    current_hit: Hit | None
    focused: bool
    chosen: frozenset[RowId] = frozenset()
    """The selected rows."""


def paint_row(painter: QPainter, scene: Scene, y: int, laid: LaidRow) -> None:
    """Draw a row whose top is at *y*."""
    columns = scene.columns
    area = QRect(columns.left, y, columns.right - columns.left, laid.height)
    selected = laid.shown.row.id in scene.chosen
    colours = scene.colours
    painter.fillRect(area, QColor(colours.selected if selected else colours.base))
    for column, cell in enumerate(laid.cells):
        x = columns.start(column)
        painter.setPen(QPen(QColor(colours.border)))
        painter.drawLine(x, area.top(), x, area.bottom())
        here = (laid.shown.row.id, laid.shown.cells[column].readout)
        if scene.place and (scene.place.row, scene.place.readout) == here:
            _outline(painter, scene, QRect(x, y, columns.width, laid.height), cell)
        for text in cell:
            _draw_text(painter, scene, QPointF(x + PAD, y + text.top), text)
    # The gutter stays while the columns scroll sideways under it.
    gutter = QRect(max(0, columns.left), y, columns.gutter, laid.height)
    painter.fillRect(gutter, QColor(colours.selected if selected else colours.base))
    _draw_gutter(painter, scene, gutter, laid)
    painter.setPen(QPen(QColor(colours.border)))
    painter.drawLine(gutter.right() + 1, y, gutter.right() + 1, area.bottom())
    painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())
    if selected:
        painter.fillRect(QRect(gutter.left(), y, 3, area.height() - 1), QColor(colours.accent))


def _outline(painter: QPainter, scene: Scene, area: QRect, cell: Sequence[LaidText]) -> None:
    """Frame the selected claim, or the whole cell where it is silent."""
    frame = QRectF(area.adjusted(6, 5, -5, -6))
    for text in cell:
        if scene.place and text.claim is not None and text.claim == scene.place.claim:
            frame.setTop(area.top() + text.top - 6)
            frame.setHeight(text.height + 11)
    width = 1.6 if scene.focused else 1.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = scene.colours.accent if scene.focused else scene.colours.muted
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(QColor(scene.colours.base))
    painter.drawRoundedRect(frame, 5, 5)
    painter.restore()


def _draw_text(painter: QPainter, scene: Scene, at: QPointF, text: LaidText) -> None:
    painter.setPen(QColor(scene.colours.text))
    ranges = []
    if text.claim is not None:
        hit = scene.current_hit
        here = hit.start if hit is not None and hit.claim == text.claim else None
        for start, end in scene.matches.of(text.claim):
            stretch = (start, end)
            ranges.append(_hit_range(text.layout.text(), stretch, scene, current=start == here))
    text.layout.draw(painter, at, ranges)


def _hit_range(
    text: str, stretch: tuple[int, int], scene: Scene, *, current: bool
) -> QTextLayout.FormatRange:
    units = Utf16(text).units
    style = hit_format(scene.colours, current=current)
    return format_range(units(stretch[0]), units(stretch[1]), style)


def hit_format(colours: Colours, *, current: bool) -> QTextCharFormat:
    """Return how a place looks that a search found; the *current* one stands out."""
    style = QTextCharFormat()
    style.setBackground(QColor(colours.match.line if current else colours.match.fill))
    style.setForeground(QColor(colours.base if current else colours.text))
    return style


def _draw_gutter(painter: QPainter, scene: Scene, area: QRect, laid: LaidRow) -> None:
    row, fonts, colours = laid.shown.row, scene.fonts, scene.colours
    metrics = QFontMetrics(fonts.word)
    margin = FOLDED_MARGIN if laid.folded else MARGIN - 1
    badge = QRectF(area.left() + 14, area.top() + margin, metrics.height() + 4, metrics.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.tint(row.relation).fill))
    painter.drawRoundedRect(badge, 4, 4)
    painter.setPen(QColor(colours.text))
    painter.setFont(fonts.word)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, SIGNS[row.relation])
    word = QRectF(badge.right() + 8, badge.top(), area.width(), badge.height())
    painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, tell(WORDS[row.relation]))
    if laid.folded:
        painter.restore()
        return
    painter.setPen(QColor(colours.muted))
    painter.setFont(fonts.caption)
    height = QFontMetrics(fonts.caption).lineSpacing()
    below = QRectF(badge.left(), badge.bottom() + 5, scene.columns.gutter - 20, height)
    for line in laid.shown.captions:
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, line)
        below.translate(0, height)
    painter.restore()
