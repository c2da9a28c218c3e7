from __future__ import annotations

import pytest

from crossread.core.claims.paragraphs import split_paragraphs

WRAPPED = (
    "The mayor of the old town opened the bridge on Monday with a\n"
    "speech to Alder and to all who came to see it on that day and\n"
    "left."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\n\ntwo", ["one", "two"]),
        ("One\nTwo", ["One", "Two"]),
        ("One\r\n\r\nTwo", ["One", "Two"]),
        ("• one\n• two", ["one", "two"]),
        ("1. One\n2. Two", ["1. One", "2. Two"]),
        ("one\u2029two", ["one", "two"]),
        (WRAPPED, [WRAPPED]),
        ("", []),
    ],
)
def test_a_paragraph_ends_where_a_line_break_means_something(
    text: str, expected: list[str]
) -> None:
    assert [span.of(text) for span in split_paragraphs(text, 0, len(text))] == expected
