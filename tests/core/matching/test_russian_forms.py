from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.russian_forms import forms_of, is_reflexive
from crossread.core.words import stem

WORDS = st.text("абвгдежзийклмнопрстуфхцчшщъыьэюя", min_size=1)


@given(WORDS)
def test_the_dictionary_form_comes_first_and_no_form_twice(word: str) -> None:
    forms = forms_of(word)
    assert forms[0] == word
    assert len(set(forms)) == len(forms)


@given(WORDS)
def test_no_form_is_empty(word: str) -> None:
    assert all(forms_of(word))


@pytest.mark.parametrize(
    ("word", "in_text"),
    [
        ("подчеркнуть", "подчеркнули"),
        ("реализовать", "реализует"),
        ("иметь", "имеют"),
        ("рассмотреть", "рассмотрены"),
        ("утвердить", "утверждены"),
        ("прекратить", "прекращено"),
        ("подготовить", "подготовлен"),
        ("провести", "провели"),
        ("прийти", "пришли"),
        ("приехать", "приедет"),
        ("достичь", "достигли"),
        ("помочь", "помогут"),
        ("передать", "передаст"),
        ("принять", "приняты"),
        ("открыть", "откроют"),
        ("напасть", "напала"),
        ("вывезти", "вывезли"),
        ("рынок", "рынка"),
        ("беженец", "беженцев"),
        ("боец", "бойцов"),
        ("поставка", "поставок"),
        ("визит", "визита"),
        ("объем", "объемов"),
        ("режим", "режима"),
        ("программа", "программ"),
        ("обмен", "обмену"),
        ("деревня", "деревень"),
    ],
)
def test_a_form_in_a_text_has_the_stem_of_one_of_the_forms(word: str, in_text: str) -> None:
    assert stem(in_text) in {stem(form) for form in forms_of(word)}


def test_reflexive_verbs_are_told_by_their_ending() -> None:
    assert is_reflexive("встретились")
    assert is_reflexive("встретиться")
    assert not is_reflexive("встретить")
