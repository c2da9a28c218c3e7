from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.voices.interviews import Interview


def answers(text: str) -> list[str]:
    """Return the paragraphs that answer a question."""
    interview, at, found = Interview.of(text), 0, []
    for line in text.split("\n"):
        if line:
            interview.turn(text, at)
            found += [line] if interview.answers else []
        at += len(line) + 1
    return found


@given(st.lists(st.sampled_from(["Who rows?", "— Who rows?", "Ana.", "— Ana.", "It rained."])))
def test_a_question_is_never_an_answer(lines: list[str]) -> None:
    assert not any(line.endswith("?") for line in answers("\n".join(lines)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("— Who rows?\n— Ana rows.\n— And then?\n— Tom.", ["— Ana rows.", "— Tom."]),
        ("— Who rows?\n— Ana.\n— All day.\nA gull.\n— And then?", ["— Ana.", "— All day."]),
        ("Who rows?\nAna rows.\nIt rained.\nAnd who then?\nTom.", ["Ana rows.", "Tom."]),
        ("Who rows?\nAna rows.\nIt rained.", []),
    ],
)
def test_what_follows_a_question_answers_it_where_a_text_asks_often(
    text: str, found: list[str]
) -> None:
    assert answers(text) == found
