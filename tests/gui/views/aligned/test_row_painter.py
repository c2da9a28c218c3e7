from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from crossread.core.kinds import Origin
from crossread.core.types import ReadoutId
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.models.searching import no_matches
from crossread.gui.models.shown import ShownRow
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.aligned.fonts import Fonts
from crossread.gui.views.aligned.geometry import columns_for
from crossread.gui.views.aligned.layouts import Look, RowLayouts
from crossread.gui.views.aligned.row_painter import Scene, paint_row
from crossread.gui.views.selection import place_of
from values import COMPARISON


@pytest.fixture
def scene(qapp: QApplication) -> Scene:
    fonts = Fonts(QFont(), QFont(), QFont())
    return Scene(columns_for(700, 2), LIGHT, fonts, None, no_matches(), None, focused=True)


def painted(scene: Scene, model: RowsModel, row: int) -> set[str]:
    look = Look(scene.fonts.text, LIGHT, scene.columns.text_width, scene.fonts.gutter_height)
    laid = RowLayouts(look).lay(model.shown(row))
    image = QImage(700, laid.height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.window))
    painter = QPainter(image)
    paint_row(painter, scene, 0, laid)
    painter.end()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_details_that_differ_and_words_that_do_are_marked_apart(
    scene: Scene, model: RowsModel
) -> None:
    colours = painted(scene, model, 1)
    assert {LIGHT.differ.fill, LIGHT.differ.line} <= colours


def test_a_conflict_is_marked_in_its_own_colour(scene: Scene, model: RowsModel) -> None:
    assert LIGHT.contradict.fill in painted(scene, model, 2)
    assert LIGHT.contradict.fill not in painted(scene, model, 1)


def test_silence_is_calm(scene: Scene, model: RowsModel) -> None:
    colours = painted(scene, model, 3)
    assert LIGHT.contradict.fill not in colours
    assert LIGHT.base in colours


def test_the_selected_row_stands_out(scene: Scene, model: RowsModel) -> None:
    first = COMPARISON.rows[0]
    selected = replace(scene, place=place_of(first, ReadoutId("r1")), chosen=frozenset({first.id}))
    assert {LIGHT.selected, LIGHT.accent} <= painted(selected, model, 0)
    assert LIGHT.selected not in painted(scene, model, 0)


def test_every_row_of_a_range_stands_out(scene: Scene, model: RowsModel) -> None:
    chosen = frozenset(row.id for row in COMPARISON.rows[:2])
    ranged = replace(scene, place=place_of(COMPARISON.rows[0], ReadoutId("r1")), chosen=chosen)
    assert LIGHT.selected in painted(ranged, model, 1)
    assert LIGHT.selected not in painted(ranged, model, 2)


def test_a_vouched_row_has_room_for_its_note_in_the_gutter(scene: Scene, model: RowsModel) -> None:
    plain = replace(COMPARISON.rows[2], cells=())
    noted = replace(plain, origin=Origin.CONFIRMED, note="look")
    look = Look(scene.fonts.text, LIGHT, 300, scene.fonts.gutter_height, scene.fonts.caption_height)
    before, after = (RowLayouts(look).lay(ShownRow(row, 3, ())).height for row in (plain, noted))
    assert after == before + scene.fonts.caption_height
