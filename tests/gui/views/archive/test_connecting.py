"""Folders come in by menu, by drop and from the list of recent archives."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from archives import lay_out
from crossread.core.types import MOST
from crossread.gui.views.actions import Act
from crossread.gui.views.archive.connecting import archive_among
from crossread.gui.views.main_window import MainWindow
from gui.conftest import NORTH_TEXT, SOUTH_TEXT, Elsewhere

UPDATES = (Act.ARCHIVE_UPDATE, Act.ARCHIVE_COMPARE)


@pytest.fixture
def big(tmp_path: Path) -> Path:
    """A folder of more than one comparison holds."""
    folder = lay_out(tmp_path / "big")
    for number in range(MOST):
        text = NORTH_TEXT if number % 2 else SOUTH_TEXT
        (folder / f"more-{number}.txt").write_text(text, "utf-8")
    return folder


def choose(qtbot: QtBot, window: MainWindow, act: Act, folder: Path) -> None:
    window.actions_[act].trigger()
    [dialog] = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(folder)])
    dialog.close()


def read(qtbot: QtBot, window: MainWindow) -> None:
    archiving = window.archive.archiving
    qtbot.waitUntil(
        lambda: archiving.listing is not None and not archiving.long.is_busy, timeout=60_000
    )


def test_the_menu_opens_any_folder_as_an_archive(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert not any(window.actions_[act].isEnabled() for act in UPDATES)
    choose(qtbot, window, Act.ARCHIVE, lay_out(tmp_path / "files"))
    assert window.archive.isVisible()
    read(qtbot, window)
    assert all(window.actions_[act].isEnabled() for act in UPDATES)


def test_a_big_folder_that_is_dropped_or_opened_is_an_archive(
    qtbot: QtBot, window: MainWindow, big: Path, elsewhere: Elsewhere
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(big))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert window.archive.isVisible()
    read(qtbot, window)
    choose(qtbot, window, Act.OPEN_FOLDER, big)
    window.open_files([big])
    assert elsewhere.archives == [big, big]


def test_a_small_folder_is_compared(
    qtbot: QtBot, window: MainWindow, texts: tuple[Path, Path]
) -> None:
    with qtbot.waitSignal(window.session.changed, timeout=60_000):
        choose(qtbot, window, Act.OPEN_FOLDER, texts[0].parent)
    assert not window.archive.isVisible()


def test_a_recent_archive_is_opened_from_the_first_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = lay_out(tmp_path / "press releases")
    window.parts.recent.add_archive(folder)
    entry = next(b for b in window.start.findChildren(QPushButton) if b.text() == folder.name)
    entry.click()
    assert window.archive.isVisible()
    read(qtbot, window)


def test_reading_again_finds_what_is_new(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "files")
    window.open_folder(folder)
    read(qtbot, window)
    (folder / "new.txt").write_text("A new account of the ferry line.")
    with qtbot.waitSignal(window.archive.archiving.listed, timeout=60_000) as listed:
        window.actions_[Act.ARCHIVE_UPDATE].trigger()
    assert listed.args[0].files == 7


def test_the_reports_are_asked_for_a_folder(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_folder(lay_out(tmp_path / "files"))
    read(qtbot, window)
    window.parts.recent.choices.keep_meaning(on=False)
    with qtbot.waitSignal(window.archive.archiving.compared, timeout=60_000):
        choose(qtbot, window, Act.ARCHIVE_COMPARE, tmp_path / "reports")
    assert (tmp_path / "reports" / "index.html").is_file()


def test_two_folders_are_no_archive(tmp_path: Path) -> None:
    assert archive_among((tmp_path, tmp_path)) is None
    assert archive_among(()) is None
