"""Reports from the command line: several at once, by profile, and never over a file unasked."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from crossread.cli.arguments import CompareRequest
from crossread.cli.compare import choose_targets
from crossread.cli.main import main
from crossread.core.errors import UsageError
from crossread.core.reports import Part, Profile
from crossread.core.reports.profiles import profiles_path, save_profiles

pytestmark = pytest.mark.usefixtures("qapp")
"""Pages are drawn: one application must serve these tests and those of the window."""

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


@pytest.fixture(autouse=True)
def settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the profiles of whoever runs the tests out of them."""
    there = tmp_path_factory.mktemp("settings")
    for name in ("XDG_CONFIG_HOME", "APPDATA", "HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(there))
    return there


def test_a_file_that_is_there_is_replaced_only_when_asked_to(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.md").write_text("mine", "utf-8")
    assert run("north.txt south.txt -o a.md -o b.md") == 2
    assert "add --force" in capsys.readouterr().err
    assert (folder / "a.md").read_text("utf-8") == "mine"
    assert not (folder / "b.md").exists()
    assert run("north.txt south.txt -o a.md --force") == 0
    assert (folder / "a.md").read_text("utf-8").startswith("# ")


def test_office_files_and_pages_are_written_side_by_side(folder: Path) -> None:
    assert run("north.txt south.txt -o a.pdf -o a.docx -o a.xlsx -o a.csv -o a.svg -o a.png") == 0
    starts = {path.suffix: path.read_bytes()[:4] for path in folder.glob("a.*")}
    assert starts == {
        ".pdf": b"%PDF",
        ".docx": b"PK\x03\x04",
        ".xlsx": b"PK\x03\x04",
        ".csv": b'\xef\xbb\xbf"',
        ".svg": b"<svg",
        ".png": b"\x89PNG",
    }


def test_every_format_is_the_same_each_time(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    names = ("pdf", "docx", "xlsx", "html", "svg", "png")
    for name in names:
        assert run(f"north.txt south.txt -o a.{name}") == 0
        assert run(f"north.txt south.txt -o b.{name}") == 0
        assert (folder / f"a.{name}").read_bytes() == (folder / f"b.{name}").read_bytes(), name


def test_relations_and_language_are_what_was_typed(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run("north.txt south.txt --format csv --only contradict,differ") == 0
    text = capfdbinary.readouterr().out.decode("utf-8-sig")
    _, *rows = csv.reader(io.StringIO(text, newline=""))
    assert {row[1] for row in rows} <= {"differ", "contradict"}
    assert run("north.txt south.txt --language ru -o a.html") == 0
    assert '<html lang="ru">' in (folder / "a.html").read_text("utf-8")


def test_rows_can_stand_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("north.txt south.txt --rows 2 -o a.json") == 0
    [row] = json.loads((folder / "a.json").read_bytes())["rows"]
    assert row["id"] == "row2"
    assert run("north.txt south.txt --rows 99 -o b.json") == 2
    assert "There is no row 99" in capsys.readouterr().err


def test_a_profile_that_was_kept_is_found_by_its_name(folder: Path, settings: Path) -> None:
    own = Profile("mine", frozenset({Part.ROWS}), language="ru")
    path = profiles_path(os.environ, sys.platform, Path.home())
    assert settings in path.parents
    save_profiles(path, (own,))
    assert run("north.txt south.txt --profile mine -o a.html") == 0
    page = (folder / "a.html").read_text("utf-8")
    assert '<html lang="ru">' in page
    assert 'id="texts"' not in page


def test_an_unknown_profile_is_refused_before_any_work(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("north.txt missing.txt --profile nobody -o a.html") == 2
    assert "“nobody”" in capsys.readouterr().err


def test_a_terminal_is_not_filled_with_what_it_cannot_show() -> None:
    request = replace(REQUEST, format="pdf")
    with pytest.raises(UsageError, match="terminal"):
        choose_targets(request, terminal=True)
    assert choose_targets(request, terminal=False)[0].format.name == "pdf"
