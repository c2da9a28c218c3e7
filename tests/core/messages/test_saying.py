"""A sentence is said with its fields filled in, whatever they hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.messages import LANGUAGES, message, plural, say


@given(st.text(), st.sampled_from(sorted(LANGUAGES)))
def test_what_stands_in_a_field_is_never_read_as_a_template(words: str, language: str) -> None:
    assert say(message("It said: {words}.", words=words), language).count(words) >= 1


@given(st.text())
def test_what_a_user_wrote_is_said_as_it_stands(words: str) -> None:
    assert say(words, "ru") == words


def test_a_sentence_that_begins_with_a_field_begins_with_a_capital() -> None:
    assert say(message("{who:name} left.", who="Ministry of Rivers")) == (
        "The Ministry of Rivers left."
    )


def test_sentences_stand_inside_sentences() -> None:
    inner = message("row {number}", number=3)
    assert say(message("See {where}.", where=inner)) == "See row 3."
    both = message("See {where:list}.", where=(inner, message("row {number}", number=5)))
    assert say(both) == "See row 3 and row 5."


def test_a_field_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        say(message("See {where}."))


def test_what_is_counted_must_be_a_whole_number() -> None:
    with pytest.raises(TypeError, match="whole numbers"):
        say(plural("{count} row.", "{count} rows.", 1.5))  # type: ignore[arg-type] # on purpose


def test_a_language_without_a_catalogue_is_said_in_english() -> None:
    assert say(message("It rained."), "xx") == "It rained."


def test_only_a_whole_sentence_begins_with_a_capital() -> None:
    part = message("{who:name} ({level})", who="Ministry of Rivers", level="a ministry")
    assert say(part) == "The Ministry of Rivers (a ministry)"
    whole = message("From two levels: {parts:list}.", parts=(part, part))
    assert say(whole).startswith("From two levels: the Ministry of Rivers (a ministry) and the")
