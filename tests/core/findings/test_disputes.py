"""A text that turns against another is told with what it turns against."""

from __future__ import annotations

from cases import comparison_of
from crossread.core.findings.disputes import find_disputes
from crossread.core.kinds import Relation
from headlines import account, told

DENIAL = "At no time did the council close the bridge."
CLAIM = "The council has closed the bridge."


def test_a_denial_is_told_beside_what_it_denies() -> None:
    sides = [account(1, "Northland", [DENIAL]), account(2, "Southport", [CLAIM])]
    comparison = comparison_of(sides, (0, 0), relation=Relation.DIFFER)
    assert told(find_disputes, comparison) == [
        (
            "Northland disputes what Southport says: “At no time did the council close the "
            "bridge”, against “The council has closed the bridge”."
        )
    ]


def test_a_denial_of_what_nobody_here_says_is_told_as_that() -> None:
    sides = [account(1, "Northland", [DENIAL]), account(2, "Southport", ["It rained."])]
    assert told(find_disputes, comparison_of(sides)) == [
        ("A denial is reported by Northland alone: “At no time did the council close the bridge”.")
    ]


def test_where_both_deny_it_nobody_disputes() -> None:
    sides = [account(1, "Northland", [DENIAL]), account(2, "Southport", [DENIAL])]
    assert told(find_disputes, comparison_of(sides, (0, 0), relation=Relation.DIFFER)) == []
