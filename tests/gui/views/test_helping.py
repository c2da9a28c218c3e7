from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from crossread.gui.views.actions import Act
from crossread.gui.views.helping import delete_all, offer_tour
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.tour import Tour
from values import COMPARISON


@pytest.mark.parametrize("act", [Act.GUIDE, Act.COLOURS, Act.SETTINGS])
def test_what_helps_opens_beside_the_work(open_window: MainWindow, act: Act) -> None:
    open_window.actions_[act].trigger()
    [dialog] = [each for each in open_window.findChildren(QDialog) if each.isVisible()]
    assert not dialog.isModal()
    dialog.close()


def test_the_tour_is_offered_once_there_is_something_to_see(
    qtbot: QtBot, window: MainWindow
) -> None:
    offer_tour(window, window.session, window.actions_)
    assert window.findChild(Tour) is None
    window.session.open(COMPARISON)
    qtbot.waitUntil(lambda: window.findChild(Tour) is not None)
    tour = window.findChild(Tour)
    assert isinstance(tour, Tour)
    tour.end()
    assert window.parts.recent.choices.toured


def test_deleting_all_leaves_no_trace_in_the_folders(window: MainWindow, tmp_path: Path) -> None:
    parts, profiles = window.parts, tmp_path / "profiles.toml"
    parts.state.mkdir(parents=True, exist_ok=True)
    (parts.state / "crossread.log").write_text("x", "utf-8")
    profiles.write_text("x", "utf-8")
    parts.recent.choices.keep_meaning(on=False)
    delete_all(parts, profiles)
    assert not parts.state.exists()
    assert not profiles.exists()
    assert parts.recent.choices.meaning
