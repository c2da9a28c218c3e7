"""The form gives back the profile that it was shown, and what the user changed in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.core.kinds import Relation
from crossread.core.reports.edition import BUILT_IN, FULL, Orientation, Paper, Part, Profile
from crossread.gui.languages import Languages
from crossread.gui.views.exporting_form import ExportForm

OWN = Profile(
    "mine",
    frozenset({Part.ROWS, Part.NOTES}),
    frozenset({Relation.ONLY}),
    0,
    Orientation.LANDSCAPE,
    Paper.LETTER,
    "ru",
    "{event}",
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def form(parent: QWidget) -> ExportForm:
    return ExportForm(parent)


@pytest.mark.parametrize("profile", [*BUILT_IN, OWN], ids=lambda profile: profile.name)
def test_a_profile_that_is_shown_comes_back(form: ExportForm, profile: Profile) -> None:
    form.show_profile(profile)
    assert form.profile == profile


def test_what_the_user_changes_is_told_and_in_the_profile(qtbot: QtBot, form: ExportForm) -> None:
    with qtbot.waitSignal(form.changed):
        form.parts[Part.TEXTS].click()
    with qtbot.waitSignal(form.changed):
        form.relations[Relation.AGREE].click()
    with qtbot.waitSignal(form.changed):
        form.language.setCurrentIndex(1)
    assert form.profile.parts == FULL.parts - {Part.TEXTS}
    assert form.profile.relations == FULL.relations - {Relation.AGREE}
    assert form.profile.language == "ru"


def test_showing_a_profile_is_no_change_by_the_user(qtbot: QtBot, form: ExportForm) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.show_profile(OWN)


def test_a_report_begins_in_the_language_of_the_window(qtbot: QtBot, spoken: Languages) -> None:
    spoken.choose("ru")
    parent = QWidget()
    qtbot.addWidget(parent)
    form = ExportForm(parent)
    assert form.profile.language == "ru"
    form.show_profile(replace(FULL, name="own", language="en"))
    assert form.profile.language == "en"
