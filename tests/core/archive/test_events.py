"""Events are listed with their issuers, and reprints apart."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from archives import filled
from crossread.core.archive import list_events, matching


def test_an_event_has_its_accounts_and_reprints_apart(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        events = list_events(store.placed())
    talks = max(events, key=lambda event: len(event.accounts))
    assert [one.document.issuer for one in talks.accounts] == [
        "Ministry of Foreign Affairs of Norway",
        "Government of Brazil",
    ] or len(talks.accounts) == 2
    assert len(talks.reprints) == 1
    assert (talks.start, talks.end) == (date(2031, 3, 5), date(2031, 3, 6))
    assert talks.title in {"Talks with Brazil", "Meeting in Bergen"}


def test_the_latest_event_comes_first(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        days = [event.end for event in list_events(store.placed()) if event.end]
    assert days == sorted(days, reverse=True)


def test_events_are_chosen_by_accounts_and_date(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        events = list_events(store.placed())
    assert len(matching(events, 2, None, None)) == 1
    assert len(matching(events, 1, date(2031, 3, 6), date(2031, 3, 31))) == 2
    assert matching(events, 1, date(2032, 1, 1), None) == ()
