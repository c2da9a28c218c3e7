"""Headlines name and quote so that nobody is mistaken for another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases import comparison_of, of_party, readout_of, span_of
from crossread.core.corrections import JoinRows, apply
from crossread.core.findings.evidence import (
    claims_in,
    claims_shown,
    cut,
    in_context,
    name_of,
    names_of,
    of_one_text,
    only_rows,
    quote,
    sentence,
)
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference, Span
from values import COMPARISON, NORTH, SOUTH

LONG = "Ministry of Rivers and Bridges of the Kingdom"


def test_a_long_issuer_goes_by_its_party_unless_the_party_has_two_texts() -> None:
    left = of_party(readout_of(1, LONG, ["x"]), "Norway")
    right = of_party(readout_of(2, "Office", ["y"]), "Portugal")
    assert name_of(left, comparison_of([left, right])) == "Norway"
    twins = comparison_of([left, of_party(right, "Norway")])
    assert name_of(left, twins) == f"the {LONG}"


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


def test_all_go_by_party_or_none_does() -> None:
    left = of_party(readout_of(1, LONG, ["x"]), "United Kingdom")
    right = of_party(readout_of(2, "Foreign Ministry", ["y"]), "Portugal")
    desk = readout_of(3, "The Herald", ["z"])
    assert (
        names_of([left, right], comparison_of([left, right])) == "the United Kingdom and Portugal"
    )
    assert names_of([left, right, desk], comparison_of([left, right, desk])) == (
        f"the {LONG}, the Foreign Ministry and the Herald"
    )


def test_a_place_behind_a_name_is_left_out_unless_it_tells_two_apart() -> None:
    left, right = readout_of(1, "Elm Bank, Oslo", ["x"]), readout_of(2, "Fir Bank (buyer)", ["y"])
    assert names_of([left, right], comparison_of([left, right])) == "Elm Bank and Fir Bank"
    twin = readout_of(2, "Elm Bank, Rome", ["y"])
    assert name_of(left, comparison_of([left, twin])) == "Elm Bank, Oslo"


def test_a_word_is_quoted_with_the_claim_around_it() -> None:
    readout = readout_of(1, "A", ["They agreed.", f"{'One and ' * 20}agreed{' and one' * 20}."])
    assert in_context(span_of(readout.text, "agreed"), readout, 80) == "“They agreed”"
    late = readout.text.rindex("agreed")
    cut_out = in_context(Span(late, late + 6), readout, 80)
    assert cut_out.startswith("“… ")
    assert cut_out.endswith(" …”")
    assert set(cut_out.strip("“…” ").split()) == {"One", "one", "and", "agreed"}


@given(st.text(max_size=80), st.data())
def test_any_words_of_any_claim_can_be_quoted(text: str, data: st.DataObject) -> None:
    readout = readout_of(1, "A", [f"x{text}x"])
    outer = readout.claims[0].span
    start = data.draw(st.integers(outer.start, outer.end - 1))
    end = data.draw(st.integers(start + 1, outer.end))
    told = in_context(Span(start, end), readout, data.draw(st.integers(1, 100)))
    assert told[0] == "“"
    assert told[-1] == "”"


def test_room_that_one_end_does_not_need_goes_to_the_other() -> None:
    readout = readout_of(1, "A", ["They agreed to keep up the ferries between both of the towns."])
    told = in_context(span_of(readout.text, "agreed"), readout, 50)
    assert told == "“They agreed to keep up the ferries between both of …”"


def test_only_claims_that_hold_the_difference_are_its_evidence() -> None:
    left = readout_of(1, "A", ["They spoke.", "They agreed."])
    right = readout_of(2, "B", ["They discussed.", "They left."])
    plain = comparison_of([left, right], (0, 0), (1, 1))
    joined = apply(plain, JoinRows((plain.rows[0].id, plain.rows[1].id)))
    row = joined.rows[0]
    spans = span_of(left.text, "agreed"), span_of(right.text, "discussed")
    difference = Difference(DifferenceKind.MODALITY, *spans, "x")
    shown = claims_shown(difference, row.pairs[0], row, joined)
    assert shown == ("r1.c2", "r2.c1")
    one_sided = replace(difference, right=None)
    assert claims_shown(one_sided, row.pairs[0], row, joined) == ("r1.c2", "r2.c1", "r2.c2")


def test_voices_in_one_text_are_known() -> None:
    assert of_one_text([NORTH, replace(NORTH, id=SOUTH.id)])
    assert not of_one_text([NORTH, SOUTH])


def test_rows_and_claims_of_one_readout_are_found() -> None:
    assert [row.id for row in only_rows(NORTH, COMPARISON)] == ["row4"]
    assert [c.id for c in claims_in(COMPARISON.rows, SOUTH)] == ["r2.c1", "r2.c2", "r2.c3"]
