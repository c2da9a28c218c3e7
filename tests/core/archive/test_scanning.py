"""New, changed and lost files are told apart; what is hidden is left alone."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from archives import READ, lay_out
from crossread.core.archive.scanning import Stamp, changes, scan

STAMPS = st.dictionaries(st.text(max_size=3), st.builds(Stamp, st.integers(), st.integers()))


def test_files_are_found_in_all_folders_by_their_endings(tmp_path: Path) -> None:
    found = scan(lay_out(tmp_path))
    assert len(found) == READ
    assert "2031/ministry.txt" in found
    assert not any(name.startswith((".", "notes")) for name in found)


def test_a_changed_file_has_another_stamp(tmp_path: Path) -> None:
    before = scan(lay_out(tmp_path))
    os.utime(tmp_path / "wire.txt", ns=(1, 1))
    assert changes(before, scan(tmp_path)).new == ("wire.txt",)


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert scan(tmp_path / "nowhere") == {}


@given(STAMPS, STAMPS)
def test_what_is_read_and_forgotten_makes_one_of_the_other(
    before: dict[str, Stamp], now: dict[str, Stamp]
) -> None:
    found = changes(before, now)
    kept = {name: stamp for name, stamp in before.items() if name not in found.gone}
    assert kept | {name: now[name] for name in found.new} == now
    assert list(found.new) == sorted(found.new)
