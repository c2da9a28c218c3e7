"""Headlines name readouts so that nobody is mistaken for another."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cases import of_party, readout_of
from crossread.core.findings.names import cut, name_readouts
from crossread.core.types import Comparison, Readout
from strategies import comparisons
from values import NORTH, SOUTH

LONG = "Ministry of Rivers and Bridges of the Kingdom"


def names(*readouts: Readout) -> tuple[str, ...]:
    return tuple(name_readouts(readouts).values())


@given(comparisons())
def test_every_readout_has_a_name_of_its_own(comparison: Comparison) -> None:
    told = names(*comparison.readouts)
    assert all(told)
    assert len(set(told)) == len(told) == len(comparison.readouts)


def test_a_long_issuer_goes_by_its_party_unless_the_party_has_two_texts() -> None:
    left = of_party(readout_of(1, LONG, ["x"]), "Norway")
    right = of_party(readout_of(2, "Office", ["y"]), "Portugal")
    assert names(left, right) == ("Norway", "Portugal")
    assert names(left, of_party(right, "Norway")) == (LONG, "Office")


def test_readouts_of_one_name_are_told_apart() -> None:
    twin = replace(SOUTH, document=NORTH.document)
    one, two = names(NORTH, twin)
    assert one != two


def test_a_place_behind_a_name_is_left_out_unless_it_tells_two_apart() -> None:
    left, right = readout_of(1, "Elm Bank, Oslo", ["x"]), readout_of(2, "Fir Bank (buyer)", ["y"])
    assert names(left, right) == ("Elm Bank", "Fir Bank")
    twin = readout_of(2, "Elm Bank, Rome", ["y"])
    assert names(left, twin) == ("Elm Bank, Oslo", "Elm Bank, Rome")


@given(st.text(max_size=60), st.integers(5, 40))
def test_cutting_makes_one_line_that_is_no_longer(text: str, longest: int) -> None:
    made = cut(text, longest)
    assert len(made) <= longest + 2
    assert "\n" not in made


def test_cutting_keeps_words_whole() -> None:
    assert cut("one two, three", 9) == "one two …"
