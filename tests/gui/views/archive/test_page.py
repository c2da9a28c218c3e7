"""The page of an archive lists, finds, and says what to do where there is nothing to list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from archives import READ, lay_out
from crossread.gui.models.events_model import Column, EventEntry
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.actions import Act, make_actions
from crossread.gui.views.archive.page import ArchivePage
from crossread.gui.views.archive.working import Listing


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> Iterator[ArchivePage]:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, appearance.colours)
    actions[Act.FIND].setEnabled(False)  # as without a comparison
    made = ArchivePage(actions, appearance, window)
    window.resize(1000, 600)
    made.resize(1000, 600)
    window.show()
    yield made
    made.archiving.end()
    made.archiving.long.wait(30)
    made.archiving.short.wait(30)


@pytest.fixture
def read(qtbot: QtBot, page: ArchivePage, tmp_path: Path) -> ArchivePage:
    page.open(lay_out(tmp_path / "files"))
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: ArchivePage) -> None:
    archiving = page.archiving
    qtbot.waitUntil(
        lambda: (
            archiving.listing is not None
            and not (archiving.long.is_busy or archiving.short.is_busy)
            and not page._pause.isActive()  # noqa: SLF001 - nothing else tells
        ),
        timeout=60_000,
    )


def listed(page: ArchivePage) -> int:
    return page.model.rowCount()


def test_an_archive_is_named_counted_and_listed(read: ArchivePage, tmp_path: Path) -> None:
    assert (read.title.text(), read.path.text()) == ("files", str(tmp_path / "files"))
    assert read.counts.text() == f"1 event  ·  {READ} files"
    assert [entry.readouts for entry in read.model.entries] == [2]
    assert read.list.isColumnHidden(Column.DIFFERENCES)


def test_the_event_that_is_looked_at_is_told_beside_the_list(read: ArchivePage) -> None:
    assert "Halvorsen" in read.pane.text.toPlainText()


def test_while_it_is_read_for_the_first_time_it_says_so(page: ArchivePage, tmp_path: Path) -> None:
    page.open(lay_out(tmp_path / "files"))
    assert "for the first time" in page.empty.text()
    assert page.progress.isVisibleTo(page)
    assert not any(each.isEnabled() for each in page.findChildren(QPushButton, "archive_update"))


def test_typing_finds_headlines_at_once_and_texts_after_a_moment(
    qtbot: QtBot, read: ArchivePage
) -> None:
    read.single.setChecked(True)
    assert listed(read) == 3
    read.search.setText("textbooks")
    assert listed(read) == 0
    settle(qtbot, read)
    assert [entry.title for entry in read.model.entries] == ["Statement on schools"]
    settle(qtbot, read)
    assert "textbooks" in read.pane.text.toPlainText()
    read.search.setText("no such word")
    settle(qtbot, read)
    assert "Try fewer words" in read.empty.text()
    read.search.clear()
    assert listed(read) == 3


def test_keys_lead_to_the_field_and_back_to_the_list(qtbot: QtBot, read: ArchivePage) -> None:
    read.window().activateWindow()
    read.list.setFocus()
    qtbot.keyClick(read.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(read.search.hasFocus)
    qtbot.keyClicks(read.search, "ferry")
    qtbot.keyClick(read.search, Qt.Key.Key_Return)
    qtbot.waitUntil(read.list.hasFocus)
    read.search.setFocus()
    qtbot.keyClick(read.search, Qt.Key.Key_Escape)
    assert read.search.text() == ""


def test_only_what_can_be_compared_is_opened(qtbot: QtBot, read: ArchivePage) -> None:
    wished: list[EventEntry] = []
    read.open_wished.connect(wished.append)
    qtbot.keyClick(read.list, Qt.Key.Key_Return)
    read.single.setChecked(True)
    row = next(n for n, entry in enumerate(read.model.entries) if entry.readouts == 1)
    read.list.setCurrentIndex(read.model.index(row, Column.EVENT))
    qtbot.keyClick(read.list, Qt.Key.Key_Return)
    assert [entry.readouts for entry in wished] == [2]


def test_an_empty_folder_says_what_to_do(qtbot: QtBot, page: ArchivePage, tmp_path: Path) -> None:
    page.open(tmp_path)
    settle(qtbot, page)
    assert "Open another folder" in page.empty.text()


def test_where_no_event_has_two_readouts_it_says_what_to_do(read: ArchivePage) -> None:
    listing = read.archiving.listing
    assert listing is not None
    single = tuple(entry for entry in listing.entries if entry.readouts == 1)
    read.show_listing(Listing(listing.events, single, tuple(one.words for one in single), READ, ()))
    assert "told by two readouts" in read.empty.text()


def test_files_that_were_not_read_are_counted_and_named_on_wish(
    qtbot: QtBot, read: ArchivePage
) -> None:
    assert read.failures.text() == "1 not read…"
    with qtbot.waitSignal(read.failures_wished):
        read.failures.click()


def test_what_is_not_whole_says_so(read: ArchivePage) -> None:
    listing = read.archiving.listing
    assert listing is not None
    read.archiving.listing = replace(listing, files=3, whole=False)
    read.show_listing(read.archiving.listing)
    assert "not all files were read" in read.counts.text()


def test_cancel_stops_reading_and_keeps_the_list(
    qtbot: QtBot, page: ArchivePage, tmp_path: Path
) -> None:
    page.open(lay_out(tmp_path / "files"))
    page.progress.cancel.click()
    qtbot.waitUntil(lambda: not page.archiving.long.is_busy, timeout=60_000)


def test_buttons_do_what_the_menu_does(read: ArchivePage) -> None:
    [button] = read.findChildren(QPushButton, Act.ARCHIVE_COMPARE.value)
    assert button.text() == "Compare all events…"
    assert button.isEnabled()
