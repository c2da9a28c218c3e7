from __future__ import annotations

import os
from pathlib import Path

import pytest

from crossread.core.errors import InputError
from crossread.core.reading.files import (
    LARGEST,
    is_unchanged,
    kind_of,
    read_bytes,
    refuse_other_kinds,
    steady,
)
from made_files import files_of, zip_of


def refusal(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_bytes(path, path.name)
    return str(caught.value)


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


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has no such permissions")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "a.txt").chmod(0)
    before = os.geteuid()
    if before == 0:  # the superuser may read everything
        os.seteuid(65534)
    try:
        message = refusal(tmp_path / "a.txt")
    finally:
        os.seteuid(before)
    assert "may not be read. Give yourself the right" in message


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
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "an older Office document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"GIF89a..", "a picture"),
        (b"\0\0\0\x18ftypmp42", "a film"),
        (b"\x1f\x8b\x08\0", "a packed archive"),
        (b"SQLite format 3\0", "a database"),
        (b'{"format":"crossread-project"', "a comparison that Crossread wrote"),
        (b'{\n "format": "crossread-comparison"', "a comparison that Crossread wrote"),
        (zip_of({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "an Excel workbook"),
        (zip_of({"[Content_Types].xml": "", "ppt/a.xml": ""}), "a PowerPoint presentation"),
        (zip_of({"mimetype": "application/epub+zip"}), "an e-book"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><office:document>", "an XML file"),
        (zip_of({"mimetype": "application/vnd.oasis.opendocument.chart"}), "an OpenDocument file"),
        (zip_of({"notes.txt": "x"}), "a packed archive"),
    ],
)
def test_a_file_of_another_kind_is_named_with_what_to_do(data: bytes, what: str) -> None:
    with pytest.raises(InputError) as caught:
        refuse_other_kinds(data, "talks.txt")
    message = str(caught.value)
    assert message.startswith(f"“talks.txt” is {what}, not a text. ")
    assert len(message) > len(f"“talks.txt” is {what}, not a text. ")


def test_a_protected_word_document_says_that_it_needs_a_password() -> None:
    data = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le")
    )
    with pytest.raises(InputError, match=r"“a.docx” is protected by a password\. Open it in"):
        refuse_other_kinds(data, "a.docx")


@pytest.mark.parametrize("name", files_of(["They agreed."]))
def test_what_can_be_read_is_not_refused(name: str) -> None:
    refuse_other_kinds(files_of(["They agreed."])[name], "a")


def test_a_broken_link_is_told_as_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    assert refusal(tmp_path / "a.txt").startswith("“a.txt” is a link to a file that is not there.")


def test_a_file_that_another_program_writes_is_not_taken_half(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The first half")
    before = path.stat()
    assert is_unchanged(before, path.stat(), 14)
    assert not is_unchanged(before, path.stat(), 7)
    path.write_text("The first half and the second")
    assert not is_unchanged(before, path.stat(), 14)


def test_a_file_that_changes_is_read_again_and_given_up_in_the_end() -> None:
    assert steady(iter([None, None, b"text"]).__next__, "a.txt") == b"text"
    with pytest.raises(InputError, match=r"“a.txt” changes while it is read: .* Wait until"):
        steady(lambda: None, "a.txt")


@pytest.mark.parametrize("data", [b"BMW and Rar", b"MZ", b"PK is short for pack", b"The ftyp"])
def test_a_text_that_begins_oddly_is_a_text(data: bytes) -> None:
    assert kind_of(data) is None
