"""Hovering says what comes closest to silence, and why a row stands as it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from crossread.core.types import ReadoutId, claims_by_id
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.models.shown import ShownRow, show_row
from crossread.gui.views.aligned.hints import RowHints, hint
from crossread.gui.views.selection import Place, place_of
from values import COMPARISON, SOUTH

R1, R2 = ReadoutId("r1"), ReadoutId("r2")


def shown(index: int) -> ShownRow:
    claims = claims_by_id(COMPARISON.readouts)
    return show_row(COMPARISON.rows[index], index + 1, COMPARISON.readouts, claims)


def test_silence_names_its_nearest_miss() -> None:
    said = hint(shown(3), place_of(COMPARISON.rows[3], R2))
    assert said.startswith("Not mentioned. The nearest claim, 30% alike")
    assert SOUTH.claims[0].text in said


def test_silence_without_anything_near_says_so() -> None:
    row = shown(3)
    cells = (row.cells[0], replace(row.cells[1], nearest=None))
    said = hint(replace(row, cells=cells), place_of(COMPARISON.rows[3], R2))
    assert said == "Not mentioned, and nothing comes close."


def test_a_claim_says_how_the_row_stands_and_why() -> None:
    said = hint(shown(1), place_of(COMPARISON.rows[1], R1))
    assert said == (
        "~ Differ: the same matter, but a material detail differs.\n5 May here, 9 May there"
    )


@pytest.fixture
def canvas(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(200, 200)
    made.show()
    yield made
    made.close()


# Offscreen says so of every hint.
@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_hint_is_shown_where_the_mouse_rests(canvas: QWidget, model: RowsModel) -> None:
    def place_at(point: QPoint) -> Place | None:
        return place_of(COMPARISON.rows[3], R2) if point.x() < 100 else None

    hints = RowHints(canvas, model, place_at)
    for x, said in ((10, "Not mentioned."), (150, "")):
        event = QHelpEvent(QEvent.Type.ToolTip, QPoint(x, 10), canvas.mapToGlobal(QPoint(x, 10)))
        QApplication.sendEvent(canvas, event)
        assert not said or QToolTip.text().startswith(said)
    assert not hints.eventFilter(canvas, QEvent(QEvent.Type.Enter))
