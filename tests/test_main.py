"""The front door: the window on files, the command line on commands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crossread import __version__
from crossread.__main__ import has_screen, is_sound

APP = Path(__file__).resolve().parents[1] / "app"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def crossread(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program where there is no screen."""
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, "-m", "crossread", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment | {"PYTHONPATH": str(APP)},
    )


@pytest.mark.parametrize(
    ("platform", "environment", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_window_needs_a_screen_on_linux(
    platform: str, environment: dict[str, str], screen: bool
) -> None:
    assert has_screen(platform, environment) is screen


@pytest.mark.parametrize(
    ("pyside", "python", "sound"),
    [
        ("6.12.0", (3, 11), False),
        ("6.12.0", (3, 12), True),
        ("6.11.3", (3, 11), True),
        ("6.12.1", (3, 11), True),
    ],
)
def test_the_qt_that_aborts_is_refused(pyside: str, python: tuple[int, int], sound: bool) -> None:
    assert is_sound(pyside, python) is sound


def test_a_command_needs_no_screen() -> None:
    assert crossread("--version").stdout == f"crossread {__version__}\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
@pytest.mark.parametrize("arguments", [(), ("one.txt", "two.txt"), ("--", "compare")])
def test_without_a_screen_the_window_says_what_to_do(arguments: tuple[str, ...]) -> None:
    done = crossread(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no screen" in done.stderr
    assert "crossread compare" in done.stderr
    assert "Traceback" not in done.stderr
