"""Results go to standard output as they are, sentences to standard error made safe."""

from __future__ import annotations

import pytest

from crossread.cli.printing import print_bytes, say, say_error
from crossread.core.errors import UsageError
from crossread.core.messages import message


def test_bytes_arrive_as_they_are(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    print_bytes("Мост ≠ bridge\n".encode())
    assert capfdbinary.readouterr() == ("Мост ≠ bridge\n".encode(), b"")


def test_a_file_name_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("“\x1b[2Jname\nnext” is no file.")
    assert capsys.readouterr().err == "crossread: “ [2Jname next” is no file.\n"


def test_an_error_is_told_in_words_whether_they_can_be_translated_or_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    say_error(UsageError(message("There is no “{name}”.", name="bridge")))
    say_error(UsageError("Nothing fits."))
    told = capsys.readouterr().err
    assert told == "crossread: There is no “bridge”.\ncrossread: Nothing fits.\n"
