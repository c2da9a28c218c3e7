"""A built program is tried from outside, and every way in which it can fail is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import selftest
from crossread.printing import FORMATS
from selftest import BrokenBuildError, check, environment, find_the_same, main, run

GOOD = """
import pathlib, sys
begin = {name}
for path in (pathlib.Path(word) for word in sys.argv if word.startswith("/")):
    if path.name.startswith("report."):
        path.write_bytes(begin[path.suffix[1:]] + b" and the rest")
print("everything works")
"""


def program(folder: Path, text: str) -> list[str]:
    """Return the command of a program that stands in for a built one."""
    path = folder / "program.py"
    path.write_text(text, encoding="utf-8")
    return [sys.executable, str(path)]


def test_a_program_that_does_all_it_should_passes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = GOOD.replace("{name}", repr(selftest.BEGINNINGS))
    assert main(program(tmp_path, made)) == 0
    assert capsys.readouterr().out.startswith("everything works\nwrites html, pdf, ")


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("print('nothing is written')", "what was written as html"),
        ("import sys; sys.exit('no Qt here')", "no Qt here"),
        ("import os; os.kill(os.getpid(), 9)", "ended with"),
    ],
)
def test_a_program_that_fails_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], does: str, told: str
) -> None:
    assert main(program(tmp_path, does)) == 1
    assert told in capsys.readouterr().err


def test_a_program_that_is_missing_or_hangs_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selftest, "PATIENCE", 0.2)
    with pytest.raises(BrokenBuildError, match="timed out"):
        run(program(tmp_path, "import threading; threading.Event().wait()"), tmp_path)
    with pytest.raises(BrokenBuildError):
        run([str(tmp_path / "missing")], tmp_path)


def test_a_program_that_finds_something_else_than_the_checkout_is_told(tmp_path: Path) -> None:
    (tmp_path / "like").mkdir()
    built, less = program(tmp_path, "print(3)"), program(tmp_path / "like", "print(2)")
    find_the_same(built, built, tmp_path)
    with pytest.raises(BrokenBuildError, match="something else"):
        find_the_same(built, less, tmp_path)


def test_every_format_that_can_be_written_is_looked_at() -> None:
    assert set(selftest.BEGINNINGS) == set(FORMATS)


@pytest.mark.parametrize("name", selftest.BEGINNINGS)
def test_an_empty_file_is_of_no_format(name: str) -> None:
    with pytest.raises(BrokenBuildError):
        check(name, b"")


def test_a_built_program_sees_nothing_of_the_users_settings(tmp_path: Path) -> None:
    known = {"PATH": "/bin", "PYTHONPATH": "app", "DISPLAY": ":0", "XDG_CONFIG_HOME": "/home/me"}
    assert environment(tmp_path, known) == {
        "PATH": "/bin",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "SOURCE_DATE_EPOCH": "1900000000",
    }


def test_without_a_command_it_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "Usage: " in capsys.readouterr().err
