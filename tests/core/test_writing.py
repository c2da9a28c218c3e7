"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crossread.core.errors import OutputError
from crossread.core.writing import clear_leftovers, write_whole

APP = Path(__file__).resolve().parents[2] / "app"
ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0
DIES_WRITING = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from crossread.core.writing import write_whole
os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)
write_whole(sys.argv[2], b"new")
"""


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


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow beyond a kilobyte: the system says so as it does of a full disk.

    No longer than what is tried takes, or the tests' own output would meet the limit.
    """
    resource = pytest.importorskip("resource", reason="this system limits no file's size")
    older = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, older[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, older)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_leaves_the_older_file_and_nothing_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.bin", b"old")
    with pytest.raises(OutputError, match=r"the disk is full\. Free some space"), full_disk():
        write_whole(tmp_path / "a.bin", b"new" * 1000)
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]
    assert (tmp_path / "a.bin").read_bytes() == b"old"


@pytest.mark.skipif(ROOT, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match=r"you may not write there\. Choose another folder"):
        write_whole(tmp_path / "a.bin", b"x")


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EROFS, "you may not write there"),
        (errno.EACCES, "you may not write there"),
        (errno.EIO, "its disk is not connected"),
        (errno.ESTALE, "its disk is not connected"),
        (errno.ENAMETOOLONG, "its name is too long. Choose another name or folder"),
    ],
)
def test_the_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, advice: str
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    (tmp_path / "a.bin").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match=advice):
        write_whole(tmp_path / "a.bin", b"new")
    assert (tmp_path / "a.bin").read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="its folder is not there"):
        write_whole(tmp_path / "none" / "a.bin", b"x")


def test_what_a_crash_left_unfinished_is_removed_later(tmp_path: Path) -> None:
    for _ in range(2):
        subprocess.run([sys.executable, "-c", DIES_WRITING, APP, tmp_path / "a.bin"], check=False)
    (tmp_path / ".crossread-another").write_bytes(b"")
    old, young = [path for path in tmp_path.iterdir() if path.name != ".crossread-another"]
    os.utime(old, (0, 0))
    os.utime(tmp_path / ".crossread-another", (0, 0))
    clear_leftovers(tmp_path / "a.bin")
    assert {path.name for path in tmp_path.iterdir()} == {young.name, ".crossread-another"}
