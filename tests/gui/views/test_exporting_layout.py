"""The dialog offers every format, and nothing before the comparison is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from crossread.gui.views.exporting_layout import arrange
from crossread.printing import FORMATS


def test_every_format_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    parts = arrange(dialog, tmp_path / "profiles.json")
    data = [parts.format.itemData(index) for index in range(parts.format.count())]
    assert data == list(FORMATS)
    assert not parts.save.isEnabled()
    assert not parts.print.isEnabled()
    assert parts.save.isDefault()
