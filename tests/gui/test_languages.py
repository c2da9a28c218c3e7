from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from crossread.core.messages import LANGUAGES, message
from crossread.gui.languages import (
    Languages,
    language_now,
    languages,
    retold,
    short_date,
    system_language,
    tell,
    worded,
)

CLAIM = message("Claim")


def test_what_is_said_follows_the_language(spoken: Languages) -> None:
    assert (tell(CLAIM), language_now()) == ("Claim", "en")
    spoken.choose("ru")
    assert (tell(CLAIM), language_now()) == ("Утверждение", "ru")


def test_widgets_and_actions_say_their_words_anew(qtbot: QtBot, spoken: Languages) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    label, action = QLabel(parent), QAction(parent)
    worded(label.setText, CLAIM)
    worded(action.setToolTip, CLAIM)
    spoken.choose("ru")
    assert label.text() == action.toolTip() == "Утверждение"
    spoken.choose("en")
    assert label.text() == action.toolTip() == "Claim"


def test_nothing_is_said_to_what_is_gone(qapp: QCoreApplication, spoken: Languages) -> None:
    said: list[str] = []
    label = QLabel()
    retold(label, lambda: said.append(tell(CLAIM)))
    delete(label)
    spoken.choose("ru")
    assert said == ["Claim"]


def test_qt_speaks_the_language_too(qapp: QCoreApplication, spoken: Languages) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    spoken.choose("ru")
    assert cancel() == "Отмена"
    assert QLocale().toString(1.5) == "1,5"
    spoken.choose("en")
    assert cancel() == "Cancel"


def test_the_application_has_one_language(qapp: QCoreApplication) -> None:
    assert languages() is languages()


def test_without_a_choice_the_language_is_the_systems(spoken: Languages) -> None:
    spoken.choose("")
    assert language_now() == system_language()
    assert system_language() in LANGUAGES


@pytest.mark.parametrize(("language", "told"), [("en", "4 Mar 2031"), ("ru", "4 мар. 2031")])
def test_dates_are_written_as_the_language_does(
    language: str, told: str, spoken: Languages
) -> None:
    spoken.choose(language)
    assert short_date(date(2031, 3, 4)) == told
