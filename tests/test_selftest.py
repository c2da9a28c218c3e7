"""The test of an installation passes in this one, and fails where something does not work."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import crossread
from crossread import selftest
from crossread.printing import FORMATS
from crossread.selftest import SelftestError, wait


def test_it_goes_through_the_whole_program_and_leaves_nothing_behind(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "crossread", "--selftest"],
        env=os.environ
        | {
            "PYTHONPATH": str(Path(crossread.__file__).parents[1]),
            **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR"), str(tmp_path)),
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert made.returncode == 0, made.stdout
    assert {f"exports {name}" for name in FORMATS} <= {
        line.partition(" (")[0] for line in made.stdout.splitlines()
    }
    for promise in ("compares: 2 readouts", "saves and loads", "reads .pdf", "closes it"):
        assert promise in made.stdout
    assert [
        path for path in tmp_path.rglob("*") if path.is_file() and "cache" not in str(path)
    ] == []


def test_a_failure_is_told_and_is_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    monkeypatch.setattr(selftest, "show_window", lambda *_arguments: None)
    monkeypatch.setattr(selftest, "examples", lambda: (tmp_path / "missing.txt",) * 2)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert selftest.main() == 1
    assert capfdbinary.readouterr().out.splitlines()[-1].startswith(b"FAILED: ")


def test_waiting_ends_when_it_is_done_or_patience_is() -> None:
    done = iter([False, False, True])
    wait(lambda: None, lambda: next(done))
    with pytest.raises(SelftestError, match="did not answer"):
        wait(lambda: None, lambda: False, patience=0)
