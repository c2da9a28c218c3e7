"""Names in reports are told apart, private folders and control characters stay out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.messages import message
from crossread.core.reports.naming import (
    cut,
    isolated,
    language_name,
    language_tag,
    readout_names,
    reads_leftwards,
    told,
    visible,
)
from values import NORTH, SOUTH


def test_control_characters_vanish_and_letters_of_every_script_stay() -> None:
    assert visible("a\u202eb\x00c\x1b[1md\u2069") == "abc[1md"
    assert visible("Мост\tсرید\u200c\u200f\n") == "Мост\tсرید\u200c\u200f\n"


def test_readouts_of_one_name_are_told_apart() -> None:
    assert readout_names((NORTH, SOUTH)) == ("Northland", "Southport")
    twin = replace(NORTH, document=replace(NORTH.document, path="other.txt"))
    assert readout_names((NORTH, twin)) == ("Northland (northland.txt)", "Northland (other.txt)")
    assert len(set(readout_names((NORTH, NORTH, NORTH)))) == 3


def test_a_readout_without_a_name_gets_a_number() -> None:
    document = replace(NORTH.document, issuer="", title="", path="")
    nameless = replace(NORTH, document=document)
    assert readout_names((nameless, SOUTH)) == ("Readout 1", "Southport")


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        ("plain", False),
        ("הגשר נפתח", True),
        ("1. الجسر", True),
        ("The הגשר", False),
        ("\u2068הגשר\u2069, 4 March", False),
        ("", False),
    ],
)
def test_direction_is_that_of_the_first_letter_outside_isolates(text: str, leftwards: bool) -> None:
    assert reads_leftwards(text) is leftwards


def test_only_text_that_reads_leftwards_is_isolated() -> None:
    assert isolated("plain") == "plain"
    assert isolated("הגשר") == "\u2068הגשר\u2069"


def test_fields_of_a_sentence_are_cleaned_and_isolated() -> None:
    sentence = message("{who:name} says {what:quote}.", who="הגשר\u202e", what="a\x00b")
    assert told(sentence, "en") == "\u2068הגשר\u2069 says “ab”."
    assert told("own\u202e words", "en") == "own words"
    several = message("By {names:list}.", names=("הגשר", message("the town")))
    assert told(several, "en") == "By \u2068הגשר\u2069 and the town."


@given(st.text(), st.integers(1, 50))
def test_a_cut_text_is_on_one_line_and_hardly_longer_than_allowed(text: str, longest: int) -> None:
    short = cut(text, longest)
    assert len(short) <= longest + 2
    assert "\n" not in short


@pytest.mark.parametrize(
    ("language", "tag"), [("en", "en"), ("zh-Hant", "zh-Hant"), ('en"><b>', ""), ("", "")]
)
def test_only_what_is_a_language_gets_into_a_tag(language: str, tag: str) -> None:
    assert language_tag(language) == tag


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [("ru", "en", "Russian"), ("en", "ru", "английский"), ("xx", "en", "xx"), ("<b>", "en", "<b>")],
)
def test_languages_are_called_by_their_names(code: str, language: str, name: str) -> None:
    assert language_name(code, language) == name
