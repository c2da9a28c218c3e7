from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from crossread.core.errors import InputError
from crossread.core.reading.files import LARGEST, kind_of, read_bytes


def refusal(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_bytes(path, path.name)
    return str(caught.value)


def zipped(name: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, "inside")
    return packed.getvalue()


def test_a_file_is_read_byte_by_byte(tmp_path: Path) -> None:
    path = tmp_path / "Отчёт, 4 марта.txt"
    path.write_bytes(b"\xff\x00text\r\n")
    assert read_bytes(path, "x") == b"\xff\x00text\r\n"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "no.txt") == "There is no file “no.txt”. Check its name and folder."
    (tmp_path / "file.txt").write_text("x")
    assert "“below”" in refusal(tmp_path / "file.txt" / "below")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder. Give the text files inside it by name." in refusal(tmp_path)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert refusal(tmp_path / "a.txt").startswith("“a.txt” is empty. Check")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is no ordinary file" in refusal(tmp_path / "pipe.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_is_refused() -> None:
    assert "is no ordinary file" in refusal(Path("/dev/zero"))


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "a.txt").chmod(0)
    assert "may not be read" in refusal(tmp_path / "a.txt")


def test_a_loop_of_links_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert "could not be read" in refusal(tmp_path / "a.txt")


@pytest.mark.parametrize("name", ["a\0b.txt", "x" * 5000])
def test_an_impossible_name_is_refused(tmp_path: Path, name: str) -> None:
    assert "could not be read" in refusal(tmp_path / name)


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert "“big.txt” is larger than 20 MB. Save the part" in refusal(tmp_path / "big.txt")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n...", "a PDF"),
        (b"{\\rtf1\\ansi text}", "an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "an older Office document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"GIF89a..", "a picture"),
        (b"\0\0\0\x18ftypmp42", "a film"),
        (b"\x1f\x8b\x08\0", "a packed archive"),
        (b"SQLite format 3\0", "a database"),
        (b'{"format":"crossread-project"', "a comparison that Crossread wrote"),
        (b'{\n "format": "crossread-comparison"', "a comparison that Crossread wrote"),
        (zipped("word/document.xml"), "a Word document"),
        (zipped("xl/workbook.xml"), "an Excel workbook"),
        (zipped("notes.txt"), "a packed archive"),
    ],
)
def test_a_file_of_another_kind_is_named_with_what_to_do(
    tmp_path: Path, data: bytes, what: str
) -> None:
    (tmp_path / "talks.txt").write_bytes(data)
    message = refusal(tmp_path / "talks.txt")
    assert message.startswith(f"“talks.txt” is {what}, not a text. ")
    assert len(message) > len(f"“talks.txt” is {what}, not a text. ")


@pytest.mark.parametrize("data", [b"BMW and Rar", b"MZ", b"PK is short for pack", b"The ftyp"])
def test_a_text_that_begins_oddly_is_a_text(data: bytes) -> None:
    assert kind_of(data) is None
