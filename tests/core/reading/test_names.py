from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.names import is_name, party_of


@pytest.mark.parametrize(
    "line",
    [
        "Ministry of Foreign Affairs of the Republic of Peru",
        "Office of the Prime Minister of Malta",
        "Foreign, Commonwealth & Development Office",
        "The White House",
        "The Kremlin, Moscow",
        "Northland Daily News",
        "Harbour Works Ltd.",
        "State House, Nairobi",
        "Union of Dock Workers",
        "Президент России",
        "Министерство иностранных дел Российской Федерации",
        "Пресс-служба мэрии Нортленда",
        "Агентство «Северный порт»",
    ],
)
def test_names_of_institutions_are_names(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize(
    "line",
    [
        "Mayors speak about the bridge",
        "President opens the bridge over the harbour",
        "Statement by the President of Malta",
        "Council fights closure of the harbour",
        "Remarks at the Ministry of Ports",
        "Ministry of Ports: the bridge is open",
        "Readout of the Call with the Embassy",
        "Министерство портов сообщило об открытии моста",
        "Заявление Министерства портов",
        "О встрече в Министерстве портов",
        "",
        "Ministry " * 20,
    ],
)
def test_headlines_are_no_names(line: str) -> None:
    assert not is_name(line)


@pytest.mark.parametrize(
    ("issuer", "party"),
    [
        ("US Department of State", "United States"),
        ("U.S. Embassy in Lima", "United States"),
        ("The White House", "United States"),
        ("Kremlin", "Russia"),
        ("МИД России", "Россия"),
        ("Министерство иностранных дел Российской Федерации", "Россия"),
        ("Госдепартамент", "США"),
        ("President of Peru", "Peru"),
        ("Embassy of Japan in the United Kingdom", "Japan"),
        ("Russian Embassy in Japan", "Russia"),
        ("Foreign, Commonwealth & Development Office", "United Kingdom"),
        ("European Commission", "European Union"),
        ("Government of the Republic of Korea", "South Korea"),
        ("State House, Nairobi", "Kenya"),
        ("Brazil", "Brazil"),
        ("Ministry of Ports", "Ministry of Ports"),
        ("Peruvian Anchovy Union", "Peruvian Anchovy Union"),
        ("Harbour Works Ltd, Nairobi", "Harbour Works Ltd, Nairobi"),
        ("Air Malta", "Air Malta"),
        ("", ""),
    ],
)
def test_an_issuer_speaks_for_its_country_only_if_it_is_of_the_state(
    issuer: str, party: str
) -> None:
    assert party_of(issuer) == party


@given(st.text())
def test_every_issuer_has_a_party(issuer: str) -> None:
    assert bool(party_of(issuer)) == bool(issuer)
