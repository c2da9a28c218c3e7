"""Results go to standard output as they are, sentences to standard error made safe."""

from __future__ import annotations

import pytest

from crossread.cli.printing import print_bytes, say


def test_bytes_arrive_as_they_are(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    print_bytes("Мост ≠ bridge\n".encode())
    assert capfdbinary.readouterr() == ("Мост ≠ bridge\n".encode(), b"")


def test_a_file_name_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("“\x1b[2Jname\nnext” is no file.")
    assert capsys.readouterr().err == "crossread: “ [2Jname next” is no file.\n"
