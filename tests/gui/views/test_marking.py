"""What is done to the selected rows is one undo step, whatever their number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from crossread.core.kinds import Origin, Relation
from crossread.core.types import Comparison, ReadoutId, Row
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON

R1 = ReadoutId("r1")


def shown(window: MainWindow) -> Comparison:
    assert window.session.comparison is not None
    return window.session.comparison


def select(window: MainWindow, first: int, last: int | None = None) -> None:
    rows = shown(window).rows
    window.selection.select(place_of(rows[first], R1))
    if last is not None:
        window.selection.extend(place_of(rows[last], R1), [row.id for row in window.model.rows])


def press(window: MainWindow, qtbot: QtBot, keys: str) -> None:
    window.activateWindow()
    window.view.setFocus()
    qtbot.keySequence(window.view, keys)


def origins(window: MainWindow) -> list[Origin]:
    return [row.origin for row in shown(window).rows]


def relation(row: int) -> Callable[[MainWindow], object]:
    return lambda window: shown(window).rows[row].relation


A, C = Origin.AUTOMATIC, Origin.CONFIRMED
Marked = tuple[tuple[int, int | None], str, Callable[[MainWindow], object], object]
MARKING: dict[str, Marked] = {
    "confirm three": ((0, 2), "C", origins, [C, C, C, A]),
    "confirm above": ((1, None), "Ctrl+Shift+Return", origins, [C, C, A, A]),
    "agree": ((1, None), "1", relation(1), Relation.AGREE),
    "differ": ((0, None), "2", relation(0), Relation.DIFFER),
    "contradict": ((0, None), "3", relation(0), Relation.CONTRADICT),
    "join": ((1, 3), "Ctrl+J", lambda window: len(shown(window).rows), 2),
}


@pytest.mark.parametrize("marked", MARKING.values(), ids=MARKING)
def test_a_key_marks_the_selected_rows_and_undo_returns_the_same_value(
    qtbot: QtBot, open_window: MainWindow, marked: Marked
) -> None:
    rows, keys, told, wanted = marked
    select(open_window, *rows)
    press(open_window, qtbot, keys)
    assert told(open_window) == wanted
    assert open_window.session.undo_stack.count() == 1
    assert open_window.isWindowModified()
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON
    assert not open_window.isWindowModified()


def test_confirming_what_is_confirmed_takes_it_back(qtbot: QtBot, open_window: MainWindow) -> None:
    select(open_window, 0, 1)
    press(open_window, qtbot, "C")
    assert open_window.actions_[Act.CONFIRM].isChecked()
    assert open_window.selection.rows == {"row1", "row2"}
    press(open_window, qtbot, "C")
    assert shown(open_window) == COMPARISON


def test_what_the_filter_hides_is_never_confirmed(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.bar.toggles[Relation.DIFFER].click()
    select(open_window, 2)
    press(open_window, qtbot, "Ctrl+Shift+Return")
    assert origins(open_window)[1] is Origin.AUTOMATIC
    assert origins(open_window).count(Origin.CONFIRMED) == 2


def test_a_note_is_written_on_the_row_it_was_typed_for(open_window: MainWindow) -> None:
    select(open_window, 0)
    open_window.tools.marking.note(COMPARISON.rows[1].id, "ask them")
    assert shown(open_window).rows[1].note == "ask them"


def test_nothing_selected_marks_nothing(open_window: MainWindow) -> None:
    open_window.selection.select(None)
    marking = open_window.tools.marking
    for act in (marking.confirm, marking.confirm_above, marking.join):
        act()
    marking.tag("check")
    marking.relate(Relation.AGREE)
    assert open_window.session.comparison is COMPARISON
    assert not marking.all_confirmed


def test_a_row_alone_can_be_no_contradiction(open_window: MainWindow) -> None:
    select(open_window, 3)
    assert not open_window.actions_[Act.MARK_CONTRADICT].isEnabled()
    open_window.tools.marking.relate(Relation.CONTRADICT)
    assert "join it with another row" in open_window.banner.text
    assert open_window.session.comparison is COMPARISON


def test_rows_keep_their_order_in_a_range(open_window: MainWindow) -> None:
    select(open_window, 2, 0)
    found: tuple[Row, ...] = open_window.tools.marking.rows
    assert [row.id for row in found] == ["row1", "row2", "row3"]
