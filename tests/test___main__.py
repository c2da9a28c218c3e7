"""The front door leads to the window or to the command line, and says why where it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import crossread
from crossread.__main__ import has_screen, is_sound

NO_SCREEN = {
    name: value
    for name, value in os.environ.items()
    if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
} | {"PYTHONPATH": str(Path(crossread.__file__).parents[1])}


def run(*typed: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "crossread", *typed],
        env=NO_SCREEN,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
@pytest.mark.parametrize("typed", [[], ["a.txt"], ["--", "-a.txt"]])
def test_without_a_screen_a_sentence_says_so(typed: list[str]) -> None:
    made = run(*typed)
    assert made.returncode == 2
    assert made.stderr.startswith("crossread: There is no screen here")
    assert len(made.stderr.splitlines()) == 1


def test_the_command_line_needs_no_screen() -> None:
    assert run("--version").stdout == f"crossread {crossread.__version__}\n"
    assert run("compare").returncode == 2


@pytest.mark.parametrize(
    ("platform", "environment", "found"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_looked_for_where_there_may_be_none(
    platform: str, environment: dict[str, str], found: bool
) -> None:
    assert has_screen(platform, environment) is found


@pytest.mark.parametrize(
    ("pyside", "python", "sound"),
    [
        ("6.12.0", (3, 11), False),
        ("6.12.0", (3, 12), True),
        ("6.11.3", (3, 11), True),
        ("6.12.1", (3, 11), True),
    ],
)
def test_the_broken_pair_of_libraries_is_refused(
    pyside: str, python: tuple[int, int], sound: bool
) -> None:
    assert is_sound(pyside, python) is sound
