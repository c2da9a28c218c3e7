"""An event is told beside the list; what is folded opens with a link."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from crossread.gui.languages import Languages
from crossread.gui.models.events_model import EventEntry
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.archive.event_pane import EventPane
from crossread.gui.views.archive.working import Account, Reprint

ENTRY = EventEntry(
    1, "Talks", date(2031, 3, 4), date(2031, 3, 5), ("Northland", "Southport"), 2, 1, 3
)
ACCOUNTS = (
    Account(7, "Northland", "2031/north.txt", None, "", "bridge " * 200 + "the end"),
    Account(
        8, "Southport", "south.txt", None, "", "ferry", "", (Reprint("Wire", "wire.txt", None),)
    ),
)


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance) -> EventPane:
    made = EventPane(appearance, None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(made)
    made.show()
    made.show_event(ENTRY)
    made.show_accounts(1, ACCOUNTS, "")
    return made


def test_an_event_is_named_with_its_dates_and_counts(pane: EventPane) -> None:
    assert pane.title.text() == "Talks"
    told = pane.facts.text()
    for part in ("4 Mar 2031 – 5 Mar 2031", "2 readouts", "1 reprint", "3 differences"):
        assert part in told


def test_links_unfold_and_fold(pane: EventPane) -> None:
    assert "the end" not in pane.text.toPlainText()
    pane.text.anchorClicked.emit(QUrl("text:7"))
    pane.text.anchorClicked.emit(QUrl("reprints:8"))
    assert "the end" in pane.text.toPlainText()
    assert "wire.txt" in pane.text.toPlainText()
    pane.text.anchorClicked.emit(QUrl("text:7"))
    assert "the end" not in pane.text.toPlainText()
    pane.text.anchorClicked.emit(QUrl("text:99"))


def test_texts_that_come_too_late_are_not_shown(pane: EventPane) -> None:
    pane.show_event(replace(ENTRY, number=2, title="Another"))
    pane.show_accounts(1, ACCOUNTS, "")
    assert "ferry" not in pane.text.toPlainText()


def test_comparing_is_wished_where_there_are_two(qtbot: QtBot, pane: EventPane) -> None:
    with qtbot.waitSignal(pane.open_wished) as wished:
        pane.compare.click()
    assert wished.args == [ENTRY]
    pane.show_event(replace(ENTRY, readouts=1))
    assert not pane.compare.isEnabled()
    assert "nothing to compare" in pane.facts.text()


def test_without_an_event_it_says_what_to_do(pane: EventPane) -> None:
    pane.show_event(None)
    assert pane.choose.isVisible()
    assert not pane.compare.isVisible()
    assert not pane.text.isVisible()


def test_a_file_is_opened_where_it_lies(
    pane: EventPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    (tmp_path / "south.txt").touch()
    pane.folder = tmp_path
    pane.text.anchorClicked.emit(QUrl("open:8"))
    pane.text.anchorClicked.emit(QUrl("open:7"))
    assert opened == [str(tmp_path / "south.txt"), str(tmp_path)]


def test_it_is_told_again_in_another_language(pane: EventPane, spoken: Languages) -> None:
    before = pane.facts.text()
    spoken.choose("ru")
    assert pane.facts.text() != before
