from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.english_forms import Form
from crossread.core.matching.russian_forms import (
    can_stand,
    form_of,
    forms_of,
    is_reflexive,
    verb_form_of,
)
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
        ("подчеркивать", "подчеркивая"),
        ("выполнять", "выполняя"),
        ("отменить", "отмененного"),
        ("утвердить", "утвержденный"),
        ("рассматривать", "рассматриваемые"),
        ("использовать", "используемых"),
        ("проходить", "проходящей"),
        ("обеспечить", "обеспечат"),
        ("рассмотреть", "рассмотревший"),
        ("подчеркнуть", "подчеркнув"),
        ("залив", "заливу"),
    ],
)
def test_a_form_in_a_text_has_the_stem_of_one_of_the_forms(word: str, in_text: str) -> None:
    assert stem(in_text) in {stem(form) for form in forms_of(word)}


def test_reflexive_verbs_are_told_by_their_ending() -> None:
    assert is_reflexive("встретились")
    assert is_reflexive("встретиться")
    assert not is_reflexive("встретить")


@given(WORDS, WORDS, WORDS)
def test_every_word_has_a_form(word: str, entry: str, before: str) -> None:
    assert form_of(word, entry, before) in Form
    assert form_of(entry, entry, before) is Form.PLAIN


@pytest.mark.parametrize(
    ("word", "entry", "form"),
    [
        ("подчеркнула", "подчеркнуть", Form.PAST),
        ("вывез", "вывезти", Form.PAST),
        ("достиг", "достичь", Form.PAST),
        ("прибывшие", "прибыть", Form.PAST),
        ("подписаны", "подписать", Form.PASSIVE),
        ("подписанный", "подписать", Form.PASSIVE),
        ("принят", "принять", Form.PASSIVE),
        ("открыт", "открыть", Form.PASSIVE),
        ("рассматриваемых", "рассматривать", Form.PASSIVE),
        ("говорит", "говорить", Form.FINITE),
        ("обсуждается", "обсуждать", Form.IS_DONE),
        ("обсуждалась", "обсуждать", Form.WAS_DONE),
        ("встретились", "встретиться", Form.PAST),
        ("действующий", "действовать", Form.ING),
        ("отметив", "отметить", Form.ING),
        ("учитывая", "учитывать", Form.ING),
        ("портами", "порт", Form.PLURAL),
        ("порты", "порт", Form.PLURAL),
        ("порта", "порт", Form.PLAIN),
        ("программ", "программа", Form.PLURAL),
        ("программы", "программа", Form.PLAIN),
        ("областей", "область", Form.PLURAL),
        ("компаний", "компания", Form.PLURAL),
        ("новых", "новый", Form.PLAIN),
    ],
)
def test_a_form_says_how_the_english_stands(word: str, entry: str, form: Form) -> None:
    assert form_of(word, entry) is form


def test_after_an_adjective_in_the_plural_a_noun_is_one() -> None:
    assert form_of("дороги", "дорога", "новые") is Form.PLURAL
    assert form_of("дороги", "дорога", "новой") is Form.PLAIN


def test_a_phrase_has_a_form_only_when_it_begins_with_an_infinitive() -> None:
    assert verb_form_of("приняли", "принять") is Form.PAST
    assert verb_form_of("портами", "порт") is Form.PLAIN


@pytest.mark.parametrize(
    ("word", "entry", "can"),
    [
        ("открыта", "открытие", False),
        ("открытием", "открытие", True),
        ("проверяют", "проверяющий", False),
        ("проверяющих", "проверяющий", True),
        ("упал", "упавший", False),
        ("упавшего", "упавший", True),
        ("порту", "порт", True),
    ],
)
def test_verbal_nouns_and_participles_keep_their_suffix(word: str, entry: str, can: bool) -> None:
    assert can_stand(word, entry) is can
