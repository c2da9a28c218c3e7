"""Words in a font: looks, runs, and paragraphs laid out in lines.

All lengths are tenths of a point, so that font sizes are whole numbers at any resolution.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

POINT = 10.0
SERIF = ("Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif", "serif")
SANS = ("Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "DejaVu Sans", "sans-serif")
INK, SOFT, FAINT, LINK = "#1c1d20", "#5b5e66", "#c9cad2", "#1f5c99"

_BEYOND = "\U00010000"
"""The first letter that takes two UTF-16 units."""


@dataclass(frozen=True, slots=True)
class Look:
    """How words look."""

    size: float
    """In points."""
    serif: bool = False
    bold: bool = False
    italic: bool = False
    colour: str = INK
    leading: float = 1.32
    """Height of a line as a multiple of the size."""
    spaced: float = 0.0
    """Room between letters, in points."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What sets words off from those around them."""

    fill: str = ""
    line: str = ""
    wave: bool = False
    dashed: bool = False
    bold: bool = False
    colour: str = ""
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words under one mark."""

    text: str
    mark: Mark | None = None


def font_of(look: Look) -> QFont:
    """Return the font of a look; without ligatures, which spoil copied text."""
    font = QFont()
    font.setFamilies(list(SERIF if look.serif else SANS))
    font.setPixelSize(max(1, round(look.size * POINT)))
    font.setBold(look.bold)
    font.setItalic(look.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig"):
        font.setFeature(QFont.Tag(feature), 0)
    if look.spaced:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, look.spaced * POINT)
    return font


@cache
def _format_of(mark: Mark) -> QTextCharFormat:
    made = QTextCharFormat()
    if mark.fill:
        made.setBackground(QBrush(QColor(mark.fill)))
    if mark.colour:
        made.setForeground(QBrush(QColor(mark.colour)))
    if mark.line:
        style = QTextCharFormat.UnderlineStyle.SingleUnderline
        if mark.wave:
            style = QTextCharFormat.UnderlineStyle.WaveUnderline
        elif mark.dashed:
            style = QTextCharFormat.UnderlineStyle.DashUnderline
        made.setUnderlineStyle(style)
        made.setUnderlineColor(QColor(mark.line))
    if mark.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if mark.raised:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made


def lay_out_text(runs: Sequence[Run], look: Look, width: float) -> tuple[QTextLayout, list[float]]:
    """Return the laid out text and the top of each of its lines, then their bottom."""
    text = "".join(run.text for run in runs).replace("\n", "\u2028")
    layout = QTextLayout(text, font_of(look))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(list(_ranges(runs)))
    step = look.size * look.leading * POINT
    tops = [0.0]
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, tops[-1] + (step - line.height()) / 2))
        tops.append(tops[-1] + step)
    layout.endLayout()
    return layout, tops


def _ranges(runs: Iterable[Run]) -> Iterable[QTextLayout.FormatRange]:
    """Yield the marks at their places, which Qt counts in UTF-16 units."""
    at = 0
    for run in runs:
        length = _units(run.text)
        if run.mark is not None and length:
            made = QTextLayout.FormatRange()
            made.start, made.length = at, length
            made.format = _format_of(run.mark)
            yield made
        at += length


def _units(text: str) -> int:
    if not text or max(text) < _BEYOND:
        return len(text)
    return len(text) + sum(sign >= _BEYOND for sign in text)


def draw_lines(painter: QPainter, layout: QTextLayout, lines: range, at: QPointF) -> None:
    """Draw some lines of a laid out text; *at* is where its first line would begin."""
    for number in lines:
        layout.lineAt(number).draw(painter, at)
