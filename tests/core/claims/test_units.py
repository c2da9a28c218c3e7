from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from articles import scene_of
from crossread.core.claims.units import Kind, plain_units
from crossread.core.types import Span


@given(st.text(max_size=60))
def test_units_hold_every_letter_in_order(text: str) -> None:
    units = plain_units(text, Span(0, len(text)))
    assert all(text[unit.start : unit.end] == unit.text for unit in units)
    assert all(a.end <= b.start for a, b in itertools.pairwise(units))
    kept = "".join(unit.text for unit in units)
    assert [sign for sign in kept if sign.isalnum()] == [sign for sign in text if sign.isalnum()]


def test_possessives_initials_and_acronyms_are_told_apart() -> None:
    units = scene_of("The U.S. envoy J. Oak’s ship, the union's, didn’t sail.").units
    assert [unit.text for unit in units] == [
        "The", "U.S.", "envoy", "J.", "Oak", "’s", "ship", ",", "the", "union", "'s", ",",
        "didn’t", "sail", ".",
    ]  # fmt: skip


def test_a_quotation_is_one_unit_and_a_name_in_quotation_marks_is_none() -> None:
    kinds = [unit.kind for unit in scene_of("Завод «Маяк» заявил: «Мы готовы».", "ru").units]
    assert kinds == [Kind.WORD, Kind.WORD, Kind.WORD, Kind.MARK, Kind.QUOTE, Kind.MARK]
