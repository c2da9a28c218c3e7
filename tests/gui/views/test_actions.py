from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.core.messages import LANGUAGES, say
from crossread.gui.theme.colours import DARK, LIGHT
from crossread.gui.views.actions import SPECS, Act, make_actions, plain_text, recolour
from crossread.gui.views.menus import MENUS, SORTS, THEMES


@pytest.mark.parametrize("act", Act)
def test_every_action_says_what_it_does(act: Act) -> None:
    spec = SPECS[act]
    assert spec.text
    assert spec.tip
    assert "&" not in plain_text(act)


def test_no_two_actions_share_a_key() -> None:
    keys = Counter(
        QKeySequence(key).toString() for spec in SPECS.values() for key in spec.shortcuts
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_every_action_stands_in_a_menu() -> None:
    listed = {act for acts in MENUS.values() for act in acts} | set(THEMES) | set(SORTS)
    assert set(Act) <= listed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("title", MENUS)
def test_no_two_entries_of_a_menu_share_a_letter(title: str, language: str) -> None:
    letters = Counter(
        say(SPECS[act].text, language).split("&")[1][0].lower()
        for act in MENUS[title]
        if act is not None and "&" in say(SPECS[act].text, language)
    )
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_actions_carry_text_key_icon_and_tip(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, LIGHT)
    save = actions[Act.SAVE]
    assert save.text() == "&Save"
    assert save.shortcut() == QKeySequence("Ctrl+S")
    assert not save.icon().isNull()
    assert "Ctrl+S" in save.toolTip()
    assert set(window.actions()) == set(actions.values())


def test_icons_follow_the_scheme(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, LIGHT)
    before = actions[Act.SAVE].icon().pixmap(32, 32).toImage()
    recolour(actions, DARK)
    assert actions[Act.SAVE].icon().pixmap(32, 32).toImage() != before
