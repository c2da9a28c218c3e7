"""A file that the system asks for is opened, as by a double click on macOS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from crossread.gui.app import Desk
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.file_events import FileEvents
from crossread.gui.views.recent import Recent


@pytest.fixture
def events(qapp: QApplication) -> Iterator[FileEvents]:
    made = FileEvents(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def test_a_file_that_is_asked_for_is_handed_on(qapp: QApplication, events: FileEvents) -> None:
    asked: list[Path] = []
    events.asked.connect(asked.append)
    assert QCoreApplication.sendEvent(qapp, QFileOpenEvent("/home/a/talks.crossread"))
    assert asked == [Path("/home/a/talks.crossread")]


def test_an_address_is_not_opened(qapp: QApplication, events: FileEvents) -> None:
    asked: list[Path] = []
    events.asked.connect(asked.append)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("crossread:talks")))
    assert asked == []


def test_it_fills_an_empty_window_and_the_next_one_another(
    events: FileEvents,
    appearance: Appearance,
    recent: Recent,
    texts: tuple[Path, Path],
    tmp_path: Path,
) -> None:
    desk = Desk(appearance, recent, tmp_path / "state")
    events.asked.connect(desk.open_file)
    window, system = desk.open_window(), events.parent()
    assert system is not None
    for text in texts:
        QCoreApplication.sendEvent(system, QFileOpenEvent(str(text)))
    assert len(desk.windows) == 2
    assert window.parts.reading.is_busy
    desk.close_windows()
    desk.wait()
