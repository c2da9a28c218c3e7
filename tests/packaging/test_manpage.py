"""The manual says all that can be typed, and stays in step with the command line."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

import manpage
from crossread.cli.arguments import COMMANDS

HELP = "Type packaging/manpage.py"


def plain(page: str) -> str:
    return re.sub(r"\\f[BIR]", "", page).replace("\\-", "-")


def test_the_manual_is_what_the_command_line_says_today() -> None:
    assert manpage.PAGE.read_text(encoding="utf-8") == manpage.page(), HELP


@pytest.mark.parametrize("typed", [*COMMANDS, "--output OUT", "--version", "SOURCE_DATE_EPOCH"])
def test_all_that_can_be_typed_is_in_it(typed: str) -> None:
    assert typed in plain(manpage.page())


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("--force", "\\-\\-force"),
        (".TH evil", "\\&.TH evil"),
        ("'quoted", "\\&'quoted"),
        ("a\\b", "a\\eb"),
        ("“so”", "\\(lqso\\(rq"),
    ],
)
def test_no_sign_of_a_sentence_is_taken_for_an_order(text: str, safe: str) -> None:
    assert manpage.escaped(text) == safe


def test_man_reads_it_without_a_word_of_complaint() -> None:
    if shutil.which("man") is None:
        pytest.skip("man is not here")
    command = ["man", "--warnings", "--local-file", str(manpage.PAGE)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0
    assert made.stderr == ""
