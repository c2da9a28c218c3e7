from __future__ import annotations

import sys
from pathlib import Path

import pytest

from crossread.cli import arguments
from dev_checkout import Checkout, Done, read_done, write_done
from dev_commands import (
    COMMANDS,
    USAGE,
    check,
    example_files,
    has_screen,
    is_command,
    main,
    run,
    start,
)
from programs import Fakes

ROOT = Path(__file__).resolve().parents[2]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens are Linux' worry")


@pytest.fixture
def prepared(installed: Checkout) -> Checkout:
    write_done(installed, Done(installed.lock_hash(), ("offscreen", "window")))
    return installed


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("environment", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_window_needs_a_screen(environment: dict[str, str], platform: str, screen: bool) -> None:
    assert has_screen(environment, platform) is screen


@LINUX
@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize("files", [[], ["a.txt", "b.txt"]])
def test_without_a_screen_run_says_so_before_it_sets_anything_up(
    checkout: Checkout, files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(checkout, files) == 2
    assert "no screen" in capsys.readouterr().err
    assert not checkout.venv.exists()


@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize(
    "arguments",
    [["compare", "a", "b"], ["claims", "a"], ["formats"], ["--version"], ["--help"], ["-h"]],
)
def test_the_command_line_needs_neither_screen_nor_qt(
    prepared: Checkout, fakes: Fakes, arguments: list[str]
) -> None:
    write_done(prepared, Done(prepared.lock_hash()))
    assert run(prepared, arguments) == 0
    assert fakes.called() == [f"python -m crossread {' '.join(arguments)}"]


def test_the_commands_are_crossreads_own() -> None:
    assert set(COMMANDS) == set(arguments.COMMANDS)


@pytest.mark.parametrize(
    ("given", "command"),
    [
        ([], False),
        (["one.txt", "--no-meaning"], False),
        (["--", "compare"], False),
        (["compare"], True),
        (["--version"], True),
    ],
)
def test_files_are_told_from_commands(given: list[str], command: bool) -> None:
    assert is_command(given) is command


@pytest.mark.usefixtures("no_screen")
def test_the_window_opens_the_examples_or_the_files(
    prepared: Checkout, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    examples = prepared.root / "resources" / "examples"
    examples.mkdir(parents=True)
    for name in ("call-south.txt", "call-north.txt", "article.txt"):
        (examples / name).write_text("", encoding="utf-8")
    run(prepared, [])
    run(prepared, ["mine.txt"])
    shown = f"{examples / 'call-north.txt'} {examples / 'call-south.txt'}"
    assert fakes.called() == [f"python -m crossread {shown}", "python -m crossread mine.txt"]


@pytest.mark.parametrize(("code", "kept"), [(0, True), (2, False), (134, False)])
def test_libraries_are_looked_for_again_after_a_failure(
    prepared: Checkout, fakes: Fakes, monkeypatch: pytest.MonkeyPatch, code: int, kept: bool
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    fakes.add("python", f"exit {code}", prepared.python)
    assert run(prepared, ["mine.txt"]) == code
    assert bool(read_done(prepared).libraries) is kept


def test_the_tests_get_the_options(prepared: Checkout, fakes: Fakes) -> None:
    assert check(prepared, ["-x"]) == 0
    assert fakes.called()[-1] == "python -m pytest -x"


def test_a_signal_becomes_an_exit_code(fakes: Fakes) -> None:
    fakes.add("falls", "kill -9 $$")
    assert start([str(fakes.folder / "falls")]) == 137


def test_two_readouts_are_the_example() -> None:
    assert len(example_files(Checkout(ROOT))) == 2


@pytest.mark.parametrize("arguments", [[], ["walk"], ["tests"]])
def test_wrong_usage_shows_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr() == ("", USAGE)


def test_help_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert capsys.readouterr() == (USAGE, "")
