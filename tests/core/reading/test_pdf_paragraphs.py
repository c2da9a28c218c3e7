from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.pdf_lines import Line
from crossread.core.reading.pdf_paragraphs import paragraphs, text_of

WORDS = st.text("abc", min_size=1, max_size=5)


def page(*lines: tuple[str, float, float]) -> list[Line]:
    """Return lines of 10 points: text, lower edge, right edge."""
    return [Line(text, 20, right, at, at + 10) for text, at, right in lines]


@given(st.lists(st.lists(st.tuples(WORDS, st.floats(0, 400), st.floats(20, 400)), max_size=9)))
def test_every_word_is_kept_in_order(pages: list[list[tuple[str, float, float]]]) -> None:
    made = [page(*lines) for lines in pages]
    words = [text for lines in pages for text, _, _ in lines]
    assert " ".join(paragraphs(made)).split() == words


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([("They agreed", 90, 200), ("to meet.", 78, 60)], ["They agreed to meet."]),
        (
            [("They met.", 90, 200), ("Then", 78, 200), ("they left.", 50, 60)],
            ["They met. Then", "they left."],
        ),
        (
            [("They met.", 90, 60), ("Then they left", 78, 200), ("again.", 66, 60)],
            ["They met.", "Then they left again."],
        ),
        (
            [("Talks", 90, 60), ("They met on", 78, 200), ("Monday.", 66, 60)],
            ["Talks", "They met on Monday."],
        ),
        (
            [("They met:", 90, 200), ("• one", 78, 200), ("2. two", 66, 200)],
            ["They met:", "• one", "2. two"],
        ),
        ([("infor\x02", 90, 200), ("mation", 78, 60)], ["information"]),
        ([("North\ufffe", 90, 200), ("South", 78, 60)], ["North-South"]),
    ],
)
def test_lines_are_paragraphs(lines: list[tuple[str, float, float]], expected: list[str]) -> None:
    assert list(paragraphs([page(*lines)])) == expected


def test_another_size_is_another_paragraph() -> None:
    lines = [Line("Talks on the", 20, 200, 90, 110), Line("bridge", 20, 90, 66, 86)]
    assert list(paragraphs([[*lines, Line("They met.", 20, 200, 50, 60)]])) == [
        "Talks on the bridge",
        "They met.",
    ]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    left = page(("The mayors met and", 60, 200), ("agreed on the", 48, 200))
    right = page(("bridge and on", 60, 200), ("the tolls.", 48, 60))
    assert list(paragraphs([left + right])) == [
        "The mayors met and agreed on the bridge and on the tolls."
    ]


def test_lines_without_places_still_make_paragraphs() -> None:
    lines = [
        Line("They agreed on the long bridge"),
        Line("to meet."),
        Line("Then they all went home again."),
    ]
    assert list(paragraphs([lines])) == [
        "They agreed on the long bridge to meet.",
        "Then they all went home again.",
    ]


def test_footnotes_stand_at_the_end_and_lists_line_by_line() -> None:
    body = page(("They met on 5 May1 and", 90, 200), ("agreed:", 78, 60))
    body[0] = Line(body[0].text, 20, 200, 90, 100, marks=(17,))
    notes = page(
        ("1. one", 60, 60), ("2. two", 48, 60), ("1If the council", 20, 200), ("agrees.", 8, 60)
    )
    assert text_of([[*body, *notes]]) == (
        "They met on 5 May and agreed:\n\n1. one\n2. two\n\n¹ If the council agrees."
    )
