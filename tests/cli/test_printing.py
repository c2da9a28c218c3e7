"""Results go to standard output as they are, sentences to standard error made safe."""

from __future__ import annotations

import pytest

from crossread.cli.printing import print_bytes, say, say_error
from crossread.core.errors import UsageError
from crossread.core.reading.refusals import no_text


def test_bytes_arrive_as_they_are(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    print_bytes("Мост ≠ bridge\n".encode())
    assert capfdbinary.readouterr() == ("Мост ≠ bridge\n".encode(), b"")


def test_a_file_name_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("“\x1b[2Jname\nnext” is no file.")
    assert capsys.readouterr().err == "crossread: “ [2Jname next” is no file.\n"


def test_an_error_is_told_in_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = UsageError(no_text("bridge.txt"))
    say_error(error)
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")
    say_error(error)
    english, russian = capsys.readouterr().err.splitlines()
    assert english.startswith("crossread: “bridge.txt” holds no text.")
    assert russian.startswith("crossread: В файле «bridge.txt» нет текста.")
