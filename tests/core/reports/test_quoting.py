"""A finding is quoted from both sides, briefly."""

from __future__ import annotations

from cases import comparison_of
from crossread.core.reports.columns import Places
from crossread.core.reports.quoting import show_finding
from crossread.core.types import ClaimId, Finding, RowId
from values import COMPARISON, readout_of

PLACES = Places.of(COMPARISON, ("Northland", "Southport"), "en")


def test_each_side_is_quoted_before_one_is_quoted_twice() -> None:
    claims = (ClaimId("r1.c1"), ClaimId("r1.c2"), ClaimId("r2.c2"))
    shown = show_finding(Finding("x", "Head.", (RowId("row2"),), claims), PLACES)
    assert [(quote.column, quote.number) for quote in shown.quotes] == [(0, 1), (1, 2)]
    assert shown.more == "and 1 more claim"
    assert shown.rows == (2,)


def test_of_one_side_two_are_quoted() -> None:
    claims = (ClaimId("r1.c1"), ClaimId("r1.c2"))
    shown = show_finding(Finding("x", "Head.", (), claims), PLACES)
    assert [(quote.column, quote.number) for quote in shown.quotes] == [(0, 1), (0, 2)]
    assert shown.more == ""


def test_a_long_claim_is_cut_between_words_and_stands_in_the_marks_of_its_language() -> None:
    long = readout_of(1, "Юг", ["Дождь шёл весь день. " * 40])
    comparison = comparison_of([long, COMPARISON.readouts[1]])
    places = Places.of(comparison, ("Юг", "Southport"), "en")
    [quote] = show_finding(Finding("x", "Head.", (), (ClaimId("r1.c1"),)), places).quotes
    assert len(quote.text) < 260
    assert quote.text.endswith(" …”")
    assert quote.source == "Юг, claim 1"
