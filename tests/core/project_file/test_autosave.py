"""Unsaved work is kept aside, and found again."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from crossread.core.errors import OutputError
from crossread.core.project_file import (
    keep,
    kept_in,
    load_comparison,
    project_of,
    save_comparison,
)
from crossread.core.types import Comparison
from strategies import comparisons
from values import COMPARISON


@settings(max_examples=20)
@given(comparisons())
def test_what_is_kept_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory, comparison: Comparison
) -> None:
    file = tmp_path_factory.mktemp("state") / "a.crossread"
    keep(comparison, file, None)
    assert load_comparison(file) == comparison


def test_what_is_kept_says_what_it_is_and_where_it_was_saved(tmp_path: Path) -> None:
    project = tmp_path / "work" / "call.crossread"
    keep(COMPARISON, tmp_path / "state" / "a.crossread", project)
    [kept] = kept_in(tmp_path / "state")
    assert (kept.title, kept.project) == (COMPARISON.event.title, project)
    assert kept.file == tmp_path / "state" / "a.crossread"


def test_the_latest_comes_first(tmp_path: Path) -> None:
    for number, name in enumerate("abc"):
        keep(COMPARISON, tmp_path / f"{name}.crossread", None)
        os.utime(tmp_path / f"{name}.crossread", (number, number))
    assert [kept.file.stem for kept in kept_in(tmp_path)] == ["c", "b", "a"]


def test_a_folder_that_is_not_there_keeps_nothing(tmp_path: Path) -> None:
    assert kept_in(tmp_path / "none") == ()


def test_damage_takes_the_name_and_not_the_offer(tmp_path: Path) -> None:
    (tmp_path / "a.crossread").write_bytes(b"\0" * 100)
    [kept] = kept_in(tmp_path)
    assert (kept.title, kept.project) == ("", None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    keep(COMPARISON, tmp_path / "state" / "a.crossread", None)
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0


def test_what_cannot_be_kept_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"")
    with pytest.raises(OutputError, match=r"could not be written: .*\."):
        keep(COMPARISON, tmp_path / "state" / "a.crossread", None)


def test_half_a_character_stops_nothing(tmp_path: Path) -> None:
    odd = replace(COMPARISON, event=replace(COMPARISON.event, title="\ud800"))
    keep(odd, tmp_path / "a.crossread", tmp_path / "\udcff.crossread")
    [kept] = kept_in(tmp_path)
    assert (kept.title, kept.project) == ("\ufffd", None)


def test_work_goes_on_in_its_file_unless_that_was_saved_since(tmp_path: Path) -> None:
    project, file = tmp_path / "call.crossread", tmp_path / "state" / "a.crossread"
    keep(COMPARISON, file, project)
    [kept] = kept_in(file.parent)
    assert project_of(kept) == project
    save_comparison(COMPARISON, project)
    os.utime(project, (0, 0))
    assert project_of(kept) == project
    os.utime(project, (kept.at.timestamp() + 60, kept.at.timestamp() + 60))
    assert project_of(kept) is None
