from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.roots import case_forms, noun_forms, plural_forms, root_of
from crossread.core.words import stem


@pytest.mark.parametrize(
    "forms",
    [
        ("минздрав", "минздрава", "минздраве"),
        ("генерал", "генерала", "генералом", "генералы"),
        ("музей", "музея", "музее", "музеев"),
        ("капитан", "капитана", "капитанам"),
    ],
)
def test_the_case_forms_of_a_known_noun_have_one_root(forms: tuple[str, ...]) -> None:
    assert {root_of(form) for form in forms} == {stem(forms[0])}


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_a_word_in_latin_letters_has_its_stem_for_a_root(word: str) -> None:
    assert root_of(word) == stem(word)


def test_nouns_of_people_bodies_and_documents_are_known_by_their_forms() -> None:
    assert {"сетью", "мэрии", "заявлением"} <= noun_forms("ru")
    assert noun_forms("en") == frozenset()


def test_what_does_not_decline_has_no_forms() -> None:
    assert case_forms(["union"]) == frozenset()


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("врач", "врачи"),
        ("житель", "жители"),
        ("владелец", "владельцы"),
        ("рабочий", "рабочие"),
        ("горожанин", "горожане"),
    ],
)
def test_parts_have_a_plural(noun: str, plural: str) -> None:
    assert plural_forms([noun]) == {plural}
