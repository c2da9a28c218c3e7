from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread.core.types import ReadoutId
from crossread.gui.views.actions import Act
from crossread.gui.views.correction_wiring import FINDING_ACTS
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from values import COMPARISON


def test_what_is_written_in_the_inspector_brings_the_inspector_back(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[0], ReadoutId("r1")))
    for act, field in (
        (Act.TAG, open_window.inspector.tags.field),
        (Act.VOICE, open_window.inspector.voice.fields["teller"]),
        (Act.NOTE, open_window.inspector.note.editor),
    ):
        open_window.actions_[Act.INSPECTOR].setChecked(False)
        assert not open_window.inspector.isVisible()
        open_window.actions_[act].trigger()
        assert open_window.inspector.isVisible()
        assert QApplication.focusWidget() is field


def test_nothing_can_be_done_with_findings_before_there_are_some(window: MainWindow) -> None:
    assert not any(window.actions_[act].isEnabled() for act in FINDING_ACTS)
