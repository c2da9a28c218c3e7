"""One window at a time saves over a file, and a crash takes nobody's right away."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crossread.gui.held_file import HeldFile, lock_name

APP = Path(__file__).resolve().parents[2] / "app"
DIES_HOLDING = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from crossread.gui.held_file import HeldFile
assert HeldFile().take(Path(sys.argv[2])) == ""
held = HeldFile()
assert held.take(Path(sys.argv[3])) == ""
os.kill(os.getpid(), signal.SIGKILL)
"""
HOLDS = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from crossread.gui.held_file import HeldFile
held = HeldFile()
assert held.take(Path(sys.argv[2])) == ""
print("held", flush=True)
sys.stdin.readline()
held.release()
"""


def test_the_second_is_told(tmp_path: Path) -> None:
    first, second = HeldFile(), HeldFile()
    path = tmp_path / "call.crossread"
    assert first.take(path) == ""
    assert second.take(path) == "“call.crossread” is open in another window."
    first.release()
    assert second.take(path) == ""
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_taking_a_file_again_changes_nothing(tmp_path: Path) -> None:
    held = HeldFile()
    assert held.take(tmp_path / "a.crossread") == ""
    assert held.take(tmp_path / "a.crossread") == ""
    held.release()


def test_another_file_is_held_instead(tmp_path: Path) -> None:
    first, second = HeldFile(), HeldFile()
    first.take(tmp_path / "a.crossread")
    first.take(tmp_path / "b.crossread")
    assert second.take(tmp_path / "a.crossread") == ""
    assert second.take(tmp_path / "b.crossread") != ""
    assert second.take(tmp_path / "a.crossread") == ""
    first.release()
    second.release()


def test_the_second_process_is_told(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    command = [sys.executable, "-c", HOLDS, str(APP), str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        assert "is open in another Crossread on this computer" in HeldFile().take(path)
        other.communicate(b"\n")
    held = HeldFile()
    assert held.take(path) == ""
    held.release()


def test_a_lock_of_a_process_that_was_killed_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    command = [sys.executable, "-c", DIES_HOLDING, str(APP), str(tmp_path / "other"), str(path)]
    subprocess.run(command, check=False)
    assert lock_name(path).exists()
    held = HeldFile()
    assert held.take(path) == ""
    held.release()


def test_a_lock_of_another_computer_names_it_and_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    lock_name(path).write_text("1\nCrossread\nfar-away\n\n\n", encoding="utf-8")
    said = HeldFile().take(path)
    assert "on the computer “far-away”" in said
    assert "delete the file “.~lock.call.crossread#”" in said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no /proc")
def test_where_no_lock_can_be_written_there_is_none() -> None:
    held = HeldFile()
    assert held.take(Path(f"/proc/{os.getpid()}/call.crossread")) == ""
    held.release()
