"""A painted picture shows what its geometry says: colours where they belong, bands that join."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from crossread.core.pictures import DARK, LIGHT, Kind, Palette, Picture, Ribbon, Role, draw
from crossread.gui.views.overviews.painting import paint_picture, ribbon_path
from values import COMPARISON


def painted(picture: Picture, palette: Palette) -> QImage:
    image = QImage(round(picture.width), round(picture.height), QImage.Format.Format_RGB32)
    image.fill(QColor(palette[Role.BASE]))
    painter = QPainter(image)
    paint_picture(painter, picture, palette)
    painter.end()
    return image


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_every_claim_has_its_relations_colour(qapp: QApplication, palette: Palette) -> None:
    picture = draw(Kind.STRIPS, COMPARISON)
    image = painted(picture, palette)
    relations = {row.id: row.relation for row in COMPARISON.rows}
    for area in picture.areas:
        low = round(area.y + area.height * 0.7)
        shown = image.pixelColor(round(area.x + area.width / 2), low).name()
        assert shown == palette[Role(relations[area.target.rows[0]].value)]


@pytest.mark.parametrize("kind", Kind)
def test_the_same_picture_is_painted_each_time(qapp: QApplication, kind: Kind) -> None:
    picture = draw(kind, COMPARISON)
    assert painted(picture, LIGHT) == painted(picture, LIGHT)
    assert painted(picture, LIGHT) != painted(picture, DARK)


def test_a_band_reaches_from_claim_to_claim(qapp: QApplication) -> None:
    path = ribbon_path(Ribbon(0, 100, 10, 20, 50, 70, Role.AGREE))
    assert path.contains(QPointF(1, 15))
    assert path.contains(QPointF(99, 60))
    assert not path.contains(QPointF(1, 60))
    assert not path.contains(QPointF(99, 15))
