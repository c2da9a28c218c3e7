"""A much longer account is told, with its words."""

from __future__ import annotations

from dataclasses import replace

from cases import comparison_of
from crossread.core.findings.length import find_length
from headlines import told, two
from values import NORTH, SOUTH


def test_a_text_of_twice_the_words_is_told() -> None:
    assert told(find_length, two(["one two three four five"], ["one two"])) == [
        "Northland tells 2.5 times as much as Southport: 5 words against 2."
    ]


def test_a_little_longer_is_no_news() -> None:
    assert told(find_length, two(["one two three"], ["one two"])) == []


def test_voices_in_one_text_do_not_choose_their_length() -> None:
    twin = replace(NORTH, id=SOUTH.id, claims=NORTH.claims[:1])
    assert told(find_length, comparison_of([NORTH, twin])) == []
