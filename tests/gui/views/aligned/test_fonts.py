"""Fonts grow with the zoom, and zooming has its limits."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from crossread.gui.views.aligned.fonts import LEAST_ZOOM, MOST_ZOOM, bounded, fonts_for


def test_all_fonts_grow_with_the_zoom(qapp: QApplication) -> None:
    small, large = (fonts_for(QFont(), zoom) for zoom in (1.0, 1.5))
    for name in ("text", "word", "caption"):
        before, after = getattr(small, name), getattr(large, name)
        assert QFontMetrics(after).height() > QFontMetrics(before).height()
    assert large.gutter_height > small.gutter_height


@pytest.mark.parametrize(("asked", "given"), [(0.1, LEAST_ZOOM), (1.3, 1.3), (9, MOST_ZOOM)])
def test_zooming_has_limits(asked: float, given: float) -> None:
    assert bounded(asked) == given
