"""Profiles are chosen, kept and forgotten by their names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.reports.edition import BRIEF, FULL, Profile
from crossread.core.reports.profiles import load_profiles
from crossread.gui.views.exporting_profiles import ProfileBar


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "profiles.json"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(parent: QWidget, path: Path) -> ProfileBar:
    made = ProfileBar(path, parent)
    made.load()
    return made


def names(bar: ProfileBar) -> list[str]:
    return [bar.names.itemData(index) for index in range(bar.names.count())]


def test_built_in_profiles_are_always_there_and_cannot_be_forgotten(bar: ProfileBar) -> None:
    assert names(bar) == ["full", "brief", "table"]
    assert not bar.forget.isEnabled()


def test_a_profile_that_is_kept_is_on_the_disk_and_chosen(bar: ProfileBar, path: Path) -> None:
    own = Profile("mine", language="ru")
    bar.keep_profile(own)
    assert load_profiles(path) == (own,)
    assert bar.names.currentData() == "mine"
    assert bar.forget.isEnabled()


def test_a_name_is_asked_for_and_told(qtbot: QtBot, bar: ProfileBar) -> None:
    bar.keep.click()
    [dialog] = bar.findChildren(QInputDialog)
    dialog.setTextValue("  my  press ")
    with qtbot.waitSignal(bar.keep_wished) as told:
        dialog.accept()
    assert told.args == ["my press"]


def test_the_name_of_a_built_in_profile_is_refused(qtbot: QtBot, bar: ProfileBar) -> None:
    bar.keep.click()
    [dialog] = bar.findChildren(QInputDialog)
    dialog.setTextValue("full")
    with qtbot.assertNotEmitted(bar.keep_wished), qtbot.waitSignal(bar.said):
        dialog.accept()


def test_choosing_tells_the_profile(qtbot: QtBot, bar: ProfileBar) -> None:
    with qtbot.waitSignal(bar.chosen) as told:
        bar.names.activated.emit(1)
    assert told.args == [BRIEF]


def test_a_profile_that_is_forgotten_is_gone(qtbot: QtBot, bar: ProfileBar, path: Path) -> None:
    bar.keep_profile(Profile("mine"))
    with qtbot.waitSignal(bar.chosen) as told:
        bar.forget.click()
    assert told.args == [FULL]
    assert load_profiles(path) == ()
    assert names(bar) == ["full", "brief", "table"]


def test_a_broken_file_is_told_and_the_built_in_profiles_stay(
    qtbot: QtBot, bar: ProfileBar, path: Path
) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("{", "utf-8")
    with qtbot.waitSignal(bar.said):
        bar.load()
    assert names(bar) == ["full", "brief", "table"]
