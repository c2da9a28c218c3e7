"""Archives fill a window; their events and reports are opened from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from archives import lay_out
from crossread.core.types import MOST
from crossread.gui.views.archive.opening_archives import is_archive, show_failures
from crossread.gui.views.loading import Given
from crossread.gui.views.main_window import MainWindow
from gui.conftest import NORTH_TEXT, Elsewhere


@pytest.fixture
def archive(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window that shows the small archive."""
    window.parts.recent.choices.keep_meaning(on=False)
    window.open_folder(lay_out(tmp_path / "files"))
    settle(qtbot, window)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    archiving = window.archive.archiving
    qtbot.waitUntil(
        lambda: archiving.listing is not None and not archiving.long.is_busy, timeout=60_000
    )


def test_a_window_with_an_archive_is_taken(
    archive: MainWindow, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    archive.open_folder(tmp_path)
    assert elsewhere.archives == [tmp_path]
    assert archive.windowTitle() == "files[*] – Crossread"
    assert archive.parts.recent.archives.entries == (tmp_path / "files",)


def test_files_are_opened_elsewhere_while_an_archive_is_shown(
    archive: MainWindow, elsewhere: Elsewhere, texts: tuple[Path, Path]
) -> None:
    archive.take_files(texts)
    assert elsewhere.opened == [texts]


def test_an_event_is_compared_in_a_window_of_its_own(
    qtbot: QtBot,
    archive: MainWindow,
    elsewhere: Elsewhere,
    next_window: Callable[[], MainWindow],
    settled: Callable[[MainWindow], object],
) -> None:
    archive.archive.pane.compare.click()
    [work] = elsewhere.works
    other = next_window()
    other.tools.opening.bring(work)
    settled(other)
    comparison = other.session.comparison
    assert comparison is not None
    assert len(comparison.readouts) == 2
    assert other.session.is_saved


def test_a_text_is_pasted_elsewhere_while_an_archive_is_shown(
    archive: MainWindow,
    elsewhere: Elsewhere,
    next_window: Callable[[], MainWindow],
    settled: Callable[[MainWindow], object],
) -> None:
    archive.pasting.given.emit(Given(NORTH_TEXT, "", None))
    [work] = elsewhere.works
    other = next_window()
    other.tools.opening.bring(work)
    settled(other)
    assert other.session.comparison is not None
    assert not other.session.is_saved
    assert archive.session.comparison is None


def test_an_event_that_is_gone_is_not_opened(archive: MainWindow, elsewhere: Elsewhere) -> None:
    archive.archive.archiving.listing = None
    archive.archive.pane.compare.click()
    assert elsewhere.works == []


def test_all_events_are_compared_and_the_list_of_reports_is_offered(
    qtbot: QtBot, archive: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    with qtbot.waitSignal(archive.archive.archiving.compared, timeout=60_000):
        archive.archives.compare_all(tmp_path / "reports")
    assert "1 event was compared" in archive.banner.text
    offer = next(b for b in archive.banner.findChildren(QPushButton) if b.text() == "Open the list")
    offer.click()
    assert [Path(path).name for path in opened] == ["index.html"]
    kept = archive.parts.recent.archives.reports_of(tmp_path / "files")
    assert kept == tmp_path / "reports"


def test_comparing_that_is_stopped_offers_to_go_on(
    qtbot: QtBot, archive: MainWindow, tmp_path: Path
) -> None:
    archive.archives.compare_all(tmp_path / "reports")
    archive.archive.progress.cancel.click()
    assert "start again with the same folder" in archive.banner.text


def test_files_that_could_not_be_read_are_named(qtbot: QtBot, archive: MainWindow) -> None:
    archive.archive.failures.click()
    dialog = show_failures(archive, ("a.pdf cannot be read.", "b.doc cannot be read."))
    [text] = dialog.findChildren(QPlainTextEdit)
    assert text.toPlainText().splitlines() == ["a.pdf cannot be read.", "b.doc cannot be read."]
    dialog.close()


def test_a_folder_of_more_than_a_comparison_holds_is_an_archive(tmp_path: Path) -> None:
    for number in range(MOST):
        (tmp_path / f"{number}.txt").touch()
        (tmp_path / f"{number}.jpg").touch()
    assert not is_archive(tmp_path)
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "one-more.HTML").touch()
    assert is_archive(tmp_path)
