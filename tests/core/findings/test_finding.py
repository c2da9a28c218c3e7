"""Findings come with evidence, the most newsworthy first, and not too many of a kind."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given

from cases import comparison_of, readout_of, with_difference
from crossread.core.findings import find_findings
from crossread.core.findings.finding import MOST_OF_A_KIND
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import Comparison, claims_by_id
from strategies import comparisons
from values import COMPARISON


@given(comparisons())
def test_every_finding_has_evidence_that_is_there(comparison: Comparison) -> None:
    rows, claims = {row.id for row in comparison.rows}, claims_by_id(comparison.readouts)
    for finding in find_findings(comparison):
        assert finding.headline
        assert finding.rows or finding.claims or finding.figures
        assert rows >= set(finding.rows)
        assert claims.keys() >= set(finding.claims)


@given(comparisons())
def test_finding_again_finds_the_same(comparison: Comparison) -> None:
    assert find_findings(comparison) == find_findings(comparison)


def test_contradiction_comes_before_dates_and_dates_before_omission() -> None:
    kinds = [finding.kind for finding in find_findings(COMPARISON)]
    assert kinds == ["contradiction", "date", "omission", "share"]


def test_there_are_never_too_many_of_a_kind() -> None:
    words = [f"{number} ships came." for number in range(9)]
    sides = [readout_of(n, name, words) for n, name in ((1, "A"), (2, "B"))]
    rows = [(at, at) for at in range(9)]
    found = find_findings(comparison_of(sides, *rows, relation=Relation.CONTRADICT))
    assert Counter(f.kind for f in found)["contradiction"] == MOST_OF_A_KIND


def test_nothing_is_found_in_nothing() -> None:
    assert find_findings(comparison_of([])) == ()


def test_nothing_is_told_twice_in_the_same_words() -> None:
    sides = [readout_of(1, "A", ["They agreed on it."]), readout_of(2, "B", ["They discussed it."])]
    plain = comparison_of(sides, (0, 0), relation=Relation.DIFFER)
    once = with_difference(plain, DifferenceKind.MODALITY, "agreed", "discussed")
    pair = once.rows[0].pairs[0]
    twice = (*pair.differences, replace(pair.differences[0], kind=DifferenceKind.SCOPE))
    row = replace(once.rows[0], pairs=(replace(pair, differences=twice),))
    headlines = [finding.headline for finding in find_findings(replace(once, rows=(row,)))]
    assert len(headlines) == len(set(headlines)) >= 1
