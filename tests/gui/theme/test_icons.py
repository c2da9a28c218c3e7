from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from crossread.gui.theme.colours import DARK, LIGHT
from crossread.gui.theme.icons import application_icon, icon
from crossread.gui.views.actions import SPECS
from crossread.resources import resource_path

NAMES = sorted({spec.icon for spec in SPECS.values() if spec.icon})


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_of_the_text(qapp: QApplication, name: str) -> None:
    for colours in (LIGHT, DARK):
        picture = icon(name, colours).pixmap(32, 32).toImage()
        drawn = [
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 250
        ]
        assert drawn
        assert all(near(colour, QColor(colours.text)) for colour in drawn)


def near(first: QColor, second: QColor) -> bool:
    return abs(first.lightness() - second.lightness()) <= 3


def test_the_program_has_an_icon_of_its_own(qapp: QApplication) -> None:
    assert application_icon().availableSizes()


def test_every_drawing_says_currentcolor() -> None:
    drawings = list(resource_path("icons").glob("*.svg"))
    assert len(drawings) >= len(NAMES)
    assert all("currentColor" in drawing.read_text("utf-8") for drawing in drawings)
