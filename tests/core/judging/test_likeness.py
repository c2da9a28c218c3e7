from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.likeness import doubt, signals, values_of
from sides import side_of_text

TEXTS = st.text(max_size=80) | st.sampled_from(
    ["The mayors met on 5 May.", "The bridge stays open to lorries.", "Мост откроют 5 мая."]
)


@given(TEXTS, TEXTS)
def test_signals_are_shares_and_the_same_from_both_sides(left: str, right: str) -> None:
    one, other = side_of_text(left), side_of_text(right)
    found = signals(one, other, ())
    assert all(0 <= value <= 1 for value in found.values())
    assert found == signals(other, one, ())


@given(TEXTS)
def test_the_same_words_are_no_reason_to_doubt(text: str) -> None:
    assert doubt(side_of_text(text), side_of_text(text), ()) < 0.5


def test_one_changed_word_in_a_common_frame_raises_doubt_and_a_shared_value_lowers_it() -> None:
    harbour = side_of_text("The company will rebuild the old harbour crane near Norwick.")
    bridge = side_of_text("The company will rebuild the old harbour bridge near Norwick.")
    dated = [
        side_of_text(f"On 5 May the company will rebuild the old harbour {thing} near Norwick.")
        for thing in ("crane", "bridge")
    ]
    assert doubt(harbour, bridge, ()) > doubt(harbour, harbour, ())
    assert doubt(dated[0], dated[1], ()) < doubt(harbour, bridge, ())


def test_values_are_exact_ones() -> None:
    assert values_of(side_of_text("Ann Lee paid 40 euros in Norwick.")) == {"40 euro"}
