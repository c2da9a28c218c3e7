"""Errors become one sentence and a code; nothing becomes a traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from crossread.cli import main as command_line
from crossread.cli.main import main
from crossread.core.errors import CorrectionError, InputError, OutputError, UsageError
from crossread.core.messages import message

APP = Path(command_line.__file__).parents[2]
NOT_SO = message("Not so.")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(APP)}


def start(*typed: str, **how: object) -> subprocess.Popen[bytes]:
    child: subprocess.Popen[bytes] = subprocess.Popen(
        [sys.executable, "-m", "crossread", *typed],
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
        **how,  # type: ignore[call-overload]  # whatever a test needs
    )
    return child


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError(NOT_SO), 2),
        (InputError(NOT_SO), 3),
        (OutputError(NOT_SO), 4),
        (CorrectionError(NOT_SO), 2),
    ],
)
def test_every_error_has_its_code_and_says_its_sentence(
    error: Exception, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_request: object) -> int:
        raise error

    monkeypatch.setattr(command_line, "_run", fail)
    assert main(["formats"]) == code
    assert capsys.readouterr().err == "crossread: Not so.\n"


def test_ctrl_c_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_request: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "_run", interrupt)
    assert main(["formats"]) == 130
    assert capsys.readouterr().err == ""


def test_help_and_mistakes_return_their_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert main(["nonsense"]) == 2
    capsys.readouterr()


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="pipes break otherwise on Windows")
def test_a_reader_that_goes_away_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with start("formats", stdout=writing) as child:
        os.close(writing)
        assert child.communicate()[1] == b""
    assert child.returncode == 141


def test_the_version_comes_without_loading_what_it_does_not_need() -> None:
    code = (
        "import sys; from crossread.cli.main import main; main(['--version']); "
        "print(sorted({'numpy', 'jinja2', 'PySide6', 'msgspec', 'rapidfuzz'} & set(sys.modules)))"
    )
    made = subprocess.run(
        [sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, check=True, text=True
    )
    assert made.stdout.splitlines()[1] == "[]"


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="no device here that is always full")
def test_a_full_disk_is_told_and_has_its_code() -> None:
    with FULL.open("wb") as full, start("formats", stdout=full) as child:
        told = child.communicate()[1].decode()
    assert child.returncode == 4
    assert "could not be printed" in told
    assert len(told.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="shells elsewhere cannot close a stream")
@pytest.mark.parametrize(
    ("typed", "code", "out", "told"),
    [
        ("formats >&-", 4, "", "is closed"),
        ("claims none.txt 2>&-", 3, "", ""),
        ("compare a.txt b.txt 2>&-", 3, "", ""),
        ("claims none.txt 2>/dev/full", 3, "", ""),
    ],
)
def test_a_closed_stream_brings_no_traceback_and_keeps_sentences_out_of_results(
    typed: str, code: int, out: str, told: str, tmp_path: Path
) -> None:
    made = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m crossread {typed}"],
        env=ENVIRONMENT,
        capture_output=True,
        check=False,
        cwd=tmp_path,
        text=True,
    )
    assert (made.returncode, made.stdout) == (code, out)
    assert told in made.stderr
    assert "Traceback" not in made.stderr
