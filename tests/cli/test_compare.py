"""Files in, reports out; what cannot be done is said, and the rest is done."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crossread.cli.arguments import CompareRequest
from crossread.cli.compare import check_files, choose_targets, creation_time, run_compare
from crossread.cli.main import main
from crossread.core.errors import UsageError
from crossread.core.kinds import Grouping
from crossread.core.project_file import save_comparison
from crossread.core.reports import FORMATS, write_report
from crossread.core.types import MOST
from goldens import EDITION
from values import COMPARISON

NORTH = (
    "The two mayors spoke by telephone on Tuesday. They agreed to reopen the bridge on 5 May. "
    "Northland did not offer to pay for the repairs.\n"
)
SOUTH = (
    "The mayors of both cities held a telephone call on Tuesday. "
    "They discussed reopening the bridge on 9 May. Northland offered to pay for the repairs.\n"
)
REQUEST = CompareRequest(
    files=("a", "b"),
    outputs=("-",),
    format=None,
    by_voice=None,
    meaning=False,
    event=None,
    encoding=None,
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "north.txt").write_text(NORTH, encoding="utf-8")
    (tmp_path / "south.txt").write_text(SOUTH, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(typed: str) -> int:
    return main(["compare", *typed.split(), "--no-meaning"])


def test_the_comparison_is_printed_as_json_into_a_pipe(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run("north.txt south.txt --event Talks") == 0
    export = json.loads(capfdbinary.readouterr().out)
    assert export["event"]["title"] == "Talks"
    assert [readout["text"].strip() for readout in export["readouts"]] == [
        NORTH.strip(),
        SOUTH.strip(),
    ]


def test_every_output_is_written_in_the_format_of_its_ending(folder: Path) -> None:
    assert run("north.txt south.txt -o a.html -o b.md -o c.json") == 0
    assert (folder / "a.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert (folder / "b.md").read_bytes().startswith(b"# ")
    assert json.loads((folder / "c.json").read_bytes())["version"] == 1


def test_the_same_input_gives_the_same_bytes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    run("north.txt south.txt -o a.json")
    run("north.txt south.txt -o b.json")
    assert (folder / "a.json").read_bytes() == (folder / "b.json").read_bytes()


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_compared(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("north.txt none.txt south.txt -o r.json") == 3
    assert "none.txt" in capsys.readouterr().err
    assert len(json.loads((folder / "r.json").read_bytes())["readouts"]) == 2


def test_with_one_readout_left_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.txt").write_bytes(b"")
    assert run("north.txt empty.txt -o r.json") == 3
    assert "nothing was compared" in capsys.readouterr().err
    assert not (folder / "r.json").exists()


def test_what_cannot_be_written_is_told_and_the_rest_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("north.txt south.txt -o none/r.json -o r.json") == 4
    assert "could not be written" in capsys.readouterr().err
    assert (folder / "r.json").exists()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("north.txt", "at least two files"),
        ("north.txt north.txt", "given twice"),
        ("north.txt ./north.txt", "given twice"),
        ("north.txt south.txt -o north.txt --format md", "overwrite"),
        ("north.txt south.txt -o r.xyz", "names no report format"),
        ("north.txt south.txt --format xyz", "no report format"),
        (" ".join(f"{number}.txt" for number in range(17)), "leave some out"),
        ("north.txt south.txt -o r.html --format md", "do not fit together"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], typed: str, sentence: str
) -> None:
    before = sorted(path.name for path in folder.iterdir())
    assert run(typed) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert len(said.splitlines()) == 1
    assert sorted(path.name for path in folder.iterdir()) == before
    assert (folder / "north.txt").read_text(encoding="utf-8") == NORTH


def test_a_name_given_twice_among_others_is_told_and_the_others_are_compared(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("north.txt south.txt north.txt -o r.json") == 3
    assert "same file" in capsys.readouterr().err
    assert len(json.loads((folder / "r.json").read_bytes())["readouts"]) == 2


def test_an_empty_name_is_a_mistake(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "", "north.txt", "south.txt"]) == 2
    assert main(["compare", "north.txt", "south.txt", "-o", ""]) == 2
    assert capsys.readouterr().err.count("empty name") == 2


def test_as_many_files_as_the_core_compares_are_let_through(folder: Path) -> None:
    check_files(replace(REQUEST, files=tuple(f"{number}.txt" for number in range(MOST))))


def test_one_article_is_compared_by_its_voices(folder: Path) -> None:
    (folder / "article.txt").write_text(
        "According to the Northland council, the bridge will open on 5 May. "
        "The Southport council said that the bridge will open on 9 May.\n",
        encoding="utf-8",
    )
    assert run("article.txt --by-voice -o r.json") == 0
    assert len(json.loads((folder / "r.json").read_bytes())["readouts"]) >= 2


def test_of_more_voices_than_can_be_compared_the_fullest_are(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    towns = [
        f"{first}{last}"
        for first in ("Elm", "Fir", "Oak", "Yew")
        for last in ("ton", "bury", "ford", "ham", "wick")
    ]
    told = (f"The {town} council said that the bridge will open on 5 May." for town in towns)
    (folder / "many.txt").write_text("\n\n".join(told), encoding="utf-8")
    assert run("many.txt --by-voice -o r.json") == 0
    assert len(json.loads((folder / "r.json").read_bytes())["readouts"]) == 16
    assert "20 voices were found, and 16 can be compared" in capsys.readouterr().err


def test_a_saved_comparison_is_not_compared_as_a_text(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_comparison(COMPARISON, folder / "old.crossread")
    write_report(COMPARISON, folder / "old.json", FORMATS["json"], EDITION)
    assert run("north.txt south.txt old.crossread old.json -o r.json") == 3
    assert capsys.readouterr().err.count("opens in the window") == 2
    assert len(json.loads((folder / "r.json").read_bytes())["readouts"]) == 2


def test_a_terminal_gets_markdown_and_a_pipe_json() -> None:
    assert choose_targets(REQUEST, terminal=True)[0].format.name == "md"
    assert choose_targets(REQUEST, terminal=False)[0].format.name == "json"
    asked = replace(REQUEST, format="html")
    assert choose_targets(asked, terminal=True)[0].format.name == "html"


def test_a_named_format_serves_what_has_no_telling_ending() -> None:
    request = replace(REQUEST, outputs=("a.html", "b", "-"), format="md")
    names = [target.format.name for target in choose_targets(request, terminal=False)]
    assert names == ["html", "md", "md"]


def test_a_link_to_a_file_is_that_file(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "north.txt")
    with pytest.raises(UsageError, match="twice"):
        check_files(replace(REQUEST, files=("north.txt", "link.txt")))


def test_the_time_can_be_set_from_outside() -> None:
    assert creation_time({"SOURCE_DATE_EPOCH": "0"}) == datetime(1970, 1, 1, tzinfo=UTC)
    assert creation_time({}).tzinfo is UTC
    for wrong in ("soon", "9" * 30, "1e3"):
        with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
            creation_time({"SOURCE_DATE_EPOCH": wrong})


def test_an_article_of_one_voice_cannot_be_compared_with_itself(folder: Path) -> None:
    (folder / "plain.txt").write_text("The bridge opened. It rained.\n", encoding="utf-8")
    with pytest.raises(UsageError, match="Only one voice"):
        run_compare(replace(REQUEST, files=("plain.txt",), by_voice=Grouping.TELLER))


def test_the_tests_run_without_a_time_from_outside() -> None:
    assert "SOURCE_DATE_EPOCH" not in os.environ
