"""Text is cut to fit, and never without a sign that it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.pictures.measuring import shorten, width_of


@given(st.text(max_size=60), st.floats(20, 400))
def test_cut_text_fits_and_says_that_it_is_cut(text: str, width: float) -> None:
    cut = shorten(text, width)
    assert cut == text or (cut.endswith("…") and text.startswith(cut[:-1].rstrip()))
    assert width_of(cut) <= width + 0.001


def test_more_letters_take_more_room() -> None:
    assert width_of("Министерство") > width_of("Мин") > width_of("")
