from __future__ import annotations

import pytest

from crossread.core.claims.facts.names import find_names
from crossread.core.types import Span


def names_in(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(str(f.kind), f.value) for f in find_names(text, Span(0, len(text)), language)]


def test_who_was_named_in_full_is_known_by_the_surname() -> None:
    text = "Mayor Anna Reyes came. Later Reyes spoke."
    assert names_in(text) == [("person", "reyes"), ("person", "reyes")]


def test_the_part_that_stands_alone_elsewhere_is_the_surname() -> None:
    text = "President Wu Daming came. Later Wu spoke, and Wu left."
    assert names_in(text) == [("person", "wu")] * 3


def test_a_capital_is_one_place_however_it_is_spelled() -> None:
    assert names_in("in Kyiv") == names_in("near Kiev") == names_in("в Киеве", "ru")


@pytest.mark.parametrize(
    "text", ["The talks ended.", "On Monday they met.", "Discussion followed.", "French wine"]
)
def test_capitals_alone_name_nobody(text: str) -> None:
    assert names_in(text) == []


def test_only_names_wholly_inside_the_span_are_given() -> None:
    text = "Mayor Anna Reyes and Mayor Olga Brandt"
    found = find_names(text, Span(0, text.index(" and")), "en")
    assert [fact.value for fact in found] == ["reyes"]


def test_initials_make_a_person_in_both_languages() -> None:
    assert names_in("a letter of J. P. Moreau") == [("person", "moreau")]
    assert names_in("письмо А. Б. Кравцова", "ru") == [("person", "kravtsov")]
