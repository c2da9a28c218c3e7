from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.kinds import Relation
from crossread.gui.theme.colours import DARK, LIGHT, SIGNS, Colours
from crossread.gui.views.legend import show_legend


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_relation_stands_there_with_its_sign_and_colour(
    qtbot: QtBot, colours: Colours
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = show_legend(parent, colours)
    told = "".join(label.text() for label in dialog.findChildren(QLabel))
    for relation in Relation:
        assert SIGNS[relation] in told
        assert colours.tint(relation).fill in told
    assert colours.match.fill in told
    dialog.close()
