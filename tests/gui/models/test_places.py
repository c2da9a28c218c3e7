from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.types import GAP, Claim, ClaimId, Span
from crossread.gui.models.places import likely_cut, offset_in_text

TEXT = "one two three four five"
CLAIM = Claim(ClaimId("r1.c1"), (Span(4, 7), Span(14, 18)), f"two{GAP}four")


def test_every_letter_of_a_claim_is_found_in_the_text() -> None:
    for at, letter in enumerate(CLAIM.text):
        if at < 3 or at >= 3 + len(GAP):
            assert TEXT[offset_in_text(CLAIM, at)] == letter or at in (3, len(CLAIM.text))


def test_a_gap_stands_for_what_follows_it_and_the_end_for_the_end() -> None:
    assert offset_in_text(CLAIM, 4) == 14
    assert offset_in_text(CLAIM, len(CLAIM.text)) == 18
    assert offset_in_text(CLAIM, 99) == 18


@given(st.text(max_size=60))
def test_a_likely_cut_leaves_something_on_both_sides(text: str) -> None:
    at = likely_cut(text)
    assert at == 0 or (0 < at < len(text) and text[at - 1].isspace())


def test_a_sign_is_likelier_than_a_blank() -> None:
    text = "They agreed to open it, and to pay for it all"
    assert text[likely_cut(text) :] == "and to pay for it all"
