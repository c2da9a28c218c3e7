"""A picture as PNG is as large as it is said to be, and the same each time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor, QImage

from crossread.core.pictures import Kind, draw
from crossread.core.reports.drawings import main_picture
from crossread.printing.png import png, render_png
from goldens import EDITION, golden_comparison


def test_a_picture_is_twice_as_large_as_on_screen() -> None:
    image = QImage.fromData(render_png(golden_comparison(), EDITION))
    picture = main_picture(golden_comparison(), "en")
    assert (image.width(), image.height()) == (2 * picture.width, 2 * picture.height)
    assert image.pixelColor(0, 0) == QColor("white")


def test_the_same_comparison_gives_the_same_bytes() -> None:
    comparison = golden_comparison()
    assert render_png(comparison, EDITION) == render_png(comparison, EDITION)


def test_a_picture_that_would_be_too_large_is_drawn_smaller() -> None:
    huge = replace(draw(Kind.ORDER, golden_comparison()), height=100_000.0)
    image = QImage.fromData(png(huge))
    assert image.height() <= 16_000
