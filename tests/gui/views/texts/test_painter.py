"""What is painted of a text: signs beside claims, bands with a line for each relation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from crossread.core.pictures import DARK as DARK_PALETTE
from crossread.core.pictures import LIGHT as LIGHT_PALETTE
from crossread.core.types import ReadoutId, RowId, claims_by_id
from crossread.gui.models.searching import SearchIndex
from crossread.gui.theme.colours import DARK, LIGHT, Colours
from crossread.gui.views.aligned.fonts import fonts_for
from crossread.gui.views.selection import place_of
from crossread.gui.views.texts.painter import LEFT, TextScene, paint_bands, paint_text
from crossread.gui.views.texts.reading import Reading, Size
from values import COMPARISON

VIEW = QSize(900, 420)


def reading_in(colours: Colours) -> Reading:
    return Reading(COMPARISON, Size(VIEW, fonts_for(QFont(), 1.0), colours, 1.0))


def scene_in(colours: Colours, reading: Reading) -> TextScene:
    place = place_of(COMPARISON.rows[2], ReadoutId("r1"))
    return TextScene(colours, fonts_for(QFont(), 1.0).word, place, reading.standings, focused=True)


def canvas() -> QImage:
    image = QImage(VIEW, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    return image


def names(image: QImage, area: QRect) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    }


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_signs_stand_beside_the_text_in_their_colours(qapp: QApplication, colours: Colours) -> None:
    reading, image = reading_in(colours), canvas()
    painter = QPainter(image)
    area = reading.areas[0]
    paint_text(painter, scene_in(colours, reading), area, (reading.shelf.articles[0], 0))
    painter.end()
    beside = names(image, QRect(area.left(), 0, LEFT - 8, area.height()))
    assert colours.base in beside
    assert len(beside) > 4
    assert colours.accent in names(image, QRect(area.left() + LEFT - 8, 0, 6, area.height()))
    assert image.pixelColor(area.right() + 5, 100).name() == "#123456"


@pytest.mark.parametrize(("colours", "palette"), [(LIGHT, LIGHT_PALETTE), (DARK, DARK_PALETTE)])
def test_the_selected_band_is_painted_strongly(
    qapp: QApplication, colours: Colours, palette: dict[object, str]
) -> None:
    reading, image = reading_in(colours), canvas()
    image.fill(QColor(colours.window))
    painter = QPainter(image)
    (band,) = [each for each in reading.bands(RowId("row3")) if each.selected]
    paint_bands(painter, palette, [replace(band, ribbon=replace(band.ribbon, opacity=1.0))])  # type: ignore[arg-type]  # a palette
    painter.end()
    middle = round((band.ribbon.left + band.ribbon.right) / 2)
    y = round((band.ribbon.left_top + band.ribbon.left_bottom) / 2 / 2)
    y += round((band.ribbon.right_top + band.ribbon.right_bottom) / 2 / 2)
    assert image.pixelColor(middle, y).name() == colours.contradict.fill


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_what_a_search_found_is_marked_and_the_place_shown_stands_out(
    qapp: QApplication, colours: Colours
) -> None:
    reading = reading_in(colours)
    index = SearchIndex(COMPARISON.rows, claims_by_id(COMPARISON.readouts))
    matches = index.find("bridge")
    first = matches.from_row(0)
    plain = scene_in(colours, reading)

    def seen(scene: TextScene) -> set[str]:
        image = canvas()
        painter = QPainter(image)
        paint_text(painter, scene, reading.areas[0], (reading.shelf.articles[0], 0))
        painter.end()
        return names(image, reading.areas[0])

    fill, line = colours.match.fill.lower(), colours.match.line.lower()
    assert first is not None
    assert fill not in seen(plain)
    assert fill in seen(replace(plain, matches=matches))
    assert line in seen(replace(plain, matches=matches, hit=first))
