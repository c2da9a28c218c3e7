"""A file is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crossread.core.errors import OutputError
from crossread.core.writing import write_whole


def test_the_bytes_arrive_and_nothing_else_is_left_behind(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.bin", b"first")
    write_whole(tmp_path / "a.bin", b"second")
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]
    assert (tmp_path / "a.bin").read_bytes() == b"second"


def test_a_link_stays_a_link_and_its_target_gets_the_bytes(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_permissions_are_those_of_the_older_file_or_of_any_new_one(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    write_whole(tmp_path / "new", b"x")
    assert (tmp_path / "new").stat().st_mode == plain.stat().st_mode
    plain.chmod(0o640)
    write_whole(plain, b"x")
    assert plain.stat().st_mode & 0o777 == 0o640


def test_a_device_is_written_to_and_not_replaced() -> None:
    write_whole(os.devnull, b"x")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("name", ["none/a.bin", "", "a\0b", "x" * 300])
def test_what_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match=r"could not be written: .*\."):
        write_whole(tmp_path / name, b"x")
    assert list(tmp_path.iterdir()) == []
