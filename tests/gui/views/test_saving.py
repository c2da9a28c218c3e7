from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from crossread.core.project_file import load_comparison
from crossread.core.types import Comparison, Event
from crossread.gui.views.actions import Act
from crossread.gui.views.exporting import ExportDialog
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.saving import file_name
from values import COMPARISON

Settled = Callable[[MainWindow], Comparison | None]


@pytest.fixture(autouse=True)
def qt_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show Qt's own file dialog, the same on every system."""
    from PySide6.QtCore import QCoreApplication, Qt  # noqa: PLC0415 - used here alone

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def choose(window: MainWindow, path: Path) -> None:
    """Type a path into the file dialog that is open, and accept."""
    [dialog] = window.findChildren(QFileDialog)
    [line] = dialog.findChildren(QLineEdit, "fileNameEdit")
    line.setText(str(path))
    [box] = dialog.findChildren(QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Save).click()


def test_save_asks_for_a_file_once_and_then_never_again(
    open_window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    open_window.actions_[Act.SAVE].trigger()
    choose(open_window, tmp_path / "call")
    settled(open_window)
    path = tmp_path / "call.crossread"
    assert load_comparison(path) == COMPARISON
    assert open_window.session.path == path
    assert open_window.parts.recent.entries == ((path,),)
    path.unlink()
    open_window.actions_[Act.SAVE].trigger()
    settled(open_window)
    assert load_comparison(path) == COMPARISON


def export(window: MainWindow, qtbot: QtBot, path: Path, format_name: str) -> None:
    """Choose a format in the export dialog and type a path."""
    window.actions_[Act.EXPORT].trigger()
    [dialog] = window.findChildren(ExportDialog)
    qtbot.waitUntil(dialog.parts.save.isEnabled)
    dialog.parts.format.setCurrentIndex(dialog.parts.format.findData(format_name))
    dialog.parts.save.click()
    choose(window, path)


@pytest.mark.parametrize(
    "begun", [("html", b"<!"), ("md", b"#"), ("json", b"{"), ("pdf", b"%PDF"), ("docx", b"PK")]
)
def test_a_report_is_written_in_the_format_that_was_chosen(
    qtbot: QtBot,
    open_window: MainWindow,
    settled: Settled,
    tmp_path: Path,
    begun: tuple[str, bytes],
) -> None:
    name, start = begun
    export(open_window, qtbot, tmp_path / "report", name)
    settled(open_window)
    written = tmp_path / f"report.{name}"
    assert written.read_bytes().startswith(start)
    assert str(written) in open_window.banner.text


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_is_replaced_only_after_asking(
    qtbot: QtBot, open_window: MainWindow, settled: Settled, tmp_path: Path, replace: bool
) -> None:
    there = tmp_path / "report.html"
    there.write_text("mine", "utf-8")
    answered: list[str] = []

    def answer() -> None:
        for box in open_window.findChildren(QMessageBox):
            answered.append(box.text())
            kind = QMessageBox.StandardButton
            box.button(kind.Yes if replace else kind.No).click()

    QTimer.singleShot(400, answer)
    export(open_window, qtbot, there, "html")
    settled(open_window)
    assert len(answered) == 1
    assert (there.read_text("utf-8") == "mine") is not replace
    for dialog in open_window.findChildren(QDialog):
        dialog.close()


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(
    open_window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    open_window.session.mark_saved(COMPARISON, tmp_path / "no folder" / "call.crossread")
    open_window.actions_[Act.SAVE].trigger()
    settled(open_window)
    assert open_window.banner.text
    assert open_window.session.comparison is COMPARISON


def test_a_second_save_waits_for_the_first(
    qtbot: QtBot, open_window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    open_window.session.mark_saved(COMPARISON, tmp_path / "call.crossread")
    open_window.actions_[Act.SAVE].trigger()
    open_window.actions_[Act.SAVE].trigger()
    assert "try again" in open_window.banner.text
    settled(open_window)


def test_an_empty_window_has_nothing_to_save_or_export(window: MainWindow) -> None:
    window.tools.saving.save()
    window.tools.saving.export()
    assert window.findChildren(ExportDialog) == []


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (Event("A call: two/cities?", date(2031, 3, 4)), "2031-03-04 A call two cities"),
        (Event("Разговор министров"), "Разговор министров"),
        (Event("???"), "comparison"),
        (Event(), "comparison"),
    ],
)  # fmt: skip
def test_every_system_accepts_the_name_that_is_offered(event: Event, name: str) -> None:
    from dataclasses import replace  # noqa: PLC0415 - used here alone

    assert file_name(replace(COMPARISON, event=event)) == name
