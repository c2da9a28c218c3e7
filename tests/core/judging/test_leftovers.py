from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.leftovers import left_over
from crossread.core.kinds import DifferenceKind
from crossread.core.messages import say
from sides import side_of_text

TEXTS = st.text(max_size=60) | st.sampled_from(["The mayors spoke of trams.", "Мэры за мост."])


@given(TEXTS, TEXTS)
def test_what_is_left_over_is_quoted_from_either_text(left: str, right: str) -> None:
    found = left_over(side_of_text(left), side_of_text(right, "Southport"))
    if found is not None:
        assert found.left or found.right
        for span, text in ((found.left, left), (found.right, right)):
            assert span is None or 0 <= span.start < span.end <= len(text)


@given(TEXTS)
def test_nothing_is_left_over_of_one_text_twice(text: str) -> None:
    assert left_over(side_of_text(text), side_of_text(text, "Southport")) is None


def test_the_longest_stretch_of_each_side_is_the_reason() -> None:
    left = side_of_text("The mayors praised the new tram line.")
    right = side_of_text("The mayors looked at the old harbour bridge.", "Southport")
    found = left_over(left, right)
    assert found is not None
    assert found.kind is DifferenceKind.EMPHASIS
    assert "tram line" in say(found.explanation)
    assert "harbour bridge" in say(found.explanation)


def test_words_of_one_side_alone_are_said_to_be_its_own() -> None:
    left = side_of_text("The mayors met in the old town hall.")
    found = left_over(left, side_of_text("The mayors met.", "Southport"))
    assert found is not None
    assert (found.left is not None, found.right) == (True, None)
    assert "does not" in say(found.explanation)


def test_a_stretch_ends_where_a_shared_word_or_a_new_sentence_begins() -> None:
    other = side_of_text("The mayors met.", "Southport")
    for text, stop in (
        ("Yellow trams passed mayors in the hall.", "mayors"),
        ("Ferries sank. Trams ran.", "."),
    ):
        found = left_over(side_of_text(text), other)
        assert found is not None
        assert found.left is not None
        assert stop not in found.left.of(text)
