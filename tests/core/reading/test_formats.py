from __future__ import annotations

from pathlib import PurePath

import pytest

from crossread.core.reading.formats import FORMATS, format_of
from made_files import files_of


def test_every_suffix_belongs_to_one_format() -> None:
    suffixes = [suffix for one in FORMATS.values() for suffix in one.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


def test_formats_stand_under_their_names() -> None:
    assert list(FORMATS) == ["txt", "md", "html", "mhtml", "docx", "odt", "rtf", "pdf", "eml"]
    assert all(name == one.name for name, one in FORMATS.items())


MAIL = b"Received: from b\r\n by c\r\nMessage-ID: <1@b>\r\nSubject: Talks\r\n\r\nThey agreed."


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"<html>", "html"),
        ("a.txt", b"<b>They</b> agreed.", "txt"),
        ("a.TXT", b"", "txt"),
        ("a.md", b"", "md"),
        ("a.markdown", b"<html>", "md"),
        ("a.Html", b"<p>They agreed.", "html"),
        ("a.htm", b"They agreed.", "txt"),
        ("notes", b"They agreed.", "txt"),
        ("notes.docx", b"They agreed.", "txt"),
        ("notes.pdf", b"They agreed.", "txt"),
        ("notes.eml", b"They agreed.", "txt"),
        ("notes.eml", b"<!doctype html><p>", "html"),
        ("page", b"\xef\xbb\xbf \n<!DOCTYPE html><p>", "html"),
        ("page.php", b"<?xml version='1.0'?>\n<html lang='en'>", "html"),
        ("page.html", b"<!-- saved from url=(0014)about:internet -->\n<html>", "html"),
        ("page", b"<htmlish>", "txt"),
        ("a.doc", b"{\\rtf1 They agreed.}", "rtf"),
        ("a.docx", b"{\\rtf1 They agreed.}", "rtf"),
        ("a.txt", b"%PDF-1.7", "pdf"),
        ("a.pdf", b"\r\n%PDF-1.7", "pdf"),
        ("mail.txt", MAIL, "eml"),
        ("mail.eml", b"Subject: Talks\n\nThey agreed.", "eml"),
        ("saved.mht", MAIL, "mhtml"),
        ("talk.txt", b"Question: why?\nAnswer: because.", "txt"),
    ],
)
def test_the_content_decides_then_the_suffix(name: str, data: bytes, expected: str) -> None:
    assert format_of(PurePath(name), data).name == expected


@pytest.mark.parametrize("name", ["talks.txt", "talks.zip", "talks", "talks.pdf"])
def test_office_documents_are_told_by_what_is_in_them(name: str) -> None:
    files = files_of(["They agreed."])
    for kind in ("docx", "odt", "rtf", "pdf"):
        assert format_of(PurePath(name), files[kind]).name == kind


def test_only_plain_text_is_parsed_in_this_process() -> None:
    assert [one.name for one in FORMATS.values() if not one.apart] == ["txt", "md"]
