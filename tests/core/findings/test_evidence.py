"""Headlines name and quote so that nobody is mistaken for another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cases import comparison_of, of_party, readout_of
from crossread.core.findings.evidence import (
    claims_in,
    cut,
    name_of,
    names_of,
    only_rows,
    quote,
    sentence,
)
from values import COMPARISON, NORTH, SOUTH

LONG = "Ministry of Rivers and Bridges of the Kingdom"


def test_a_long_issuer_goes_by_its_party_unless_the_party_has_two_texts() -> None:
    left = of_party(readout_of(1, LONG, ["x"]), "Norway")
    right = of_party(readout_of(2, "Office", ["y"]), "Portugal")
    assert name_of(left, comparison_of([left, right])) == "Norway"
    assert name_of(left, comparison_of([left, of_party(right, "Norway")])) == LONG


def test_readouts_of_one_name_are_told_apart() -> None:
    twin = replace(SOUTH, document=NORTH.document)
    comparison = replace(COMPARISON, readouts=(NORTH, twin))
    assert name_of(NORTH, comparison) != name_of(twin, comparison)
    assert names_of([NORTH, SOUTH], COMPARISON) == "Northland and Southport"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [("It rained.", "“It rained”"), ("“It  rained.”", "“It rained”"), ("w " * 99, None)],
)
def test_quotations_are_short_and_quoted_once(text: str, quoted: str | None) -> None:
    made = quote(text)
    assert len(made) < 120
    assert made == (quoted or made)
    assert made.count("“") == made.count("”") == 1


def test_cutting_keeps_words_whole() -> None:
    assert cut("one two, three", 9) == "one two …"


def test_a_sentence_begins_with_a_capital_and_ends() -> None:
    assert sentence("5 May here,\n9 May there") == "5 May here, 9 May there."
    assert sentence("is it so?") == "Is it so?"


def test_rows_and_claims_of_one_readout_are_found() -> None:
    assert [row.id for row in only_rows(NORTH, COMPARISON)] == ["row4"]
    assert [c.id for c in claims_in(COMPARISON.rows, SOUTH)] == ["r2.c1", "r2.c2", "r2.c3"]
