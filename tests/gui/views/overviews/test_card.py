"""A card names its picture and offers to save it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.core.messages import say
from crossread.core.pictures import NAMES, Kind, draw
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.views.overviews.card import PictureCard
from values import COMPARISON


@pytest.mark.parametrize("kind", Kind)
def test_it_is_named_and_can_be_saved(qtbot: QtBot, appearance: Appearance, kind: Kind) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    card = PictureCard(kind, appearance, frame)
    card.show_picture(draw(kind, COMPARISON))
    name = say(NAMES[kind])
    assert card.title.text() == name
    assert name in card.button.accessibleName()
    with qtbot.waitSignal(card.save_wished) as wished:
        card.button.click()
    assert wished.args == [kind]


def test_its_icon_follows_the_scheme(qtbot: QtBot, appearance: Appearance) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    card = PictureCard(Kind.ACTS, appearance, frame)
    before = card.button.icon().pixmap(16, 16).toImage()
    appearance.choose(Scheme.DARK)
    assert card.button.icon().pixmap(16, 16).toImage() != before
