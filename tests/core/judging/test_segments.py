from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging import Mark, Segment, compare_words

WORDS = st.lists(
    st.sampled_from(["the", "mayors", "agreed", "agree", "to", "a", "bridge", "5", "9", "мост"])
).map(" ".join)
TEXTS = st.text(max_size=60) | WORDS


def joined(segments: tuple[Segment, ...], text: str) -> str:
    return "".join(segment.span.of(text) for segment in segments)


def marked(segments: tuple[Segment, ...], text: str, mark: Mark) -> str:
    return " ".join(s.span.of(text).strip() for s in segments if s.mark is mark)


@given(TEXTS, TEXTS)
def test_the_segments_of_a_side_rebuild_it(left: str, right: str) -> None:
    ours, theirs = compare_words(left, right)
    assert joined(ours, left) == left
    assert joined(theirs, right) == right


@given(TEXTS, TEXTS)
def test_segments_are_never_empty_and_neighbours_differ_in_their_mark(
    left: str, right: str
) -> None:
    for side in compare_words(left, right):
        assert all(segment.span.start < segment.span.end for segment in side)
        assert all(a.mark is not b.mark for a, b in pairwise(side))


@given(TEXTS)
def test_equal_texts_are_the_same_throughout(text: str) -> None:
    for side in compare_words(text, text):
        assert all(segment.mark is Mark.SAME for segment in side)


@given(TEXTS)
def test_beside_nothing_every_word_stands_alone(text: str) -> None:
    ours, theirs = compare_words(text, "")
    assert theirs == ()
    assert all(segment.mark is not Mark.CHANGED for segment in ours)


def test_forms_of_one_word_are_the_same() -> None:
    ours, theirs = compare_words("They agreed.", "They agree.")
    assert [s.mark for s in (*ours, *theirs)] == [Mark.SAME, Mark.SAME]


def test_a_word_in_another_place_is_the_same_and_a_new_one_changed() -> None:
    left, right = "The bridge reopens on 5 May", "On 9 May the bridge reopens"
    ours, theirs = compare_words(left, right)
    assert "bridge" in marked(ours, left, Mark.SAME)
    assert "bridge" in marked(theirs, right, Mark.SAME)
    assert "5" not in marked(ours, left, Mark.SAME)
    assert "9" not in marked(theirs, right, Mark.SAME)


def test_what_the_other_side_lacks_is_told_from_what_it_words_otherwise() -> None:
    left, right = "The old bridge was closed", "The bridge was opened"
    ours, _ = compare_words(left, right)
    assert marked(ours, left, Mark.ONLY) == "old"
    assert marked(ours, left, Mark.CHANGED) == "closed"


@pytest.mark.parametrize(
    ("russian", "english", "apart"),
    [
        (
            "Город купит двадцать автобусов 5 мая.",
            "On 5 May the city will buy 20 ferries.",
            "ferries",
        ),
        ("Посол Ирина Ковалёва прибыла в Осло.", "Ambassador Irina Kovaleva came to Oslo.", "came"),
        ("Компания закроет шахту.", "The company will close the mine and sell it.", "and sell it"),
        ("Компания закроет шахту.", "The company will close the mine.", ""),
    ],
)
def test_words_that_stand_for_each_other_in_two_languages_are_the_same(
    russian: str, english: str, apart: str
) -> None:
    theirs = compare_words(russian, english)[1]
    told = " ".join(s.span.of(english).strip() for s in theirs if s.mark is not Mark.SAME)
    assert told == apart


def test_what_only_one_language_has_stands_alone() -> None:
    ours, theirs = compare_words(
        "Компания закроет шахту.", "The company will close the mine today."
    )
    assert marked(theirs, "The company will close the mine today.", Mark.ONLY) == "today"
    assert {segment.mark for segment in ours} == {Mark.SAME}
