from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from crossread.gui.theme.appearance import Scheme
from crossread.gui.theme.colour_sets import ColourSet
from crossread.gui.views.recent import Recent, label_of


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"{number}.txt" for number in range(12)]
    for path in made:
        path.touch()
    return made


def test_the_latest_stands_first_and_once(
    qtbot: QtBot, recent: Recent, settings: QSettings, files: list[Path]
) -> None:
    for entry in (files[:2], files[2:3], files[:2]):
        with qtbot.waitSignal(recent.changed):
            recent.add(entry)
    assert Recent(settings).entries == (tuple(files[:2]), tuple(files[2:3]))


def test_only_so_many_are_kept(recent: Recent, files: list[Path]) -> None:
    for path in files:
        recent.add([path])
    assert len(recent.entries) == 8


def test_files_that_are_gone_are_left_out(recent: Recent, files: list[Path]) -> None:
    recent.add(files[:2])
    files[0].unlink()
    assert recent.entries == ()


@pytest.mark.parametrize("stored", ["{", "7", '[["a"], 3]', '"text"', "[[]]"])
def test_settings_that_were_tampered_with_are_no_error(
    recent: Recent, settings: QSettings, stored: str
) -> None:
    settings.setValue("recent", stored)
    settings.setValue("scheme", stored)
    settings.setValue("window/geometry", stored)
    assert recent.entries == ()
    assert recent.scheme is Scheme.SYSTEM
    assert recent.colour_set is ColourSet.USUAL
    assert recent.window is None


def test_scheme_and_window_are_remembered(recent: Recent, settings: QSettings) -> None:
    recent.keep_scheme(Scheme.DARK)
    recent.keep_colour_set(ColourSet.PRINT)
    recent.keep_window(QByteArray(b"geometry"), QByteArray(b"state"))
    again = Recent(settings)
    assert again.scheme is Scheme.DARK
    assert again.colour_set is ColourSet.PRINT
    assert again.window == (QByteArray(b"geometry"), QByteArray(b"state"))


def test_an_entry_is_called_by_its_file_names(files: list[Path]) -> None:
    assert label_of((files[0], files[1])) == "0.txt · 1.txt"


def test_the_zoom_is_kept_and_normal_where_nothing_sensible_is(
    recent: Recent, settings: QSettings
) -> None:
    assert recent.zoom == 1.0
    recent.keep_zoom(1.5)
    assert recent.zoom == 1.5
    settings.setValue("zoom", "large")
    assert recent.zoom == 1.0
