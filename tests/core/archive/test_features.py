"""What is taken of a document tells its event, and nothing of its words."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.archive.features import SKETCH, Features, features_of, sketch_of
from crossread.core.reading import Pasted, document_of

ENGLISH = "Ministry of Trade\nTalks\n5 March 2031\n\nMinister Halvorsen met Tavares in Bergen. "
RUSSIAN = "Министерство торговли\nПереговоры\n5 марта 2031 года\n\nМинистр встретился в Осло. "


def of(text: str) -> Features:
    return features_of(document_of(Pasted(text, "a.txt")))


@given(st.text(min_size=1).filter(lambda text: text.strip() != ""))
def test_every_text_has_signs_in_order(text: str) -> None:
    found = of(f"x {text}")
    assert list(found.terms) == sorted(set(found.terms))
    assert len(found.weights) == len(found.terms)
    assert all(weight > 0 for weight in found.weights)
    assert len(found.sketch) <= SKETCH


def test_the_date_and_the_issuer_are_known() -> None:
    assert of(ENGLISH).day == date(2031, 3, 5).toordinal()
    assert of(ENGLISH).issuer != of(RUSSIAN).issuer


def test_names_and_words_are_shared_across_languages() -> None:
    english = of("A note.\n\nThe minister spoke of trade with Lavrov in Moscow on 5 March 2031.")
    russian = of("Заметка.\n\nМинистр говорил о торговле с Лавровым в Москве 5 марта 2031 года.")
    assert len(set(english.terms) & set(russian.terms)) >= 3


@given(st.lists(st.text(min_size=1), min_size=9, max_size=40))
def test_a_sketch_does_not_look_at_case(words: list[str]) -> None:
    plain = [word.casefold() for word in words]
    assert sketch_of(plain) == sketch_of([word.casefold() for word in plain])
