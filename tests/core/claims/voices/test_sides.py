from __future__ import annotations

import pytest

from crossread.core.claims.voices.sides import load_sides
from crossread.core.words import stem

PARTS = [
    ("en", "nurse", "hospital"),
    ("en", "mayor", "city"),
    ("en", "steward", "union"),
    ("ru", "врач", "hospital"),
    ("ru", "тренер", "club"),
]


@pytest.mark.parametrize(("language", "role", "kind"), PARTS)
def test_a_part_belongs_to_a_kind_of_institution(language: str, role: str, kind: str) -> None:
    assert kind in load_sides(language).of_roles({stem(role)})


def test_a_part_may_belong_to_several_kinds() -> None:
    assert {"club", "company", "city"} <= load_sides("en").of_roles({stem("manager")})


@pytest.mark.parametrize(
    ("language", "noun", "kind"), [("en", "clinic", "hospital"), ("ru", "верфь", "company")]
)
def test_an_institution_is_of_a_kind_by_its_noun(language: str, noun: str, kind: str) -> None:
    assert kind in load_sides(language).of_noun(stem(noun))


def test_a_word_that_is_no_institution_is_of_no_kind() -> None:
    assert load_sides("en").of_noun("tree") == frozenset()


def test_a_language_without_a_lexicon_has_no_kinds() -> None:
    assert load_sides("xx").kinds == {}
