from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crossread.core.types import ClaimId, ReadoutId
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import Place, place_of
from crossread.gui.views.split_dialog import SplitDialog
from values import COMPARISON, NORTH

R1 = ReadoutId("r1")


def texts(window: MainWindow) -> list[str]:
    assert window.session.comparison is not None
    return [claim.text for claim in window.session.comparison.readouts[0].claims]


def press(window: MainWindow, qtbot: QtBot, keys: str) -> None:
    window.activateWindow()
    window.view.setFocus()
    qtbot.keySequence(window.view, keys)


def test_a_claim_is_split_by_key_where_the_caret_stands(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], R1))
    press(open_window, qtbot, "S")
    [dialog] = open_window.findChildren(SplitDialog)
    dialog.set_caret(NORTH.claims[1].text.index("on 5 May"))
    dialog.split.click()
    assert texts(open_window)[1:3] == ["They agreed to reopen the bridge", "on 5 May."]
    assert open_window.selection.place == Place(COMPARISON.rows[1].id, R1, ClaimId("r1.c2"))
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON


@pytest.mark.parametrize(("keys", "words"), [("M", "bridge"), ("Shift+M", "telephone")])
def test_neighbours_are_merged_by_key(
    qtbot: QtBot, open_window: MainWindow, keys: str, words: str
) -> None:
    row = 1 if keys == "Shift+M" else 2
    open_window.selection.select(place_of(COMPARISON.rows[row], R1))
    press(open_window, qtbot, keys)
    merged = next(text for text in texts(open_window) if ". " in text)
    assert (words in merged) is (keys == "Shift+M") or "divers" in merged
    assert len(texts(open_window)) == 3
    assert open_window.session.undo_stack.undoText() == "Merge 2 claims"
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON


def test_the_first_claim_has_none_before_it_and_the_last_none_behind(
    open_window: MainWindow,
) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[0], R1))
    assert not open_window.actions_[Act.MERGE_PREVIOUS].isEnabled()
    assert open_window.actions_[Act.MERGE_NEXT].isEnabled()
    open_window.selection.select(place_of(COMPARISON.rows[3], R1))
    assert not open_window.actions_[Act.MERGE_NEXT].isEnabled()
    open_window.tools.claims.merge(1)
    assert open_window.session.comparison is COMPARISON


def test_silence_cannot_be_split(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[3], ReadoutId("r2")))
    assert not open_window.actions_[Act.SPLIT_CLAIM].isEnabled()
    assert open_window.tools.claims.split() is None


def test_a_place_that_splits_nothing_is_refused_with_a_sentence(open_window: MainWindow) -> None:
    open_window.tools.claims.split_at(NORTH.claims[0].id, 0)
    assert "between two of its words" in open_window.banner.text
    assert open_window.session.comparison is COMPARISON
