from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.english_forms import Form, inflected

PHRASES = st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1), min_size=1, max_size=3).map(
    " ".join
)


@given(PHRASES)
def test_the_plain_form_is_the_equivalent_itself(english: str) -> None:
    assert inflected(english, Form.PLAIN) == english


@given(PHRASES, st.sampled_from(Form))
def test_what_follows_a_verb_and_what_stands_before_a_noun_stays(english: str, form: Form) -> None:
    changed = inflected(english, form)
    if form is Form.PLURAL:
        assert changed.startswith(english.partition(" of ")[0].rpartition(" ")[0])
    else:
        assert changed.endswith(english.partition(" ")[2])


@pytest.mark.parametrize(
    ("english", "form", "expected"),
    [
        ("discuss", Form.PAST, "discussed"),
        ("agree", Form.PAST, "agreed"),
        ("carry out", Form.PAST, "carried out"),
        ("stay", Form.PAST, "stayed"),
        ("stop", Form.PAST, "stopped"),
        ("hold", Form.PAST, "held"),
        ("be discussed", Form.PAST, "was discussed"),
        ("take", Form.PASSIVE, "taken"),
        ("sign", Form.PASSIVE, "signed"),
        ("consider", Form.IS_DONE, "is considered"),
        ("take", Form.FINITE, "take"),
        ("be expected", Form.FINITE, "is expected"),
        ("be expected", Form.IS_DONE, "is expected"),
        ("consider", Form.WAS_DONE, "was considered"),
        ("note", Form.ING, "noting"),
        ("see", Form.ING, "seeing"),
        ("run", Form.ING, "running"),
        ("meet", Form.ING, "meeting"),
        ("lie", Form.ING, "lying"),
        ("be", Form.ING, "being"),
        ("country", Form.PLURAL, "countries"),
        ("day", Form.PLURAL, "days"),
        ("trade union", Form.PLURAL, "trade unions"),
        ("branch", Form.PLURAL, "branches"),
        ("prisoner of war", Form.PLURAL, "prisoners of war"),
        ("person", Form.PLURAL, "people"),
        ("information", Form.PLURAL, "information"),
        ("needed", Form.PLURAL, "needed"),
    ],
)
def test_words_change_as_in_english(english: str, form: Form, expected: str) -> None:
    assert inflected(english, form) == expected
