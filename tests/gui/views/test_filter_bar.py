from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crossread.core.kinds import Relation
from crossread.gui.theme.colours import DARK
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow


@pytest.mark.parametrize("relation", Relation)
def test_a_toggle_hides_its_relation_and_shows_how_many_there_are(
    open_window: MainWindow, relation: Relation
) -> None:
    toggle = open_window.bar.toggles[relation]
    assert toggle.text().endswith("1")
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert relation not in {row.relation for row in open_window.model.rows}
    assert open_window.bar.shown.text() == "3 of 4 rows shown"


def test_one_key_shows_everything_again(open_window: MainWindow) -> None:
    open_window.bar.toggles[Relation.AGREE].click()
    open_window.bar.search.setText("bridge")
    open_window.actions_[Act.CLEAR_FILTER].trigger()
    assert open_window.model.rowCount() == 4
    assert open_window.bar.shown.text() == "4 rows"
    assert open_window.bar.search.text() == ""
    assert open_window.view.hasFocus()


def test_escape_in_the_search_clears(open_window: MainWindow) -> None:
    open_window.bar.search.setText("bridge")
    QTest.keyClick(open_window.bar.search, Qt.Key.Key_Escape)
    assert open_window.bar.search.text() == ""


def test_enter_goes_on_and_shift_enter_back(open_window: MainWindow) -> None:
    open_window.bar.search.setText("mayor")
    QTest.keyClick(open_window.bar.search, Qt.Key.Key_Return)
    assert open_window.bar.matches.text() == "2 of 3"
    QTest.keyClick(open_window.bar.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert open_window.bar.matches.text() == "1 of 3"


def test_no_match_is_said(open_window: MainWindow) -> None:
    open_window.bar.search.setText("submarine")
    assert open_window.bar.matches.text() == "No match"


def test_the_toggles_follow_the_scheme(open_window: MainWindow) -> None:
    open_window.bar.colour(DARK)
    assert DARK.only.fill in open_window.bar.toggles[Relation.ONLY].styleSheet()
