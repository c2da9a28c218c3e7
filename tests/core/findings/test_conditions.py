"""A dropped condition or deadline is news; a clause of time or courtesy is none."""

from __future__ import annotations

import pytest

from cases import comparison_of, with_difference
from crossread.core.findings.conditions import find_conditions
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import Comparison
from headlines import account, kinds, told

PLAIN = "The ferry will be repaired."


def case(sentence: str, cue: str, other: str = PLAIN) -> Comparison:
    sides = [account(1, "Northland", [sentence]), account(2, "Southport", [other])]
    plain = comparison_of(sides, (0, 0), relation=Relation.DIFFER)
    return with_difference(plain, DifferenceKind.CONDITION, cue, None)


def test_a_condition_of_one_side_is_told() -> None:
    assert told(find_conditions, case("The ferry will be repaired if money is found.", "if")) == [
        (
            "Northland attaches a condition that Southport does not mention: “The ferry will be "
            "repaired if money is found”."
        )
    ]


def test_a_deadline_of_one_side_is_told() -> None:
    comparison = case("The ferry will be repaired before 5 May.", "before")
    assert kinds(find_conditions, comparison) == ["deadline"]


@pytest.mark.parametrize(
    ("sentence", "cue", "other"),
    [
        ("The ferry sails when the bell rings.", "when", PLAIN),
        ("If you like the ferry, come and see it.", "If", PLAIN),
        ("The ferry will be repaired if money is found.", "if", "It sails, provided that it can."),
        ("It will be repaired before 5 May.", "before", "It will be repaired on 4 May."),
    ],
)
def test_times_courtesies_and_conditions_of_both_are_not(
    sentence: str, cue: str, other: str
) -> None:
    assert told(find_conditions, case(sentence, cue, other)) == []
