"""Unsaved work is kept aside by itself, and only as long as it is unsaved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from crashing import kill_after, kill_at_operation
from crossread.core.corrections import SetNote
from crossread.core.project_file import keep, kept_in, load_comparison
from crossread.core.types import Comparison
from crossread.gui.held_file import lock_on
from crossread.gui.session import Session
from crossread.gui.views import autosaving as module
from crossread.gui.views.autosaving import MANY, Autosaving
from values import COMPARISON

ROW = COMPARISON.rows[0].id
MANY_TRIES = 3


@pytest.fixture
def session(qapp: object) -> Session:
    made = Session()
    made.open(COMPARISON)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def autosaving(session: Session, folder: Path) -> Iterator[Autosaving]:
    made = Autosaving(session, folder)
    yield made
    made.end()


def correct(session: Session, times: int = 1) -> Comparison:
    for number in range(times):
        session.correct(SetNote(ROW, f"look {number}"))
    assert session.comparison is not None
    return session.comparison


def test_every_twentieth_correction_is_kept_without_waiting(
    qtbot: QtBot, session: Session, autosaving: Autosaving, folder: Path
) -> None:
    correct(session, MANY - 1)
    assert not autosaving.is_busy
    with qtbot.waitSignal(autosaving.kept):
        latest = correct(session)
        session.correct(SetNote(ROW, "look again"))
    assert load_comparison(kept_in(folder)[0].file) == latest


def test_a_change_is_kept_after_a_while(
    qtbot: QtBot, session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAUSE", 10)
    autosaving = Autosaving(session, folder)
    with qtbot.waitSignal(autosaving.kept):
        latest = correct(session)
    assert load_comparison(autosaving.file) == latest
    with qtbot.waitSignal(autosaving.kept):
        session.undo_stack.undo()
        session.correct(SetNote(ROW, "other"))
    autosaving.end()


def test_what_changes_while_a_job_writes_is_kept_next(
    qtbot: QtBot, session: Session, autosaving: Autosaving
) -> None:
    correct(session, MANY)
    assert autosaving.is_busy
    latest = correct(session, MANY)
    kept: list[object] = []
    autosaving.kept.connect(kept.append)
    qtbot.waitUntil(lambda: latest in kept)
    assert load_comparison(autosaving.file) == latest


def test_without_work_nothing_is_kept(
    session: Session, autosaving: Autosaving, folder: Path
) -> None:
    autosaving.keep()
    assert not autosaving.is_busy
    assert kept_in(folder) == ()


@pytest.mark.parametrize("end", ["save", "undo", "close"])
def test_what_is_saved_or_let_go_is_kept_no_longer(
    qtbot: QtBot, session: Session, autosaving: Autosaving, folder: Path, end: str
) -> None:
    with qtbot.waitSignal(autosaving.kept):
        latest = correct(session, MANY)
    assert len(kept_in(folder)) == 1
    match end:
        case "save":
            session.mark_saved(latest, folder / "call.crossread")
        case "undo":
            session.undo_stack.setIndex(0)
        case _:
            autosaving.end()
    assert list(folder.iterdir()) == []


def test_what_is_saved_while_a_job_writes_is_not_left_behind(
    qtbot: QtBot, session: Session, autosaving: Autosaving, folder: Path
) -> None:
    latest = correct(session, MANY)
    session.mark_saved(latest, folder / "call.crossread")
    qtbot.waitUntil(lambda: not autosaving.is_busy)
    assert list(folder.iterdir()) == []


def test_others_see_that_the_keeper_is_alive(
    qtbot: QtBot, session: Session, autosaving: Autosaving
) -> None:
    with qtbot.waitSignal(autosaving.kept):
        correct(session, MANY)
    assert not lock_on(autosaving.file.with_suffix(".lock")).tryLock(0)


def test_work_that_another_left_is_gone_on_with(
    qtbot: QtBot, session: Session, autosaving: Autosaving, folder: Path
) -> None:
    folder.mkdir(parents=True)
    left = folder / "left.crossread"
    lock = QLockFile(str(left.with_suffix(".lock")))
    assert lock.tryLock(0)
    autosaving.adopt(left, lock)
    with qtbot.waitSignal(autosaving.kept):
        latest = correct(session, MANY)
    assert [kept.file for kept in kept_in(folder)] == [left]
    assert load_comparison(left) == latest


def test_a_failure_is_said_once_and_tried_again(
    qtbot: QtBot, session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAUSE", 10)
    folder.parent.mkdir()
    folder.write_bytes(b"in the way")
    tries: list[Path] = []

    def counted(comparison: Comparison, file: Path, project: Path | None) -> None:
        tries.append(file)
        keep(comparison, file, project)

    monkeypatch.setattr(module, "keep", counted)
    autosaving = Autosaving(session, folder)
    said: list[str] = []
    autosaving.failed.connect(said.append)
    latest = correct(session)
    qtbot.waitUntil(lambda: len(tries) >= MANY_TRIES)
    assert len(said) == 1
    folder.unlink()
    with qtbot.waitSignal(autosaving.kept):
        pass
    assert load_comparison(autosaving.file) == latest
    autosaving.end()


@pytest.mark.parametrize("operation", [3, 9, 14, 22, 31, 38])
def test_a_session_that_is_killed_at_a_file_operation_loses_nothing_that_was_kept(
    tmp_path: Path, operation: int
) -> None:
    """Hundreds more, by hand: tests/quality/kills.py."""
    outcome = kill_at_operation(tmp_path, seed=1, operation=operation)
    assert outcome.was_killed
    assert outcome.found >= outcome.promised


@pytest.mark.parametrize("seconds", [0.02, 0.08])
def test_a_session_that_is_killed_at_any_time_loses_nothing_that_was_kept(
    tmp_path: Path, seconds: float
) -> None:
    outcome = kill_after(tmp_path, 0, seconds)
    assert outcome.found >= outcome.promised
