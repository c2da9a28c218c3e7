"""A line holds the words of a text, each in its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.findings.lines import read_line
from crossread.core.types import Span
from crossread.core.words import split_words


@given(st.text())
def test_a_line_has_the_words_of_its_text(text: str) -> None:
    line, words = read_line(text), list(split_words(text))
    assert [line.word(at) for at in range(len(line))] == [word.text for word in words]
    assert list(line.stems) == [word.stem for word in words]
    assert [line.span(at, at) for at in range(len(line))] == [word.span for word in words]


def test_only_the_stretches_that_are_named_are_read() -> None:
    line = read_line("one two three four", [Span(4, 7), Span(14, 18)])
    assert [line.word(at) for at in range(len(line))] == ["two", "four"]
    assert line.span(0, 1) == Span(4, 18)
