from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.languages import language_now
from crossread.gui.session import Session
from crossread.gui.views.recent import Recent
from crossread.gui.views.speaking import fill_language_menu, speak, tell_again
from values import COMPARISON


def test_every_language_is_offered_under_its_own_name(qtbot: QtBot, recent: Recent) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = QMenu(parent)
    fill_language_menu(menu, recent)
    assert [action.text() for action in menu.actions()][1:] == ["English", "Русский"]
    menu.actions()[2].trigger()
    assert (language_now(), recent.language) == ("ru", "ru")
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]


def test_a_choice_is_remembered(recent: Recent) -> None:
    speak("ru", recent)
    assert recent.language == "ru"
    speak("", recent)
    assert recent.language == ""


def test_what_is_shown_is_told_again(qtbot: QtBot) -> None:
    session = Session()
    tell_again(session)
    session.open(COMPARISON)
    with qtbot.waitSignal(session.changed) as caught:
        tell_again(session)
    assert caught.args == [COMPARISON]
