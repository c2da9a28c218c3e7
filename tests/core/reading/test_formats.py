from __future__ import annotations

from pathlib import PurePath

import pytest

from crossread.core.reading.formats import FORMATS, format_of


def test_every_suffix_belongs_to_one_format() -> None:
    suffixes = [suffix for one in FORMATS.values() for suffix in one.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


def test_formats_stand_under_their_names() -> None:
    assert list(FORMATS) == ["txt", "md", "html"]
    assert all(name == one.name for name, one in FORMATS.items())


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"<html>", "txt"),
        ("a.TXT", b"", "txt"),
        ("a.md", b"", "md"),
        ("a.markdown", b"", "md"),
        ("a.Html", b"", "html"),
        ("a.htm", b"", "html"),
        ("notes", b"They agreed.", "txt"),
        ("notes.docx", b"They agreed.", "txt"),
        ("page", b"\xef\xbb\xbf \n<!DOCTYPE html><p>", "html"),
        ("page.php", b"<?xml version='1.0'?>\n<html lang='en'>", "html"),
        ("page", b"<htmlish>", "txt"),
    ],
)
def test_the_suffix_decides_then_the_start(name: str, data: bytes, expected: str) -> None:
    assert format_of(PurePath(name), data).name == expected
