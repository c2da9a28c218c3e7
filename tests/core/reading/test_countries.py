from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.countries import Way, country, find_countries
from crossread.resources import resource_path

TABLE = tomllib.loads(resource_path("lexicon", "countries.toml").read_text("utf-8"))


@given(
    st.text()
    | st.lists(st.sampled_from(["Russia", "U.S.", "США", "us", "-", "\n", "’s"])).map(" ".join)
)
def test_mentions_are_in_order_and_inside_the_text(text: str) -> None:
    at = 0
    for mention in find_countries(text):
        assert at <= mention.span.start < mention.span.end <= len(text)
        at = mention.span.end


@pytest.mark.parametrize("code", TABLE)
def test_every_name_in_the_table_is_found_as_its_country(code: str) -> None:
    for column in ("en", "ru", "people", "capital", "seat"):
        for name in TABLE[code].get(column, ()):
            found = find_countries(f"at {name}.")
            assert [m.country.code for m in found] == [code], name


def test_the_table_keeps_no_name_for_two_countries() -> None:
    owners: dict[str, str] = {}
    for code, entry in TABLE.items():
        for name in {word for words in entry.values() for word in words}:
            assert owners.setdefault(name.lower(), code) == code, name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the US told us", [("US", "US", Way.NAME)]),
        ("Central America and Latin American states", []),
        ("страны Латинской Америки", []),
        ("America spoke", [("America", "US", Way.NAME)]),
        ("U.S.-China trade", [("U.S.", "US", Way.NAME), ("China", "CN", Way.NAME)]),
        (
            "China's and the People’s Republic of China’s",
            [("China", "CN", Way.NAME), ("People’s Republic of China", "CN", Way.NAME)],
        ),
        (
            "IRAN AND THE UNITED STATES",
            [("IRAN", "IR", Way.NAME), ("UNITED STATES", "US", Way.NAME)],
        ),
        (
            "a Brazilian envoy in Lisbon",
            [("Brazilian", "BR", Way.PEOPLE), ("Lisbon", "PT", Way.CAPITAL)],
        ),
        (
            "Downing Street and the Élysée",
            [("Downing Street", "GB", Way.SEAT), ("Élysée", "FR", Way.SEAT)],
        ),
        (
            "Guinea-Bissau and Guinea",
            [("Guinea-Bissau", "GW", Way.NAME), ("Guinea", "GN", Way.NAME)],
        ),
        ("в Российской Федерации", [("Российской Федерации", "RU", Way.NAME)]),
        ("между США и Египтом", [("США", "US", Way.NAME), ("Египтом", "EG", Way.NAME)]),
        ("послы Республики Корея", [("Республики Корея", "KR", Way.NAME)]),
        (
            "с Объединёнными Арабскими Эмиратами",
            [("Объединёнными Арабскими Эмиратами", "AE", Way.NAME)],
        ),
        ("российско-японские", [("российско", "RU", Way.PEOPLE), ("японские", "JP", Way.PEOPLE)]),
        ("В Белом доме и Кремле", [("Белом доме", "US", Way.SEAT), ("Кремле", "RU", Way.SEAT)]),
        ("Данные даны. Дело за малым. Того и гляди.", []),
        ("Russia.\n\nFederation", [("Russia", "RU", Way.NAME)]),
    ],
)
def test_a_text_names_countries(text: str, expected: list[tuple[str, str, Way]]) -> None:
    found = find_countries(text)
    assert [(m.span.of(text), m.country.code, m.way) for m in found] == expected


def test_a_stretch_of_a_text_is_searched_alone() -> None:
    text = "Japan, Kenya, Peru"
    assert [m.country.code for m in find_countries(text, 7, 12)] == ["KE"]


def test_a_country_has_a_name_in_both_languages() -> None:
    germany = country("DE")
    assert germany is not None
    assert germany.names == {"en": "Germany", "ru": "Германия"}
    assert country("ZZ") is None
