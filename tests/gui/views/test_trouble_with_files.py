"""Whatever happens to files, the work stays open, the user is told, another place is offered."""

from __future__ import annotations

import errno
import os
import platform
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from crossread.core.corrections import ConfirmRow
from crossread.core.project_file import load_comparison, save_comparison
from crossread.core.project_file.container import pack
from crossread.core.project_file.format import VERSION, encode_comparison
from crossread.core.project_file.sections import sections_of
from crossread.core.types import Comparison
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from values import COMPARISON

Settled = Callable[[MainWindow], Comparison | None]
CORRECTION = ConfirmRow(COMPARISON.rows[0].id)


@pytest.fixture
def saved(open_window: MainWindow, settled: Settled, tmp_path: Path) -> MainWindow:
    """A window whose comparison stands in a file, with a correction that does not."""
    path = tmp_path / "disk" / "call.crossread"
    path.parent.mkdir()
    save_comparison(COMPARISON, path)
    open_window.open_files([path])
    settled(open_window)
    open_window.session.correct(CORRECTION)
    return open_window


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kilobytes."""
    disk = tmp_path / "small"
    disk.mkdir()
    if platform.system() != "Linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small file system")
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no file system can be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def offers(window: MainWindow) -> list[str]:
    return [button.text() for button in window.banner.findChildren(QPushButton)]


def save_to(window: MainWindow, settled: Settled, path: Path) -> None:
    window.tools.saving._write(path, lambda: None)  # noqa: SLF001 - what "save as" calls with a path
    settled(window)


def check_safe(window: MainWindow, settled: Settled, elsewhere: Path) -> None:
    """Fail unless the work is open still, is told to be unsaved, and can be saved elsewhere."""
    shown = window.session.comparison
    assert shown is not None
    assert shown != COMPARISON
    assert window.isWindowModified()
    assert "nothing of it is lost" in window.banner.text
    assert "Save as…" in offers(window)
    save_to(window, settled, elsewhere / "other.crossread")
    assert window.session.is_saved
    assert load_comparison(elsewhere / "other.crossread").rows == shown.rows


def test_on_a_full_disk_the_work_stays_and_can_be_saved_elsewhere(
    saved: MainWindow, settled: Settled, small_disk: Path, tmp_path: Path
) -> None:
    path = small_disk / "call.crossread"
    save_to(saved, settled, path)
    assert saved.session.is_saved
    before = path.read_bytes()
    (small_disk / "filler").write_bytes(b"x" * (64 * 1024 - 3 * 4096 - len(before)))
    saved.session.correct(ConfirmRow(COMPARISON.rows[1].id))
    saved.actions_[Act.SAVE].trigger()
    settled(saved)
    assert "the disk is full" in saved.banner.text
    assert path.read_bytes() == before
    assert not [each for each in small_disk.iterdir() if each.name.startswith(".crossread-")]
    check_safe(saved, settled, tmp_path)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "you may not write there"),
        (errno.EIO, "its disk is not connected"),
    ],
)
def test_what_the_system_refuses_is_said_and_nothing_is_lost(
    saved: MainWindow,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    sentence: str,
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        saved.actions_[Act.SAVE].trigger()
        settled(saved)
    assert sentence in saved.banner.text
    check_safe(saved, settled, saved.parts.state.parent)


def test_a_drive_that_is_gone_is_said_and_nothing_is_lost(
    saved: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    (tmp_path / "disk").rename(tmp_path / "gone")
    saved.actions_[Act.SAVE].trigger()
    settled(saved)
    assert "its disk is not connected" in saved.banner.text
    check_safe(saved, settled, tmp_path)


def test_the_second_window_on_a_file_is_told_and_works_on_a_copy(
    qtbot: QtBot,
    saved: MainWindow,
    settled: Settled,
    tmp_path: Path,
    next_window: Callable[[], MainWindow],
) -> None:
    path = tmp_path / "disk" / "call.crossread"
    second = next_window()
    second.open_files([path])
    settled(second)
    assert "is open in another window" in second.banner.text
    assert "as a copy" in second.banner.text
    assert second.session.path is None
    second.session.correct(CORRECTION)
    save_to(second, settled, path)
    assert "is open in another window" in second.banner.text
    assert load_comparison(path) == COMPARISON
    check_safe(second, settled, tmp_path)


def test_a_file_that_was_saved_elsewhere_is_left_to_others(
    qtbot: QtBot,
    saved: MainWindow,
    settled: Settled,
    tmp_path: Path,
    next_window: Callable[[], MainWindow],
) -> None:
    save_to(saved, settled, tmp_path / "other.crossread")
    second = next_window()
    second.open_files([tmp_path / "disk" / "call.crossread"])
    settled(second)
    assert second.session.path == tmp_path / "disk" / "call.crossread"


def test_a_failed_save_elsewhere_keeps_the_right_to_the_old_file(
    saved: MainWindow, settled: Settled, tmp_path: Path, next_window: Callable[[], MainWindow]
) -> None:
    save_to(saved, settled, tmp_path / "none" / "other.crossread")
    second = next_window()
    second.open_files([tmp_path / "disk" / "call.crossread"])
    settled(second)
    assert second.session.path is None


def test_a_newer_file_opens_as_a_copy_and_is_never_saved_over(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / "call.crossread"
    data = pack(sections_of(COMPARISON), VERSION + 1, "crossread 9")
    path.write_bytes(data)
    window.open_files([path])
    assert settled(window) == COMPARISON
    assert "newer version" in window.banner.text
    assert window.session.path is None
    window.session.correct(CORRECTION)
    save_to(window, settled, path)
    assert "newer version" in window.banner.text
    assert path.read_bytes() == data
    check_safe(window, settled, tmp_path)


def test_what_was_rescued_from_a_damaged_file_is_unsaved_work(
    window: MainWindow, settled: Settled, tmp_path: Path, elsewhere: object
) -> None:
    path = tmp_path / "call.crossread"
    save_comparison(COMPARISON, path)
    save_comparison(COMPARISON, path)
    [rows] = [section for section in sections_of(COMPARISON) if section.name == "rows:0"]
    data = encode_comparison(COMPARISON).replace(rows.content, b"!" + rows.content[1:])
    path.write_bytes(data)
    window.open_files([path])
    settled(window)
    assert "is damaged" in window.banner.text
    assert "matched again" in window.banner.text
    assert "call.backup-1.crossread" in window.banner.text
    assert offers(window) == ["Open the backup"]
    [open_backup] = window.banner.findChildren(QPushButton)
    open_backup.click()
    assert vars(elsewhere)["opened"] == [(tmp_path / "call.backup-1.crossread",)]
    assert not window.session.is_saved
    assert window.session.path is None
    assert path.read_bytes() == data


def test_a_mended_file_is_saved_over(window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    path.write_bytes(encode_comparison(COMPARISON).replace(b"bridge", b"ridge!", 1))
    window.open_files([path])
    assert settled(window) == COMPARISON
    assert "Nothing in it is lost" in window.banner.text
    window.actions_[Act.SAVE].trigger()
    settled(window)
    assert path.read_bytes() == encode_comparison(COMPARISON)


def test_the_file_itself_is_opened_and_not_a_backup_beside_it(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    for name in ("call.backup-1.crossread", "call.crossread"):
        save_comparison(COMPARISON, tmp_path / name)
    window.open_files(sorted(tmp_path.glob("*.crossread")))
    settled(window)
    assert window.session.path == tmp_path / "call.crossread"


def test_a_closed_window_leaves_nothing_but_the_file(
    saved: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    saved.keeping.keep()
    saved.actions_[Act.SAVE].trigger()
    settled(saved)
    saved.close()
    assert {path.name for path in (tmp_path / "disk").iterdir()} == {
        "call.crossread",
        "call.backup-1.crossread",
    }
    assert not [path for path in (tmp_path / "state").rglob("*") if path.is_file()]


def test_what_someone_else_saved_meanwhile_is_never_saved_over(
    saved: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / "disk" / "call.crossread"
    saved.actions_[Act.SAVE].trigger()
    settled(saved)
    assert saved.session.is_saved
    save_comparison(COMPARISON, path)  # as a program does that synchronises folders
    saved.session.correct(ConfirmRow(COMPARISON.rows[1].id))
    saved.actions_[Act.SAVE].trigger()
    settled(saved)
    assert "was changed by someone else" in saved.banner.text
    assert load_comparison(path) == COMPARISON
    check_safe(saved, settled, tmp_path)
