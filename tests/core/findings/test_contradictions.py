"""Every contradiction is told, in the words of both sides."""

from __future__ import annotations

from dataclasses import replace

from cases import comparison_of, readout_of
from crossread.core.findings.contradictions import find_contradictions
from crossread.core.kinds import Origin, Relation
from crossread.core.messages import say
from values import COMPARISON


def test_both_sides_are_quoted() -> None:
    (news,) = find_contradictions(COMPARISON)
    assert news.finding.claims == ("r1.c3", "r2.c3")
    assert news.finding.headline == (
        "Northland and Southport seem to contradict each other: "
        "“Northland did not offer to pay for the repairs” against "
        "“Northland offered to pay for the repairs”."
    )


def test_without_a_typed_difference_the_claim_itself_is_quoted() -> None:
    sides = [readout_of(1, "A", ["It rained."]), readout_of(2, "B", ["It was dry."])]
    (news,) = find_contradictions(comparison_of(sides, (0, 0), relation=Relation.CONTRADICT))
    assert news.finding.headline == "A and B seem to contradict each other on this: “It rained”."


def test_what_a_reader_confirmed_no_longer_only_seems_so() -> None:
    row = next(row for row in COMPARISON.rows if row.relation is Relation.CONTRADICT)
    confirmed = replace(COMPARISON, rows=(replace(row, origin=Origin.CONFIRMED),))
    (news,) = find_contradictions(confirmed)
    assert "Northland and Southport contradict each other: " in say(news.finding.headline)


def test_a_row_is_told_once_however_many_pairs_contradict() -> None:
    sides = [readout_of(n, name, ["It rained."]) for n, name in enumerate("ABC", 1)]
    told = comparison_of(sides, (0, 0, 0), relation=Relation.CONTRADICT)
    assert len(list(find_contradictions(told))) == 1
