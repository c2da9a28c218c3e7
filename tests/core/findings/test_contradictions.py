"""Contradictions are told with both sides' words, and only seem so until somebody vouches."""

from __future__ import annotations

from dataclasses import replace

from cases import comparison_of
from crossread.core.findings.case import Case
from crossread.core.findings.contradictions import find_contradictions
from crossread.core.kinds import Origin, Relation
from crossread.core.types import Comparison
from headlines import account, told
from values import COMPARISON


def confirmed(comparison: Comparison) -> Comparison:
    rows = tuple(replace(row, origin=Origin.CONFIRMED) for row in comparison.rows)
    return replace(comparison, rows=rows)


def test_both_sides_are_quoted() -> None:
    (headline,) = told(find_contradictions, COMPARISON)
    assert headline == (
        "Northland and Southport seem to contradict each other: “Northland did not offer to pay "
        "for the repairs”, against “Northland offered to pay for the repairs”."
    )


def test_a_contradiction_that_the_user_vouches_for_is_called_one() -> None:
    (headline,) = told(find_contradictions, confirmed(COMPARISON))
    assert headline.startswith("Northland and Southport contradict each other: ")


def test_the_claims_are_its_evidence() -> None:
    (news,) = find_contradictions(Case(COMPARISON))
    assert news.finding.claims == ("r1.c3", "r2.c3")


def test_a_contradiction_without_a_typed_difference_is_told_in_whole_claims() -> None:
    sides = [account(1, "A", ["It is open."]), account(2, "B", ["It is shut."])]
    comparison = comparison_of(sides, (0, 0), relation=Relation.CONTRADICT)
    assert told(find_contradictions, comparison) == [
        "A and B seem to contradict each other: “It is open”, against “It is shut”."
    ]
