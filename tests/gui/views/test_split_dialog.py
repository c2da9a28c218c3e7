from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.split_dialog import SplitDialog
from values import NORTH


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_both_parts_are_shown_for_the_caret_which_the_arrows_move(around: QWidget) -> None:
    dialog = SplitDialog(NORTH.claims[0], around)
    dialog.set_caret(4)
    assert dialog.parts.text().startswith("1.  The\n")
    QTest.keyClick(dialog.text, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert dialog.caret == 8
    assert dialog.parts.text().startswith("1.  The two\n")


def test_the_offset_is_that_of_the_readouts_text(qtbot: QtBot, around: QWidget) -> None:
    claim = NORTH.claims[1]
    dialog = SplitDialog(claim, around)
    dialog.set_caret(claim.text.index("on 5 May"))
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.split.click()
    assert told.args == [claim.id, NORTH.text.index("on 5 May")]


def test_letters_beyond_the_basic_plane_do_not_shift_the_caret(
    qtbot: QtBot, around: QWidget
) -> None:
    claim = replace(NORTH.claims[0], text="😀😀 one two")
    dialog = SplitDialog(claim, around)
    dialog.set_caret(7)
    assert dialog.caret == 7
    assert "2.  two" in dialog.parts.text()


def test_an_edge_cannot_be_chosen(around: QWidget) -> None:
    dialog = SplitDialog(NORTH.claims[0], around)
    dialog.set_caret(0)
    assert not dialog.split.isEnabled()
    assert dialog.parts.text() == ""
