from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.messages import message
from crossread.gui.languages import language_now
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.theme.colour_sets import ColourSet
from crossread.gui.views.data_places import DataPlace
from crossread.gui.views.recent import Recent
from crossread.gui.views.settings_dialog import Reach, SettingsDialog


class Called:
    """Remembers what was asked for."""

    def __init__(self) -> None:
        self.sizes: list[float] = []
        self.deleted = 0

    def delete(self) -> None:
        self.deleted += 1


@pytest.fixture
def called() -> Called:
    return Called()


@pytest.fixture
def dialog(
    qtbot: QtBot, appearance: Appearance, recent: Recent, called: Called, tmp_path: Path
) -> Iterator[SettingsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    reach = Reach(
        appearance=appearance,
        recent=recent,
        profiles={"full": "Full report", "brief": "Brief"},
        places=(
            DataPlace(message("Report profiles"), tmp_path),
            DataPlace(message("Kept"), tmp_path, "*.sqlite"),
        ),
        zoom=called.sizes.append,
        show_colours=called.delete,
        delete_all=called.delete,
    )
    made = SettingsDialog(reach, parent)
    made.show()
    yield made
    appearance.choose(Scheme.LIGHT)
    appearance.choose_set(ColourSet.USUAL)


def test_each_choice_is_applied_and_remembered_at_once(
    dialog: SettingsDialog, appearance: Appearance, recent: Recent, called: Called
) -> None:
    dialog.theme.setCurrentIndex(2)
    dialog.colours.setCurrentIndex(1)
    dialog.text_size.setValue(120)
    dialog.profile.setCurrentIndex(1)
    dialog.meaning.setChecked(False)
    assert appearance.scheme is recent.scheme is Scheme.DARK
    assert appearance.colour_set is recent.colour_set is ColourSet.CONTRAST
    assert called.sizes == [1.2]
    assert (recent.zoom, recent.choices.profile, recent.choices.meaning) == (1.2, "brief", False)


def test_another_language_is_spoken_at_once(
    qtbot: QtBot, dialog: SettingsDialog, recent: Recent
) -> None:
    parent = dialog.parentWidget()
    assert parent is not None
    dialog.language.setCurrentIndex(2)
    assert (language_now(), recent.language) == ("ru", "ru")
    again = [each for each in parent.findChildren(SettingsDialog) if each.isVisible()]
    assert [each.windowTitle() for each in again] == ["Настройки"]


def test_resetting_puts_everything_back(
    dialog: SettingsDialog, appearance: Appearance, recent: Recent
) -> None:
    dialog.theme.setCurrentIndex(2)
    dialog.colours.setCurrentIndex(2)
    dialog.text_size.setValue(200)
    dialog.meaning.setChecked(False)
    dialog.reset()
    assert appearance.scheme is Scheme.SYSTEM
    assert appearance.colour_set is ColourSet.USUAL
    assert (recent.zoom, recent.choices.meaning) == (1.0, True)


def test_deleting_asks_first(dialog: SettingsDialog, called: Called) -> None:
    [delete] = [b for b in dialog.findChildren(QPushButton) if b.text() == "Delete all…"]
    delete.click()
    assert called.deleted == 0
    [box] = dialog.findChildren(QMessageBox)
    next(b for b in box.buttons() if b.text() == "Discard all").click()
    assert called.deleted == 1
