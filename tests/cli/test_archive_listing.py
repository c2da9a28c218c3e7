"""A table has a line for each event, and nothing in it steers the terminal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crossread.cli.archive_listing import events_json, events_table, hits_table
from crossread.core.archive import Hit, Placed, list_events
from values import NORTH, SOUTH

PLACED = (
    Placed(1, 1, 1, 9, replace(NORTH.document, text="")),
    Placed(2, 1, 2, 8, replace(SOUTH.document, text="", issuer="South\x1b[2J")),
)


def test_columns_stand_below_each_other() -> None:
    header, line = events_table(list_events(PLACED)).splitlines()
    assert line.index("2031-03-04") == header.index("date")
    assert line.index("Northland") == header.index("issuers")


def test_nothing_steers_the_terminal() -> None:
    assert "\x1b" not in events_table(list_events(PLACED))
    assert "\x1b" not in hits_table([Hit(PLACED[1], "a [b]\x1b[2J")])


def test_nothing_found_is_said() -> None:
    assert events_table(()).startswith("No two")
    assert hits_table(()).startswith("No text")


def test_json_tells_dates_as_iso() -> None:
    assert date(2031, 3, 4).isoformat() in events_json(list_events(PLACED))


def test_a_table_speaks_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")
    said = events_table(list_events(PLACED)) + events_table(())
    said += hits_table([Hit(PLACED[1], "")]) + hits_table(())
    assert not {"event", "date", "accounts", "title", "issuers", "No"} & set(said.split())
