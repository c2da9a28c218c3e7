"""The log says what happened, and not a word of any text."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossread.gui import log_file
from crossread.gui.jobs import Failed, run
from crossread.gui.log_file import (
    LOG,
    NAME,
    last_lines,
    log_fault,
    log_step,
    start_log,
    stop_log,
    suffix_of,
    watch_faults,
)

SECRET = "the minister said in confidence"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    handler = start_log(tmp_path / "state")
    yield tmp_path / "state"
    stop_log(handler)


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


def fail() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise RuntimeError(SECRET) from error


def test_a_fault_is_told_by_its_kind_and_place_alone(folder: Path) -> None:
    assert isinstance(run(lambda _progress: fail(), lambda _share, _what: None), Failed)
    log = written(folder)
    assert "RuntimeError < test_log_file.py:" in log
    assert "ValueError < test_log_file.py:" in log
    assert SECRET not in log
    assert str(folder) not in log


def test_of_files_their_kinds_alone_are_told(folder: Path) -> None:
    log_step("Opened", [Path("/home/anna/secret meeting.DOCX"), Path("call.with anna"), Path("x")])
    assert written(folder).endswith("Opened: .docx, another kind, another kind\n")
    assert suffix_of(Path("a.crossread")) == ".crossread"


def test_faults_that_nobody_caught_are_logged(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: seen.append(fault))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    watch_faults()
    error = KeyError(SECRET)
    sys.excepthook(KeyError, error, None)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert len(seen) == 1
    assert "KeyError" in written(folder)
    assert "RuntimeError" in written(folder)
    assert SECRET not in written(folder)


def test_the_log_turns_over_and_stays_small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "_SIZE", 2000)
    handler = start_log(tmp_path)
    for number in range(200):
        log_step(f"step {number}")
    stop_log(handler)
    assert sorted(path.name for path in tmp_path.iterdir()) == [NAME, f"{NAME}.1", f"{NAME}.2"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 6000
    assert last_lines(tmp_path, 3)[-1].endswith("step 199")


def test_where_no_log_can_be_written_the_program_runs_without(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("", encoding="utf-8")
    handler = start_log(tmp_path / "state")
    assert handler is None
    log_fault(ValueError(SECRET))
    stop_log(handler)
    assert last_lines(tmp_path / "none") == ()


def test_without_a_log_nothing_is_said_anywhere(capsys: pytest.CaptureFixture[str]) -> None:
    log_step("Opened")
    assert capsys.readouterr().err == ""
    assert LOG.level in (logging.INFO, logging.NOTSET)
