"""An archive is listed, searched, opened, reported and forgotten from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archives import lay_out
from crossread.cli.archive import store_path
from crossread.cli.archive_arguments import ArchiveRequest
from crossread.cli.main import main


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = lay_out(tmp_path / "files")
    (folder / "broken.pdf").unlink()
    return folder


def run(files: Path, *options: str) -> int:
    store = str(files.parent / "store.sqlite")
    return main(["archive", str(files), "--store", store, "--workers", "1", *options])


def test_events_are_listed(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(files) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert "2031-03-05" in lines[1]
    assert "1 reprint" in lines[1]


def test_json_holds_every_event(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(files, "--format", "json", "--all") == 0
    content = json.loads(capsys.readouterr().out)
    assert content["format"] == "crossread-archive"
    assert len(content["events"]) == 3


def test_an_event_is_compared(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(files, "--format", "json")
    number = json.loads(capsys.readouterr().out)["events"][0]["number"]
    out = files.parent / "report.html"
    assert run(files, "--open", str(number), "-o", str(out), "--no-meaning") == 0
    assert b"Bergen" in out.read_bytes()


def test_all_are_compared(files: Path) -> None:
    out = files.parent / "out"
    assert run(files, "--reports", str(out), "--no-meaning") == 0
    assert (out / "index.html").exists()


@pytest.mark.parametrize("listing", ["table", "json"])
def test_words_are_found(files: Path, capsys: pytest.CaptureFixture[str], listing: str) -> None:
    assert run(files, "--search", "harbour cranes", "--format", listing) == 0
    assert capsys.readouterr().out.count("[cranes]") == 3


def test_what_was_kept_is_deleted_and_the_files_are_not(files: Path) -> None:
    run(files)
    assert run(files, "--forget") == 0
    assert not (files.parent / "store.sqlite").exists()
    assert (files / "wire.txt").exists()
    assert run(files, "--forget") == 0


def test_a_file_that_cannot_be_read_is_named(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (files / "broken.pdf").write_text("%PDF-1.4 no more than this")
    assert run(files) == 3
    assert "broken.pdf" in capsys.readouterr().err


@pytest.mark.parametrize(
    "options",
    [
        ("--open", "1"),
        ("-o", "a.html"),
        ("--open", "999", "-o", "a.html"),
        ("--open", "0", "-o", "a.html"),
        ("--since", "yesterday"),
        ("--search", "?"),
        ("--open", "1", "--forget"),
    ],
)
def test_what_makes_no_sense_is_said(files: Path, options: tuple[str, ...]) -> None:
    assert run(files, *options) == 2


def test_no_folder_is_said(tmp_path: Path) -> None:
    assert main(["archive", str(tmp_path / "nowhere")]) == 2


def test_a_store_lies_where_it_was_asked_for(tmp_path: Path) -> None:
    plain = store_path(ArchiveRequest("files"), {"XDG_DATA_HOME": str(tmp_path)}, "linux")
    assert plain.parent == tmp_path / "crossread" / "archives"
    assert store_path(ArchiveRequest("files", beside=True), {}, "linux").parent == Path("files")
    assert store_path(ArchiveRequest("files", store="s"), {}, "linux") == Path("s")
