from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread.gui.app import Desk
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.actions import Act
from crossread.gui.views.recent import Recent
from values import COMPARISON


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance, recent: Recent, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(appearance, recent, tmp_path / "state")
    yield made
    for window in tuple(made.windows):
        window.session.open(COMPARISON)
    made.close_windows()
    made.wait()


def test_windows_work_apart(desk: Desk) -> None:
    first, second = desk.open_window(), desk.open_window()
    first.session.open(COMPARISON)
    assert second.session.comparison is None
    assert len(desk.windows) == 2


def test_a_window_opens_on_files_and_compares_them(
    qtbot: QtBot, desk: Desk, texts: tuple[Path, Path]
) -> None:
    window = desk.open_window(texts)
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.session.comparison is not None, timeout=60_000)


def test_a_new_window_is_made_by_its_action(desk: Desk) -> None:
    desk.open_window().actions_[Act.NEW_WINDOW].trigger()
    assert len(desk.windows) == 2


def test_a_closed_window_is_forgotten(qtbot: QtBot, desk: Desk) -> None:
    window = desk.open_window()
    window.close()
    qtbot.waitUntil(lambda: desk.windows == [])


def test_quitting_closes_all_windows(qtbot: QtBot, desk: Desk) -> None:
    desk.open_window()
    desk.open_window().actions_[Act.QUIT].trigger()
    qtbot.waitUntil(lambda: desk.windows == [])


def test_closing_while_a_job_runs_harms_nothing(
    qtbot: QtBot, qapp: QApplication, desk: Desk, texts: tuple[Path, Path]
) -> None:
    window = desk.open_window(texts)
    window.close()
    qtbot.waitUntil(lambda: desk.windows == [])
    desk.wait()
    qapp.processEvents()
    assert desk.windows == []


START_AND_QUIT = """
import sys
from PySide6.QtCore import QTimer
from crossread.gui import app

make = app.make_application

def make_and_quit(arguments):
    application = make(arguments)
    QTimer.singleShot(0, application.quit)
    return application

app.make_application = make_and_quit
sys.exit(app.main(sys.argv[1:]))
"""


def test_the_program_starts_on_files_and_ends_cleanly_even_while_it_compares(
    tmp_path: Path, texts: tuple[Path, Path]
) -> None:
    source = Path(__file__).resolve().parents[2] / "app"
    folders = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "STATE")}
    settings = {**folders, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(
        [sys.executable, "-c", START_AND_QUIT, *map(str, texts)],
        env={**os.environ, **settings, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (child.returncode, "Traceback" in child.stderr) == (0, False), child.stderr
    [log] = (tmp_path / "STATE").rglob("*.log")
    assert "starts" in log.read_text("utf-8")
