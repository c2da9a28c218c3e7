"""Different names for one thing are told; a text that uses both has made no choice."""

from __future__ import annotations

import pytest

from crossread.core.findings.naming import find_naming
from headlines import told, two


def test_two_names_are_told() -> None:
    comparison = two(["The war goes on."], ["The conflict goes on."])
    assert told(find_naming, comparison) == [
        "Where Northland writes “war”, Southport writes “conflict”."
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The war goes on.", "The war, this conflict, goes on."),
        ("They met in Kyiv.", "They met in Kyiv."),
        ("The war goes on.", "It rained."),
    ],
)
def test_a_text_that_has_the_others_name_too_has_made_no_choice(left: str, right: str) -> None:
    assert told(find_naming, two([left], [right])) == []


def test_everyday_words_count_only_in_matched_claims() -> None:
    left, right = ["The strike ends at noon."], ["The stoppage ends at noon."]
    assert told(find_naming, two(left, right)) == []
    assert len(told(find_naming, two(left, right, (0, 0)))) == 1


def test_a_name_inside_a_longer_one_is_not_counted() -> None:
    left, right = ["The Republic of Korea built it."], ["South Korea built it."]
    assert told(find_naming, two(left, right)) == [
        "Where Northland writes “Republic of Korea”, Southport writes “South Korea”."
    ]
