"""Saving a picture: a name that says what it is, the event and the note on silence inside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.pictures import Kind
from crossread.gui.languages import tell
from crossread.gui.session import Session
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.theme.colour_sets import ColourSet
from crossread.gui.views.overviews.exporting import FILTERS
from crossread.gui.views.overviews.saving import PictureSaving
from values import COMPARISON


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_file_says_what_it_is_of(
    frame: QWidget, appearance: Appearance, tmp_path: Path
) -> None:
    session = Session()
    session.open(COMPARISON)
    saving = PictureSaving(session, appearance, frame)
    saving.save(Kind.STRIPS)
    [dialog] = frame.findChildren(QFileDialog)
    assert "Where in each text" in dialog.selectedFiles()[0]
    image = next(tell(text) for text, suffix in FILTERS.items() if suffix == ".png")
    dialog.filterSelected.emit(image)
    assert dialog.defaultSuffix() == "png"
    dialog.fileSelected.emit(str(tmp_path / "a.svg"))
    dialog.close()
    written = (tmp_path / "a.svg").read_text("utf-8")
    assert COMPARISON.event.title in written
    assert "silence is not proof" in written


def test_without_a_comparison_nothing_is_asked(frame: QWidget, appearance: Appearance) -> None:
    PictureSaving(Session(), appearance, frame).save(Kind.ACTS)
    assert frame.findChildren(QFileDialog) == []


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_picture_has_the_chosen_colours_on_a_light_ground(
    frame: QWidget, appearance: Appearance, tmp_path: Path, scheme: Scheme
) -> None:
    session = Session()
    session.open(COMPARISON)
    appearance.choose(scheme)
    appearance.choose_set(ColourSet.PRINT)
    PictureSaving(session, appearance, frame).save(Kind.STRIPS)
    [dialog] = frame.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "a.svg"))
    dialog.close()
    appearance.choose_set(ColourSet.USUAL)
    appearance.choose(Scheme.LIGHT)
    written = (tmp_path / "a.svg").read_text("utf-8")
    used = set(re.findall("#[0-9a-f]{6}", written))
    assert "#ffffff" in used
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in used)
