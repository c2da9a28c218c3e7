from __future__ import annotations

import pytest

from crossread.core.claims.facts.vocabulary import load_vocabulary


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_language_names_twelve_months_and_seven_weekdays(language: str) -> None:
    vocabulary = load_vocabulary(language)
    assert set(vocabulary.months.values()) == set(range(1, 13))
    assert set(vocabulary.weekdays.values()) == set(range(7))


def test_the_languages_have_the_same_parts() -> None:
    english, russian = load_vocabulary("en"), load_vocabulary("ru")
    assert english.words.keys() == russian.words.keys()
    assert english.names.keys() == russian.names.keys()


def test_an_unknown_language_is_read_as_english() -> None:
    assert load_vocabulary("xx").months["may"] == 5


def test_whatever_starts_a_form_opens_a_fact() -> None:
    vocabulary = load_vocabulary("en")
    assert {"january", "two", "no", "$", "next"} <= vocabulary.openers
    assert {("a", "hundred"), ("an", "hour"), ("us", "$"), ("at", "least")} <= vocabulary.pairs
    assert not {"bridge", "a", "at"} & vocabulary.openers
