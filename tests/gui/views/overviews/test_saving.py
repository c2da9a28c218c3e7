"""Saving a picture: a name that says what it is, the event and the note on silence inside."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.pictures import Kind
from crossread.gui.languages import tell
from crossread.gui.session import Session
from crossread.gui.views.overviews.exporting import FILTERS
from crossread.gui.views.overviews.saving import PictureSaving
from values import COMPARISON


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_file_says_what_it_is_of(frame: QWidget, tmp_path: Path) -> None:
    session = Session()
    session.open(COMPARISON)
    saving = PictureSaving(session, frame)
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


def test_without_a_comparison_nothing_is_asked(frame: QWidget) -> None:
    PictureSaving(Session(), frame).save(Kind.ACTS)
    assert frame.findChildren(QFileDialog) == []
