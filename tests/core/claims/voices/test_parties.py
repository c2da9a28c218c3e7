from __future__ import annotations

import pytest

from articles import claims_of

ENGLISH = [
    ("Alder Hospital is full. Nurse Ana Reyes said that it rained.", "Alder Hospital"),
    ("The case began. Prosecutor Ana Reyes said that it rained.", "prosecution"),
    ("Detective Ana Reyes said that it rained.", "police"),
    ("Tideway Ltd said it snowed. Boss Ana Reyes said that it rained.", "Tideway Ltd"),
    ("Goalkeeper Li Oak spoke. His agent, Ana Reyes, said that it rained.", "Li Oak"),
    (
        "Tide Institute said it snowed. Its director, Ana Reyes, said that it rained.",
        "Tide Institute",
    ),
    (
        (
            "Workers at Tideway left. Chief exec Ana Reyes last night branded it “late”. "
            "A Tideway's spokeswoman said it snowed. Reyes said that it rained."
        ),
        "Tideway",
    ),
    ("Bolivia waits. Its foreign minister, Li Oak, said that it rained.", "Bolivia"),
    (
        "Alderton's City Hall said it snowed. Alderton Mayor Li Oak said it rained.",
        "Alderton's City Hall",
    ),
    ("Peruvian collector Ana Reyes said that it rained.", "Ana Reyes"),
    ("Peruvian envoy Ana Reyes said that it rained.", "Peru"),
]
RUSSIAN = [
    ("Больница в Озёрске закрыта. Врач Анна Дубова заявила, что шёл дождь.", "Больница в Озёрске"),
    ("Прокурор Анна Дубова заявила, что шёл дождь.", "прокуратура"),
    ("По словам тренера «Горы» Рината Лосева, шёл дождь.", "Гора"),
    ("Вратарь Ринат Лосев ушёл. Его агент Анна Дубова заявила, что шёл дождь.", "Ринат Лосев"),
]


@pytest.mark.parametrize(("text", "party"), ENGLISH)
def test_english_people_are_on_the_side_of_their_part(text: str, party: str) -> None:
    assert claims_of(text)[-1].voice.party == party


@pytest.mark.parametrize(("text", "party"), RUSSIAN)
def test_russian_people_are_on_the_side_of_their_part(text: str, party: str) -> None:
    assert claims_of(text, "ru")[-1].voice.party == party


def test_who_has_a_barrister_is_on_one_side_with_them() -> None:
    text = (
        "The prosecution rests. Defendant Li Oak denied that it rained. "
        "His barrister, Ana Reyes, said that it snowed."
    )
    assert {claim.voice.party for claim in claims_of(text)[-2:]} == {"Li Oak (defence)"}


def test_where_the_defence_is_spoken_of_that_is_the_side() -> None:
    text = (
        "The prosecution rests. The defence waits. Defendant Li Oak denied that it rained. "
        "His barrister, Ana Reyes, said that it snowed."
    )
    assert {claim.voice.party for claim in claims_of(text)[-2:]} == {"defence"}


def test_who_adds_something_goes_on_for_the_side_of_who_spoke_before() -> None:
    text = "According to an aide to Mr Oak, the letter is late. The Kremlin added that it rained."
    assert [claim.voice.party for claim in claims_of(text)] == ["Russia", "Russia"]
