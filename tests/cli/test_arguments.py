"""What is typed means what the help says."""

from __future__ import annotations

import pytest

from crossread import __version__
from crossread.cli.arguments import (
    ClaimsRequest,
    CompareRequest,
    FormatsRequest,
    parse_arguments,
)


def test_a_plain_comparison_goes_to_standard_output_with_the_meaning_model() -> None:
    assert parse_arguments(["compare", "a.txt", "b.txt"]) == CompareRequest(
        files=("a.txt", "b.txt"),
        outputs=("-",),
        format=None,
        by_voice=False,
        meaning=True,
        event=None,
        encoding=None,
    )


def test_every_option_arrives() -> None:
    typed = "compare a.html -o r.html -o r.json --format md --by-voice --no-meaning --event E"
    request = parse_arguments([*typed.split(), "--encoding", "windows-1251"])
    assert request == CompareRequest(
        files=("a.html",),
        outputs=("r.html", "r.json"),
        format="md",
        by_voice=True,
        meaning=False,
        event="E",
        encoding="cp1251",
    )


def test_the_other_commands_are_understood() -> None:
    assert parse_arguments(["claims", "a.txt"]) == ClaimsRequest("a.txt", None)
    assert parse_arguments(["formats"]) == FormatsRequest()


@pytest.mark.parametrize(
    "typed",
    [
        [],
        ["compare"],
        ["claims"],
        ["claims", "a", "b"],
        ["nonsense"],
        ["compare", "a", "b", "--encoding", "nonsense"],
        ["compare", "a", "b", "--encoding", "a\0b"],
        ["compare", "a", "b", "--by"],
    ],
)
def test_mistakes_end_with_code_two(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        parse_arguments(typed)
    assert exit_.value.code == 2
    assert "usage: crossread" in capsys.readouterr().err


@pytest.mark.parametrize("typed", [["--help"], ["compare", "--help"]])
def test_help_shows_examples(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        parse_arguments(typed)
    assert exit_.value.code == 0
    assert "-o report.html" in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["--version"])
    assert capsys.readouterr().out == f"crossread {__version__}\n"
