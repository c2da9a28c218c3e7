"""Every contradiction is told, in the words of both sides."""

from __future__ import annotations

from cases import comparison_of, readout_of
from crossread.core.findings.contradictions import find_contradictions
from crossread.core.kinds import Relation
from values import COMPARISON


def test_both_sides_are_quoted() -> None:
    (news,) = find_contradictions(COMPARISON)
    assert news.finding.claims == ("r1.c3", "r2.c3")
    assert news.finding.headline == (
        "Northland and Southport contradict each other. "
        "Northland says “did not offer” where Southport says “offered”."
    )


def test_without_a_typed_difference_the_claim_itself_is_quoted() -> None:
    sides = [readout_of(1, "A", ["It rained."]), readout_of(2, "B", ["It was dry."])]
    (news,) = find_contradictions(comparison_of(sides, (0, 0), relation=Relation.CONTRADICT))
    assert news.finding.headline == "A and B contradict each other on this: “It rained”."
