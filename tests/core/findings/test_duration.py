"""How long the talks took is told where the accounts differ or one alone says it."""

from __future__ import annotations

import pytest

from crossread.core.findings.duration import find_duration
from headlines import told, two


def test_two_lengths_are_told_side_by_side() -> None:
    comparison = two(["The call lasted 40 minutes."], ["The conversation lasted 25 minutes."])
    assert told(find_duration, comparison) == [
        (
            "Northland and Southport do not give the same length: “The call lasted 40 minutes” and "
            "“The conversation lasted 25 minutes”."
        )
    ]


def test_one_length_is_told_as_one_sided() -> None:
    assert told(find_duration, two(["The call lasted 40 minutes."], ["They spoke."])) == [
        "Only Northland says how long it lasted: “The call lasted 40 minutes”."
    ]


def test_equal_lengths_and_other_durations_are_no_news() -> None:
    same = two(["The call lasted 90 minutes."], ["The talks lasted an hour and a half."])
    other = two(["The meeting agreed on a truce of 40 days."], ["They spoke."])
    assert told(find_duration, same) == told(find_duration, other) == []


@pytest.mark.parametrize(
    "words",
    [
        "The mayor received the guests for a conversation of about two hours.",
        "The mayor held two-hour talks with the guests.",
        "The meeting, a conversation of rather more than two hours, was calm.",
    ],
)
def test_a_length_said_in_passing_is_a_length(words: str) -> None:
    [headline] = told(find_duration, two(["The call lasted 40 minutes."], [words]))
    assert headline.startswith("Northland and Southport do not give the same length")


def test_in_russian_too() -> None:
    left, right = "Беседа длилась 40 минут.", "Прошла встреча продолжительностью два часа."
    [headline] = told(find_duration, two([left], [right], language="ru"))
    assert headline.startswith("Northland and Southport do not give the same length")
