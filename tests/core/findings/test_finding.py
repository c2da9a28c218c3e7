"""Findings come with evidence, the most newsworthy first, and not too many of a kind."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given

from cases import comparison_of, readout_of
from crossread.core.comparing import compare, open_readouts
from crossread.core.findings import find_findings, leading
from crossread.core.findings.finding import MOST, MOST_OF_A_KIND
from crossread.core.kinds import FindingState, Relation
from crossread.core.messages import LANGUAGES, say
from crossread.core.types import Comparison, Settings, Verdict, claims_by_id
from crossread.resources import resource_path
from headlines import two
from strategies import comparisons
from values import COMPARISON


@given(comparisons())
def test_every_finding_has_evidence_that_is_there(comparison: Comparison) -> None:
    rows, claims = {row.id for row in comparison.rows}, claims_by_id(comparison.readouts)
    for finding in find_findings(comparison):
        assert finding.rows or finding.claims or finding.figures
        assert rows >= set(finding.rows)
        assert claims.keys() >= set(finding.claims)


@given(comparisons())
def test_every_headline_can_be_said_in_every_language(comparison: Comparison) -> None:
    for finding in find_findings(comparison):
        for language in LANGUAGES:
            assert say(finding.headline, language)


@given(comparisons())
def test_every_finding_has_a_key_of_its_own(comparison: Comparison) -> None:
    keys = [finding.key for finding in find_findings(comparison)]
    assert len(keys) == len(set(keys))


@given(comparisons())
def test_finding_again_finds_the_same(comparison: Comparison) -> None:
    assert find_findings(comparison) == find_findings(comparison)


def test_contradiction_comes_before_dates_and_dates_before_counts() -> None:
    kinds = [finding.kind for finding in find_findings(COMPARISON)]
    assert kinds == ["contradiction", "date", "share"]


def many(count: int) -> Comparison:
    words = [f"{number} ships came." for number in range(count)]
    sides = [readout_of(n, name, words) for n, name in ((1, "A"), (2, "B"))]
    rows = [(at, at) for at in range(count)]
    return comparison_of(sides, *rows, relation=Relation.CONTRADICT)


def test_there_are_never_too_many_of_a_kind_or_in_all() -> None:
    found = find_findings(many(40))
    assert Counter(f.kind for f in found)["contradiction"] == MOST_OF_A_KIND
    assert len(found) <= MOST


def test_a_finding_that_the_user_accepted_stays_however_many_there_are() -> None:
    comparison = many(MOST_OF_A_KIND)
    last = find_findings(comparison)[-1]
    more = replace(many(40), verdicts=(Verdict(last.key, FindingState.ACCEPTED),))
    assert last.key in {finding.key for finding in find_findings(more)}


def test_nothing_is_found_in_nothing() -> None:
    assert find_findings(comparison_of([])) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "war conflict " * 4000,
        "a frank call, " * 4000,
        "if you agreed until May, provided that " * 2000,
        "Norway said that Portugal promised " * 2000,
    ],
)
def test_a_claim_that_is_no_sentence_takes_no_longer(sentence: str) -> None:
    comparison = two([sentence], [sentence.title(), "It rained."])
    begun = time.process_time()
    assert find_findings(comparison)
    assert time.process_time() - begun < 2


def test_the_example_leads_with_what_an_editor_would_put_first() -> None:
    files = sorted(resource_path("examples").glob("call-*.txt"))
    readouts = open_readouts(files).readouts
    leads = [one.kind for one in leading(compare(readouts, Settings(meaning=False)))]
    assert leads[:2] == ["words-put-into-other-side", "contradiction"]
    assert {"number", "naming"} <= set(leads)
