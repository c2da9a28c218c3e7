from __future__ import annotations

from crossread.core.reading.source import Extract, Source


def test_what_a_file_does_not_say_is_empty() -> None:
    extract = Extract("text", "utf-8")
    assert (extract.title, extract.issuer, extract.date, extract.notes) == ("", "", None, ())
    assert Source(b"text", "a.txt").encoding is None
