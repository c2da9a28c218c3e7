"""What a save replaces is kept, three times, and not three times the same minute."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from crossread.core.project_file import (
    backups_of,
    is_backup,
    load_comparison,
    save_comparison,
)
from crossread.core.project_file.backups import SPACING, backup_names, keep_backup
from crossread.core.types import Comparison, Event
from values import COMPARISON

START = 2_000_000_000.0


def titled(title: str) -> Comparison:
    return replace(COMPARISON, event=Event(title))


def save(path: Path, title: str, at: float) -> None:
    save_comparison(titled(title), path)
    os.utime(path, (at, at))


def titles(path: Path) -> list[str]:
    return [load_comparison(backup).event.title for backup in backups_of(path)]


def test_three_older_saves_are_kept_the_latest_first(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    for number in range(6):
        save(path, str(number), START + number * SPACING)
    assert load_comparison(path).event.title == "5"
    assert titles(path) == ["4", "3", "2"]
    assert len(list(tmp_path.iterdir())) == 4


def test_quick_saves_do_not_push_out_the_older_ones(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    save(path, "yesterday", START)
    for number in range(50):
        save(path, str(number), START + 86_400 + number)
    assert titles(path) == ["0", "yesterday"]


def test_a_first_save_has_nothing_to_keep(tmp_path: Path) -> None:
    save(tmp_path / "call.crossread", "first", START)
    assert backups_of(tmp_path / "call.crossread") == ()


def test_another_file_that_was_replaced_is_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    path.write_text("a shopping list", encoding="utf-8")
    save_comparison(COMPARISON, path)
    assert backups_of(path) == ()
    assert load_comparison(path) == COMPARISON


def test_a_backup_that_cannot_be_written_stops_no_save(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    save(path, "old", START)
    backup_names(path)[0].mkdir()
    save(path, "new", START + 1)
    assert load_comparison(path).event.title == "new"


def test_a_clock_that_was_put_back_stops_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    for title, at in (("late", START), ("early", START - 86_400), ("earlier", START - 172_800)):
        save(path, title, at)
    keep_backup(path, path.read_bytes())
    assert titles(path)[0] == "earlier"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("call.backup-1.crossread", True),
        ("call.backup-3.crossread", True),
        ("call.backup-4.crossread", False),
        ("backup-1.crossread", False),
        ("call.crossread", False),
    ],
)
def test_a_backup_is_known_by_its_name(name: str, kept: bool) -> None:
    assert is_backup(Path(name)) is kept
