"""A painted picture shows what its geometry says: colours where they belong, bands that join."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from crossread.core.pictures import Box, Kind, Picture, Ribbon, Role, draw
from crossread.gui.theme.colour_sets import PRINT_LIGHT
from crossread.gui.theme.colours import DARK, LIGHT, Colours
from crossread.gui.views.overviews.painting import paint_picture, ribbon_path
from values import COMPARISON


def painted(picture: Picture, colours: Colours) -> QImage:
    image = QImage(round(picture.width), round(picture.height), QImage.Format.Format_RGB32)
    image.fill(QColor(colours.base))
    painter = QPainter(image)
    paint_picture(painter, picture, colours)
    painter.end()
    return image


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_claim_has_its_relations_colour(qapp: QApplication, colours: Colours) -> None:
    picture = draw(Kind.STRIPS, COMPARISON)
    image = painted(picture, colours)
    relations = {row.id: row.relation for row in COMPARISON.rows}
    for area in picture.areas:
        low = round(area.y + area.height * 0.7)
        shown = image.pixelColor(round(area.x + area.width / 2), low).name()
        assert shown == colours.tint(relations[area.target.rows[0]]).fill


@pytest.mark.parametrize("kind", Kind)
def test_the_same_picture_is_painted_each_time(qapp: QApplication, kind: Kind) -> None:
    picture = draw(kind, COMPARISON)
    assert painted(picture, LIGHT) == painted(picture, LIGHT)
    assert painted(picture, LIGHT) != painted(picture, DARK)


def test_without_hues_relations_are_hatched_each_in_its_own_way(qapp: QApplication) -> None:
    drawn = {}
    for role in (Role.AGREE, Role.DIFFER, Role.CONTRADICT, Role.ONLY):
        box = Picture(40, 40, "", "", (Box(0, 0, 40, 40, role),))
        image = painted(box, PRINT_LIGHT)
        inked = {(x, y) for x in range(40) for y in range(40)}
        drawn[role] = frozenset(
            spot for spot in inked if image.pixelColor(*spot).name() != fill_of(role)
        )
    assert drawn.pop(Role.AGREE) == frozenset()
    assert all(drawn.values())
    assert len(set(drawn.values())) == len(drawn)


def fill_of(role: Role) -> str:
    return {
        Role.AGREE: PRINT_LIGHT.agree,
        Role.DIFFER: PRINT_LIGHT.differ,
        Role.CONTRADICT: PRINT_LIGHT.contradict,
        Role.ONLY: PRINT_LIGHT.only,
    }[role].fill


def test_a_band_reaches_from_claim_to_claim(qapp: QApplication) -> None:
    path = ribbon_path(Ribbon(0, 100, 10, 20, 50, 70, Role.AGREE))
    assert path.contains(QPointF(1, 15))
    assert path.contains(QPointF(99, 60))
    assert not path.contains(QPointF(1, 60))
    assert not path.contains(QPointF(99, 15))
