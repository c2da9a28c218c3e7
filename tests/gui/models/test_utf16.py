from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.gui.models.utf16 import Utf16

TEXTS = st.text(st.sampled_from("aж…😀🇺𝔸\n "), max_size=40)


def units_of(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_units_are_those_of_the_encoding(text: str) -> None:
    positions = Utf16(text)
    for offset in range(len(text) + 1):
        assert positions.units(offset) == units_of(text[:offset])


@given(TEXTS)
def test_there_and_back_is_the_same_place(text: str) -> None:
    positions = Utf16(text)
    assert [positions.offset(positions.units(at)) for at in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


def test_a_unit_inside_a_wide_letter_belongs_to_it() -> None:
    assert Utf16("a😀b").offset(2) == 1
