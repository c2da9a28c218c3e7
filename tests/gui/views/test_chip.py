from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.chip import Chip, ChipLine


def test_a_chip_says_what_a_click_takes_away(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    chip = Chip("a & b", LIGHT, around)
    assert chip.text() == "a && b"
    assert chip.accessibleName() == "Remove a & b"
    assert len(Chip("x" * 100, LIGHT, around).text()) == 40


def test_a_line_shows_what_it_is_given_and_hides_without_anything(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    line, gone = ChipLine(around), []
    line.show_chips([("one", lambda: gone.append(1)), ("two", lambda: gone.append(2))], LIGHT)
    assert line.isVisible()
    line.chips[1].click()
    assert gone == [2]
    line.show_chips([], LIGHT)
    assert not line.isVisible()
    assert line.chips == []
