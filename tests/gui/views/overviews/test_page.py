"""The overview in the real window: drawn when it is seen, and its places lead to rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crossread.core.corrections import SetRelation
from crossread.core.kinds import Relation
from crossread.core.pictures import Area, Kind
from crossread.core.types import RowId
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow


@pytest.fixture
def overview(qtbot: QtBot, open_window: MainWindow) -> MainWindow:
    open_window.actions_[Act.OVERVIEW].trigger()
    qtbot.waitUntil(lambda: open_window.overview.is_drawn)
    return open_window


def click(window: MainWindow, kind: Kind, area: Area) -> None:
    at = QPoint(round(area.x + area.width / 2), round(area.y + area.height / 2))
    QTest.mouseClick(
        window.overview.cards[kind].view,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        at,
    )


def areas(window: MainWindow, kind: Kind) -> tuple[Area, ...]:
    return window.overview.cards[kind].view.picture.areas


def test_nothing_is_drawn_before_it_is_seen(open_window: MainWindow) -> None:
    assert not open_window.overview.is_drawn


@pytest.mark.parametrize("kind", Kind)
def test_every_picture_is_there(overview: MainWindow, kind: Kind) -> None:
    """These texts name nobody, and an empty picture is not shown."""
    assert bool(areas(overview, kind)) is (kind is not Kind.NAMES)
    assert overview.overview.cards[kind].isHidden() is (kind is Kind.NAMES)
    assert not overview.bar.isVisible()


def test_a_claim_in_a_strip_leads_to_its_row(overview: MainWindow) -> None:
    area = next(a for a in areas(overview, Kind.STRIPS) if a.target.claim == "r2.c3")
    click(overview, Kind.STRIPS, area)
    place = overview.selection.place
    assert place is not None
    assert (place.row, place.readout, place.claim) == ("row3", "r2", "r2.c3")
    assert overview.view.isVisible()


def test_a_cell_of_the_matrix_leads_to_its_rows_alone(overview: MainWindow) -> None:
    area = next(a for a in areas(overview, Kind.MATRIX) if len(a.target.rows) == 3)
    click(overview, Kind.MATRIX, area)
    assert [row.id for row in overview.model.rows] == ["row1", "row2", "row3"]


def test_a_correction_is_drawn(qtbot: QtBot, overview: MainWindow) -> None:
    before = overview.overview.cards[Kind.STRIPS].view.picture
    overview.session.correct(SetRelation(RowId("row1"), Relation.DIFFER))
    qtbot.waitUntil(lambda: overview.overview.is_drawn)
    assert overview.overview.cards[Kind.STRIPS].view.picture != before


def test_a_wide_window_puts_pictures_beside_each_other(qtbot: QtBot, overview: MainWindow) -> None:
    cards = overview.overview.cards
    assert cards[Kind.STRIPS].x() == cards[Kind.ORDER].x()
    overview.resize(2560, 1400)
    qtbot.waitUntil(lambda: cards[Kind.STRIPS].y() == cards[Kind.ORDER].y())


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_a_picture_is_saved_where_the_user_says(
    qtbot: QtBot, overview: MainWindow, tmp_path: Path, suffix: str
) -> None:
    overview.overview.cards[Kind.ORDER].button.click()
    [dialog] = overview.findChildren(QFileDialog)
    path = tmp_path / f"order{suffix}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert path.stat().st_size > 1000
    assert path.name in overview.status.currentMessage()


def test_a_picture_that_cannot_be_saved_is_a_message(overview: MainWindow, tmp_path: Path) -> None:
    overview.pictures.save(Kind.ACTS)
    [dialog] = overview.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "none" / "acts.svg"))
    dialog.close()
    assert "could not be written" in overview.banner.text
