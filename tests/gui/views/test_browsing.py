from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crossread.core.corrections import ConfirmRow
from crossread.core.kinds import Relation
from crossread.core.types import ReadoutId, RowId
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON


def selected(window: MainWindow) -> tuple[str, str | None]:
    assert window.selection.place is not None
    return window.selection.place.row, window.selection.place.claim


def test_typing_goes_to_the_first_match_from_here(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], ReadoutId("r1")))
    QTest.keyClicks(open_window.bar.search, "MAYOR")
    assert selected(open_window) == ("row4", "r1.c4")
    assert open_window.bar.matches.text() == "3 of 3"


def test_next_and_previous_go_around_the_end(open_window: MainWindow) -> None:
    open_window.bar.search.setText("mayor")
    for expected in ("r2.c1", "r1.c4", "r1.c1"):
        open_window.actions_[Act.FIND_NEXT].trigger()
        assert selected(open_window)[1] == expected
    open_window.actions_[Act.FIND_PREVIOUS].trigger()
    assert selected(open_window)[1] == "r1.c4"


def test_going_on_without_a_match_stays(open_window: MainWindow) -> None:
    before = open_window.selection.place
    open_window.actions_[Act.FIND_NEXT].trigger()
    assert open_window.selection.place == before


def test_hidden_rows_are_not_searched(open_window: MainWindow) -> None:
    open_window.bar.toggles[Relation.ONLY].click()
    open_window.bar.search.setText("mayor")
    assert open_window.bar.matches.text() == "1 of 2"


def test_a_hidden_selection_gives_way_to_a_row_that_is_shown(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[0], ReadoutId("r2")))
    open_window.bar.toggles[Relation.AGREE].click()
    assert selected(open_window) == ("row2", "r2.c2")


def test_hiding_everything_is_no_error(qtbot: QtBot, open_window: MainWindow) -> None:
    for toggle in open_window.bar.toggles.values():
        toggle.click()
    assert open_window.model.rowCount() == 0
    QTest.keyClick(open_window.view, Qt.Key.Key_Down)
    open_window.bar.search.setText("mayor")
    assert open_window.bar.matches.text() == "No match"


def test_a_correction_keeps_filter_and_search(open_window: MainWindow) -> None:
    open_window.bar.toggles[Relation.AGREE].click()
    open_window.bar.search.setText("bridge")
    open_window.session.correct(ConfirmRow(RowId("row2")))
    assert open_window.model.rowCount() == 3
    assert open_window.bar.matches.text() == "1 of 2"


def test_a_filter_in_an_empty_window_waits_for_a_comparison(window: MainWindow) -> None:
    window.bar.toggles[Relation.AGREE].click()
    window.bar.search.setText("mayor")
    window.session.open(COMPARISON)
    assert window.model.rowCount() == 3


def test_only_rows_that_hold_the_words_are_shown_where_that_is_wanted(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.bar.search.setText("bridge")
    open_window.actions_[Act.ONLY_MATCHES].trigger()
    assert [row.id for row in open_window.model.rows] == ["row2"]
    assert open_window.bar.matches.text() == "1 of 2"
    QTest.keyClicks(open_window.bar.search, "x")
    assert open_window.model.rowCount() == 0
    open_window.bar.search.setText("MAYOR")
    assert [row.id for row in open_window.model.rows] == ["row1", "row4"]
    open_window.actions_[Act.FIND_NEXT].trigger()
    assert open_window.bar.matches.text() == "2 of 3"


def test_a_correction_keeps_the_rows_that_the_search_found(open_window: MainWindow) -> None:
    open_window.actions_[Act.ONLY_MATCHES].trigger()
    open_window.bar.search.setText("bridge")
    open_window.session.correct(ConfirmRow(RowId("row2")))
    assert [row.id for row in open_window.model.rows] == ["row2"]
    open_window.tools.browsing.clear()
    assert open_window.model.rowCount() == 4
    assert not open_window.actions_[Act.ONLY_MATCHES].isChecked()
