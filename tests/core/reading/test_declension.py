from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.declension import adjective_stem, decline


@given(st.text("абвгдежзийклмнопрстуфхцчшщъыьэюя", min_size=1))
def test_a_word_has_six_forms_and_the_first_is_the_word(word: str) -> None:
    forms = decline(word)
    assert len(forms) == 6
    assert forms[0] == word


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("Россия", "россия россии россии россию россией россии"),
        ("Иран", "иран ирана ирану иран ираном иране"),
        ("Париж", "париж парижа парижу париж парижем париже"),
        ("Украина", "украина украины украине украину украиной украине"),
        ("Ямайка", "ямайка ямайки ямайке ямайку ямайкой ямайке"),
        ("Беларусь", "беларусь беларуси беларуси беларусь беларусью беларуси"),
        ("Израиль", "израиль израиля израилю израиль израилем израиле"),
        ("Филиппины", "филиппины филиппин филиппинам филиппины филиппинами филиппинах"),
        ("Штаты", "штаты штатов штатам штаты штатами штатах"),
        ("Российская", "российская российской российской российскую российской российской"),
        ("Королевство", "королевство королевства королевству королевство королевством королевстве"),
        ("Египет", "египет египта египту египет египтом египте"),
        ("Уругвай", "уругвай уругвая уругваю уругвай уругваем уругвае"),
        ("Чили", "чили чили чили чили чили чили"),
        ("Токио", "токио токио токио токио токио токио"),
    ],
)
def test_forms_follow_the_ending(word: str, forms: str) -> None:
    assert decline(word) == tuple(forms.split())


@pytest.mark.parametrize(
    "form", ["российский", "российского", "Российской", "российско", "российских"]
)
def test_an_adjective_has_one_stem_in_all_forms(form: str) -> None:
    assert adjective_stem(form) == "российск"
