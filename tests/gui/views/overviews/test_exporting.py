"""Pictures leave as SVG and PNG, whole or not at all."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from crossread.core.errors import OutputError
from crossread.core.pictures import LIGHT, Kind, Role, draw, svg
from crossread.gui.views.overviews.exporting import FILTERS, png, write_picture
from values import COMPARISON

PICTURE = draw(Kind.MATRIX, COMPARISON)


def test_a_drawing_is_the_svg_of_the_core(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "matrix.svg"
    write_picture(path, PICTURE)
    assert path.read_text("utf-8") == svg(PICTURE)
    ET.fromstring(path.read_text("utf-8"))


def test_an_image_is_twice_as_large_for_print(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "matrix.PNG"
    write_picture(path, PICTURE)
    image = QImage(str(path))
    assert image.width() == 2 * round(PICTURE.width)
    assert image.pixelColor(1, 1).name() == LIGHT[Role.BASE]


def test_the_same_picture_gives_the_same_image(qapp: QApplication) -> None:
    assert png(PICTURE) == png(PICTURE)


def test_a_folder_that_is_not_there_is_an_error_with_a_sentence(
    qapp: QApplication, tmp_path: Path
) -> None:
    with pytest.raises(OutputError, match="could not be written"):
        write_picture(tmp_path / "nowhere" / "a.svg", PICTURE)


def test_both_formats_are_offered() -> None:
    assert {*FILTERS.values()} == {".svg", ".png"}
