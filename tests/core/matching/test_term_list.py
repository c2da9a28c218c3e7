from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.term_list import are_akin, flat, group_of
from crossread.core.words import stem


@given(st.text("абвгдежзийклмнопрстуфхцчшщъыьэюя", min_size=1))
def test_all_words_of_a_group_have_its_stem(word: str) -> None:
    wanted = stem(word)
    assert all(stem(form) == wanted for form, _ in group_of(wanted).words)


def test_a_group_holds_the_words_and_the_phrases_of_a_stem() -> None:
    group = group_of(stem("порты"))
    assert "port" in {english for _, entry in group.words for english in entry.english}
    found = group_of(stem("прекращение")).phrases[(stem("огня"),)]
    assert [entry.english[0] for entry in found] == ["ceasefire"]
    assert group_of(stem("прекращение")).longest >= 1


def test_an_unknown_stem_has_an_empty_group() -> None:
    assert group_of("кракозябр").words == ()
    assert group_of("harbour").words == ()


def test_words_are_akin_that_one_russian_word_may_mean() -> None:
    assert are_akin(stem("treaty"), stem("contract"))
    assert not are_akin(stem("treaty"), stem("harbour"))
    assert not are_akin("kraken", "kraken")


def test_a_word_is_looked_for_in_lower_case_without_dots() -> None:
    assert flat("Пришёл") == "пришел"
