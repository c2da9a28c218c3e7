"""A painted picture shows its shapes where they are, in the colours of their roles."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from crossread.core.pictures import LIGHT, Anchor, Box, Label, Line, Picture, Ribbon, Role
from crossread.printing.picture_painter import paint_picture


def painted(*shapes: Box | Line | Ribbon | Label) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_picture(painter, Picture(100, 100, "", "", shapes))
    painter.end()
    return image


def test_a_box_is_filled_in_its_role() -> None:
    image = painted(Box(20, 20, 40, 40, Role.DIFFER))
    assert image.pixelColor(40, 40) == QColor(LIGHT[Role.DIFFER])
    assert image.pixelColor(80, 80) == QColor("white")


def test_later_shapes_cover_earlier_ones() -> None:
    image = painted(Box(0, 0, 90, 90, Role.AGREE), Box(20, 20, 40, 40, Role.ONLY))
    assert image.pixelColor(40, 40) == QColor(LIGHT[Role.ONLY])
    assert image.pixelColor(80, 80) == QColor(LIGHT[Role.AGREE])


def test_a_band_swings_from_left_to_right() -> None:
    image = painted(Ribbon(0, 100, 0, 20, 80, 100, Role.CONTRADICT))
    assert image.pixelColor(50, 50) == QColor(LIGHT[Role.CONTRADICT])
    assert image.pixelColor(5, 60) == QColor("white")


def test_lines_and_words_leave_ink() -> None:
    for shape in (
        Line(0, 50, 100, 50, Role.TEXT, 4),
        Label(50, 60, "MMMM", 30, Role.TEXT, Anchor.MIDDLE),
    ):
        image = painted(shape)
        dark = [x for x in range(100) for y in range(40, 60) if image.pixelColor(x, y).value() < 90]
        assert dark


def test_a_label_ends_where_it_is_anchored() -> None:
    image = painted(Label(60, 60, "MM", 20, Role.TEXT, Anchor.END))
    columns = {x for x in range(100) for y in range(100) if image.pixelColor(x, y).value() < 128}
    assert max(columns) <= 61
    assert min(columns) < 40
