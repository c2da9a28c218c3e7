"""Reading may be stopped and goes on; what was asked for last is what is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from archives import READ, lay_out
from crossread.core.types import Settings
from crossread.gui.views.archive.archiving import Archiving
from crossread.gui.views.archive.working import Listing

Wait = Callable[[], None]


@pytest.fixture
def archiving(qapp: QObject) -> Iterator[Archiving]:
    made = Archiving(qapp)
    yield made
    made.end()
    made.long.wait(30)
    made.short.wait(30)
    made.deleteLater()


@pytest.fixture
def read(qtbot: QtBot, archiving: Archiving, tmp_path: Path) -> Listing:
    """What is known of the small archive, once it is read."""
    with qtbot.waitSignal(archiving.listed, timeout=60_000):
        archiving.open(lay_out(tmp_path / "files"))
    assert archiving.listing is not None
    return archiving.listing


def test_a_folder_is_read_and_listed(read: Listing) -> None:
    assert read.files == READ


def test_what_is_known_is_listed_before_the_folder_is_looked_at_again(
    qtbot: QtBot, archiving: Archiving, read: Listing, tmp_path: Path
) -> None:
    listings: list[Listing] = []
    archiving.listed.connect(listings.append)
    (tmp_path / "files" / "new.txt").write_text("A new account of the ferry line.")
    archiving.open(tmp_path / "files")
    qtbot.waitUntil(lambda: len(listings) == 2, timeout=60_000)
    assert [one.files for one in listings] == [READ, READ + 1]
    assert listings[0] == read


def test_a_stop_lists_what_was_read(qtbot: QtBot, archiving: Archiving, tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "files")
    stops: list[float] = []

    def stop(share: float, _what: str) -> None:
        if not stops:
            stops.append(share)
            archiving.stop()

    archiving.long.progressed.connect(stop)
    with qtbot.waitSignal(archiving.listed, timeout=60_000):
        archiving.open(folder)
    qtbot.waitUntil(lambda: not archiving.long.is_busy, timeout=60_000)
    assert archiving.listing is not None
    with qtbot.waitSignal(archiving.listed, timeout=60_000):
        archiving.update()
    assert archiving.listing.files == READ


def test_the_texts_of_an_event_and_hits_are_told(
    qtbot: QtBot, archiving: Archiving, read: Listing
) -> None:
    with qtbot.waitSignal(archiving.found, timeout=60_000) as found:
        archiving.look_up("schools textbooks")
    words, hits = found.args
    assert (words, len(hits)) == ("schools textbooks", 1)
    [number] = hits
    with qtbot.waitSignal(archiving.told, timeout=60_000) as told:
        archiving.tell(number, hits)
    assert told.args[0] == number
    assert "[schools]" in told.args[1][0].around
    archiving.tell(-1, hits)
    assert not archiving.short.is_busy


def test_no_words_are_not_searched_for(archiving: Archiving, read: Listing) -> None:
    archiving.look_up("  ")
    assert not archiving.short.is_busy


def test_all_events_are_compared_and_their_differences_listed(
    qtbot: QtBot, archiving: Archiving, read: Listing, tmp_path: Path
) -> None:
    with qtbot.waitSignal(archiving.compared, timeout=60_000) as done:
        archiving.compare_all(tmp_path / "reports", Settings(meaning=False))
        assert archiving.is_comparing
        archiving.update()
    assert done.args == [1, tmp_path / "reports"]
    assert archiving.listing is not None
    assert any(entry.differences is not None for entry in archiving.listing.entries)
    assert not archiving.is_comparing


def test_comparing_that_is_stopped_says_where_its_reports_are(
    qtbot: QtBot, archiving: Archiving, read: Listing, tmp_path: Path
) -> None:
    archiving.compare_all(tmp_path / "reports", Settings(meaning=False))
    with qtbot.waitSignal(archiving.halted) as halted:
        archiving.stop()
    assert halted.args == [tmp_path / "reports"]
    assert not archiving.long.is_busy


def test_a_damaged_store_is_a_sentence_and_nothing_is_read_over_it(
    qtbot: QtBot, archiving: Archiving, tmp_path: Path
) -> None:
    from crossread.core.archive import kept_at  # noqa: PLC0415 - used here alone

    folder = lay_out(tmp_path / "files")
    store = kept_at(folder, tmp_path / "data" / "crossread")
    store.parent.mkdir(parents=True)
    store.write_bytes(b"nothing that was ever a store" * 90)
    with qtbot.waitSignal(archiving.failed, timeout=60_000) as failed:
        archiving.open(folder)
    assert "Delete it" in failed.args[0]
    assert not archiving.long.is_busy


def test_without_an_archive_nothing_happens(archiving: Archiving, tmp_path: Path) -> None:
    archiving.update()
    archiving.stop()
    archiving.look_up("ferry")
    archiving.tell(1, {})
    archiving.compare_all(tmp_path, Settings())
    assert not archiving.long.is_busy
    assert not archiving.short.is_busy
