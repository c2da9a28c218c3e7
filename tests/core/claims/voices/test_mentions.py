from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.mentions import read_mention
from crossread.core.claims.voices.phrases import phrase_after


def mention_of(text: str, language: str = "en") -> Mention:
    scene = scene_of(text, language)
    phrase = phrase_after(scene, 0)
    assert phrase is not None
    return read_mention(scene, phrase)


@pytest.mark.parametrize(
    ("text", "language", "sort", "label", "country"),
    [
        ("Peruvian Trade Minister Li Oak", "en", Sort.PERSON, "Li Oak", "PE"),
        ("the minister", "en", Sort.ROLE, "minister", None),
        ("the ministry", "en", Sort.BODY, "ministry", None),
        ("the ministry's website", "en", Sort.BODY, "ministry", None),
        ("the statement", "en", Sort.DOCUMENT, "statement", None),
        ("Lima", "en", Sort.BODY, "Lima", "PE"),
        ("Oak", "en", Sort.NAME, "Oak", None),
        ("she", "en", Sort.PRONOUN, "she", None),
        ("Birch & Oak", "en", Sort.BODY, "Birch & Oak", None),
        ("министр торговли Перу Ли Дубов", "ru", Sort.PERSON, "Ли Дубов", "PE"),
        ("пресс-служба президента", "ru", Sort.BODY, "пресс-служба президента", None),
    ],
)
def test_a_phrase_tells_sort_name_and_country(
    text: str, language: str, sort: Sort, label: str, country: str | None
) -> None:
    found = mention_of(text, language)
    assert (found.sort, found.text, found.country) == (sort, label, country)


def test_a_spokesman_speaks_for_his_home() -> None:
    found = mention_of("Trade Ministry spokesman Li Oak")
    assert found.mouth
    assert found.home is not None
    assert found.home.text == "Trade Ministry"


def test_an_apposition_gives_part_and_home() -> None:
    found = mention_of("Li Oak, head of Docks United.")
    assert found.home is not None
    assert found.home.text == "Docks United"


def test_a_minister_of_state_is_no_mouthpiece() -> None:
    assert not mention_of("Secretary of State Li Oak").mouth
