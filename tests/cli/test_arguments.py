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
from crossread.core.kinds import Grouping


def test_a_plain_comparison_goes_to_standard_output_with_the_meaning_model() -> None:
    assert parse_arguments(["compare", "a.txt", "b.txt"]) == CompareRequest(
        files=("a.txt", "b.txt"),
        outputs=("-",),
        format=None,
        by_voice=None,
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
        by_voice=Grouping.TELLER,
        meaning=False,
        event="E",
        encoding="cp1251",
    )


@pytest.mark.parametrize(
    ("typed", "grouping"),
    [
        ("compare a b --by-voice", Grouping.TELLER),
        ("compare --by-voice a b", Grouping.TELLER),
        ("compare a b --by-party -o r.md", Grouping.PARTY),
        ("compare --by-party a b", Grouping.PARTY),
    ],
)
def test_voices_are_grouped_as_asked(typed: str, grouping: Grouping) -> None:
    request = parse_arguments(typed.split())
    assert isinstance(request, CompareRequest)
    assert request.files == ("a", "b")
    assert request.by_voice is grouping


def test_voices_are_grouped_in_one_way(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["compare", "a.html", "--by-voice", "--by-party"])
    assert "--by-party" in capsys.readouterr().err


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
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "--help" in told


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


def test_a_name_that_looks_like_an_option_is_told_how_to_be_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["compare", "-north.txt", "south.txt"])
    assert "./-name" in capsys.readouterr().err
    parsed = parse_arguments(["compare", "./-north.txt", "south.txt"])
    assert isinstance(parsed, CompareRequest)


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "nul\0l"])
def test_what_is_no_encoding_of_texts_is_a_mistake(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        parse_arguments(["claims", "north.txt", "--encoding", name])
    assert exit_.value.code == 2
    assert "utf-8" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["UTF-8", "utf-16", "utf-32", "cp1251", "KOI8-R", "mac-cyrillic"])
def test_every_encoding_of_texts_may_be_named(name: str) -> None:
    parsed = parse_arguments(["claims", "north.txt", "--encoding", name])
    assert isinstance(parsed, ClaimsRequest)
    assert parsed.encoding
