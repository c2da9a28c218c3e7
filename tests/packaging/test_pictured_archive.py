"""The archive of the pictures is one: its events are found."""

from __future__ import annotations

from pathlib import Path

from crossread.core.archive import Store, list_events, update
from pictured_archive import EVENTS, write_archive


def test_the_events_of_the_pictures_are_found(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "press releases")
    with Store(tmp_path / "store.sqlite") as store:
        update(store, folder)
        events = list_events(store.placed())
    assert len(events) == len(EVENTS)
    assert {len(event.accounts) for event in events} == {2}
    assert sum(len(event.reprints) for event in events) == sum(each.agency for each in EVENTS)
