"""The fonts of a view at one zoom, and how far zooming goes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from crossread.gui.views.aligned.geometry import MARGIN

LEAST_ZOOM, MOST_ZOOM = 0.7, 2.5
ZOOM_STEP = 1.1


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of the table at one zoom."""

    text: QFont
    word: QFont
    caption: QFont

    @property
    def caption_height(self) -> int:
        """Return how much room each line of small print needs."""
        return QFontMetrics(self.caption).lineSpacing()

    @property
    def gutter_height(self) -> int:
        """Return how much room a row's gutter needs, with one line of small print."""
        return MARGIN + QFontMetrics(self.word).height() + 6 + self.caption_height


def fonts_for(base: QFont, zoom: float) -> Fonts:
    """Return the fonts for text, relations and small print."""
    size = base.pointSizeF() if base.pointSizeF() > 0 else 10.0
    text, word, caption = QFont(base), QFont(base), QFont(base)
    text.setPointSizeF(size * 1.08 * zoom)
    # Ligatures would spoil text that is found and copied letter by letter.
    text.setFeature(QFont.Tag("liga"), 0)
    word.setPointSizeF(size * 1.02 * zoom)
    word.setWeight(QFont.Weight.DemiBold)
    caption.setPointSizeF(size * 0.88 * zoom)
    return Fonts(text, word, caption)


def bounded(zoom: float) -> float:
    """Return the zoom that comes nearest among those that can be shown."""
    return min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
