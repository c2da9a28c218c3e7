from __future__ import annotations

import pytest

from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.figures import Figure, nominative, same_name, side_of
from crossread.core.claims.voices.mention import Sort
from crossread.core.words import stem


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Дубовой", "Дубова"),
        ("Анны", "Анна"),
        ("Орловского", "Орловский"),
        ("Ли", "Ли"),
        ("ООН", "ООН"),
    ],
)
def test_a_name_is_brought_to_the_nominative(word: str, expected: str) -> None:
    cues = load_cues("ru")
    assert nominative(word, cues.nominatives, cues.endings) == expected


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [("Дубов", "Дубовым", True), ("Oak", "Oakham", False), ("Дубов", "Орлов", False)],
)
def test_forms_of_one_name_are_the_same(left: str, right: str, *, same: bool) -> None:
    assert same_name(stem(left), stem(right)) is same


def test_a_side_is_the_country_else_the_home() -> None:
    home = Figure("Docks United", Sort.BODY)
    assert side_of(Figure("Li Oak", Sort.PERSON, home=home), "en") == "Docks United"
    assert side_of(Figure("Li Oak", Sort.PERSON, country="PE", home=home), "ru") == "Перу"
    assert side_of(Figure("Li Oak", Sort.PERSON), "en") is None
