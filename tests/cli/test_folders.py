"""A folder or an archive stands for the files in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crossread.cli.main import main
from made_files import files_of, zip_of

NORTH = "The two mayors spoke by telephone on Tuesday. They agreed to reopen the bridge on 5 May."
SOUTH = "The mayors held a telephone call on Tuesday. They discussed reopening the bridge on 9 May."


def paths_in(out: Path) -> list[str]:
    return [readout["path"] for readout in json.loads(out.read_text("utf-8"))["readouts"]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in" / "below").mkdir(parents=True)
    (tmp_path / "in" / "a.docx").write_bytes(files_of([NORTH])["docx"])
    (tmp_path / "in" / "below" / "b.eml").write_bytes(files_of([SOUTH])["eml"])
    (tmp_path / "in" / "~$a.docx").write_bytes(b"a lock of the word processor")
    (tmp_path / "in" / "figures.xlsx").write_bytes(b"PK")
    return tmp_path / "in"


def test_a_folder_is_compared(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert main(["compare", str(folder), "-o", str(out), "--no-meaning"]) == 0
    assert paths_in(out) == ["a.docx", "b.eml"]


def test_an_archive_is_compared(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    texts = {"a.docx": files_of([NORTH])["docx"], "b/b.odt": files_of([SOUTH])["odt"]}
    (tmp_path / "a.zip").write_bytes(zip_of(texts))
    assert main(["compare", str(tmp_path / "a.zip"), "-o", str(out), "--no-meaning"]) == 0
    assert paths_in(out) == ["a.docx", "b.odt"]


def test_a_file_that_fails_in_a_folder_stops_no_other(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "c.pdf").write_bytes(b"%PDF-1.4 and nothing else")
    out = tmp_path / "out.json"
    assert main(["compare", str(folder), "-o", str(out), "--no-meaning"]) == 3
    assert paths_in(out) == ["a.docx", "b.eml"]
    told = capsys.readouterr().err
    assert "c.pdf” is damaged or incomplete. Get the file once more" in told
    assert "Traceback" not in told


def test_a_folder_with_one_readout_makes_no_comparison(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(NORTH)
    assert main(["compare", str(tmp_path), "-o", "-"]) == 2
    assert "Only one readout was found in" in capsys.readouterr().err
    assert main(["compare", str(tmp_path / "a.txt"), "-o", "-"]) == 2
    assert "at least two files" in capsys.readouterr().err
