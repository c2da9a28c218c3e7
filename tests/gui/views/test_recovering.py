"""What a crash left behind is offered calmly, and goes only when the user says so."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from crossread.core.corrections import ConfirmRow, JoinRows, apply
from crossread.core.project_file import keep, save_comparison
from crossread.core.types import Comparison, Event
from crossread.gui.app import Desk
from crossread.gui.held_file import lock_on
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.recent import Recent
from crossread.gui.views.recovering import FOLDER
from values import COMPARISON

WORK = apply(COMPARISON, ConfirmRow(COMPARISON.rows[0].id))
APP = Path(__file__).resolve().parents[3] / "app"
DIES_KEEPING = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from crossread.gui.held_file import lock_on
lock = lock_on(Path(sys.argv[2]))
assert lock.tryLock(0)
os.kill(os.getpid(), signal.SIGKILL)
"""
HOLDS = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from crossread.gui.held_file import lock_on
lock = lock_on(Path(sys.argv[2]))
assert lock.tryLock(0)
print("held", flush=True)
sys.stdin.readline()
"""
Settled = Callable[[MainWindow], Comparison | None]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance, recent: Recent, state: Path) -> Iterator[Desk]:
    made = Desk(appearance, recent, state)
    yield made
    for window in tuple(made.windows):
        window.session.open(COMPARISON)
    made.close_windows()
    made.wait()


def leave(state: Path, name: str, project: Path | None = None, title: str = "A call") -> Path:
    """Leave work behind as a process does that is killed."""
    file = state / FOLDER / f"{name}.crossread"
    keep(replace(WORK, event=Event(title)), file, project)
    command = [sys.executable, "-c", DIES_KEEPING, str(APP), str(file.with_suffix(".lock"))]
    subprocess.run(command, check=False)
    return file


def button(window: MainWindow, text: str) -> QPushButton:
    [found] = [each for each in window.banner.findChildren(QPushButton) if each.text() == text]
    return found


def start(desk: Desk) -> MainWindow:
    window = desk.open_window()
    desk.offer_left(window)
    return window


def test_without_a_crash_nothing_is_said(desk: Desk) -> None:
    assert start(desk).banner.text == ""


def test_work_is_offered_and_opens_as_unsaved_work(
    qtbot: QtBot, desk: Desk, state: Path, settled: Settled
) -> None:
    leave(state, "a")
    window = start(desk)
    assert "Crossread was not closed properly. Unsaved work on “A call” was kept" in (
        window.banner.text
    )
    button(window, "Open it").click()
    shown = settled(window)
    assert shown is not None
    assert shown.rows == WORK.rows
    assert shown.findings
    assert not window.session.is_saved
    assert window.isWindowModified()
    window.session.mark_saved(shown, state / "call.crossread")
    assert list((state / FOLDER).iterdir()) == []


def test_opened_work_stays_kept_until_it_is_saved(
    qtbot: QtBot, desk: Desk, state: Path, settled: Settled
) -> None:
    file = leave(state, "a")
    window = start(desk)
    button(window, "Open it").click()
    settled(window)
    assert file.exists()
    assert window.keeping.file == file
    assert not lock_on(file.with_suffix(".lock")).tryLock(0)


def test_work_goes_on_in_the_file_that_it_was_saved_in(
    qtbot: QtBot, desk: Desk, state: Path, settled: Settled, tmp_path: Path
) -> None:
    project = tmp_path / "call.crossread"
    save_comparison(COMPARISON, project)
    os.utime(project, (0, 0))
    leave(state, "a", project)
    window = start(desk)
    button(window, "Open it").click()
    settled(window)
    assert window.session.path == project


def test_work_does_not_overwrite_what_was_saved_since(
    qtbot: QtBot, desk: Desk, state: Path, settled: Settled, tmp_path: Path
) -> None:
    project = tmp_path / "call.crossread"
    file = leave(state, "a", project)
    os.utime(file, (1, 1))
    save_comparison(COMPARISON, project)
    window = start(desk)
    button(window, "Open it").click()
    settled(window)
    assert window.session.path is None


def test_several_open_in_windows_of_their_own(
    qtbot: QtBot, desk: Desk, state: Path, settled: Settled
) -> None:
    for name in "abc":
        leave(state, name, title=name)
    window = start(desk)
    assert "Unsaved work on 3 comparisons was kept" in window.banner.text
    button(window, "Open them").click()
    titles = {shown.event.title for each in desk.windows if (shown := settled(each))}
    assert titles == {"a", "b", "c"}


def test_whoever_closes_the_message_deletes_nothing(desk: Desk, state: Path) -> None:
    file = leave(state, "a")
    window = start(desk)
    window.banner.clear()
    window.close()
    assert file.exists()


def test_work_is_deleted_where_the_user_says_so(desk: Desk, state: Path) -> None:
    file = leave(state, "a")
    window = start(desk)
    button(window, "Delete it…").click()
    [box] = window.findChildren(QMessageBox)
    assert box.defaultButton().text() == "Keep"
    assert file.exists()
    [discard] = [each for each in box.buttons() if each.text() == "Discard"]
    discard.click()
    assert list(file.parent.iterdir()) == []


def test_work_of_a_living_process_is_not_offered(desk: Desk, state: Path) -> None:
    file = leave(state, "a")
    command = [sys.executable, "-c", HOLDS, str(APP), str(file.with_suffix(".lock"))]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        assert start(desk).banner.text == ""
        other.communicate(b"\n")


def test_in_a_sandbox_a_process_of_the_same_number_has_ended(desk: Desk, state: Path) -> None:
    file = leave(state, "a")
    earlier = lock_on(file.with_suffix(".lock"))
    assert earlier.tryLock(0)
    assert "was kept" in start(desk).banner.text


def test_work_that_cannot_be_read_is_said_and_stays(
    qtbot: QtBot, desk: Desk, state: Path, settled: Settled
) -> None:
    file = leave(state, "a")
    file.write_bytes(b"\0" * 50)
    window = start(desk)
    assert "Unsaved work was kept" in window.banner.text
    button(window, "Open it").click()
    settled(window)
    assert "not a Crossread file" in window.banner.text
    window.close()
    assert file.exists()


def test_the_offer_comes_after_what_opening_files_has_to_say(
    qtbot: QtBot, desk: Desk, state: Path, settled: Settled, texts: tuple[Path, Path]
) -> None:
    leave(state, "a")
    window = desk.open_window(texts)
    desk.offer_left(window)
    settled(window)
    qtbot.waitUntil(lambda: "was kept" in window.banner.text)


def test_findings_are_looked_for_again(
    qtbot: QtBot, desk: Desk, state: Path, settled: Settled
) -> None:
    rows = [row.id for row in COMPARISON.rows[2:]]
    joined = apply(COMPARISON, JoinRows(tuple(rows)))
    assert joined.findings == ()
    keep(joined, state / FOLDER / "a.crossread", None)
    window = start(desk)
    button(window, "Open it").click()
    shown = settled(window)
    assert shown is not None
    assert shown.findings
