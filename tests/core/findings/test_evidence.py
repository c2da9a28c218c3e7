"""Headlines quote so that the words are whole, short, and understood alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases import comparison_of, of_party, readout_of, span_of
from crossread.core.findings.case import Case
from crossread.core.findings.evidence import (
    around,
    names_other,
    of_one_text,
    quotable,
    quoted_claim,
    stands_alone,
)
from crossread.core.types import Span
from values import NORTH, SOUTH


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("It rained.", "It rained"),
        ("It  rained,\nagain;", "It rained, again"),
        ("w " * 99, f"{'w ' * 75}…"),
    ],
)
def test_quotations_are_short_and_without_a_stop(text: str, quoted: str) -> None:
    assert quotable(text) == quoted


def test_a_claim_that_begins_inside_its_sentence_says_so() -> None:
    readout = readout_of(1, "A", ["and it rained.", "It rained."])
    assert [quoted_claim(claim) for claim in readout.claims] == ["… and it rained", "It rained"]


def test_a_word_is_quoted_with_the_claim_around_it() -> None:
    readout = readout_of(1, "A", ["They agreed.", f"{'One and ' * 20}agreed{' and one' * 20}."])
    one, two = readout.claims
    assert around(span_of(readout.text, "agreed"), one, readout.text) == "They agreed"
    late = readout.text.rindex("agreed")
    cut_out = around(Span(late, late + 6), two, readout.text, 80)
    assert cut_out.startswith("… ")
    assert cut_out.endswith(" …")
    assert set(cut_out.strip("… ").split()) == {"One", "one", "and", "agreed"}


@given(st.text(max_size=80), st.data())
def test_any_words_of_any_claim_can_be_quoted(text: str, data: st.DataObject) -> None:
    readout = readout_of(1, "A", [f"x{text}x"])
    claim = readout.claims[0]
    start = data.draw(st.integers(claim.span.start, claim.span.end - 1))
    end = data.draw(st.integers(start + 1, claim.span.end))
    told = around(Span(start, end), claim, readout.text, data.draw(st.integers(1, 100)))
    assert " ".join(readout.text[start:end].split()).rstrip(".;,:") in told


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [("The ferry sails.", True), ("It sails.", False), ("and it sails.", False), ("…", False)],
)
def test_what_leans_on_the_sentence_before_does_not_stand_alone(sentence: str, alone: bool) -> None:
    readout = readout_of(1, "A", [sentence])
    assert stands_alone(readout.claims[0], Case(comparison_of([readout]))) is alone


def test_the_other_side_is_named_by_country_or_by_its_own_words() -> None:
    left = of_party(readout_of(1, "Ministry", ["Norway spoke.", "Lisbon rang.", "x"]), "Norway")
    right = of_party(readout_of(2, "Office", ["y"]), "Portugal")
    case = Case(comparison_of([left, right]))
    assert [names_other(case, left, claim) for claim in left.claims] == [False, True, False]


def test_voices_in_one_text_are_known() -> None:
    assert of_one_text([NORTH, replace(NORTH, id=SOUTH.id)])
    assert not of_one_text([NORTH, SOUTH])
