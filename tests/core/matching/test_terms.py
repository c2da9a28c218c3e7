from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.terms import latin, term_weights, terms_of
from crossread.core.types import Claim, ClaimId, Span
from crossread.core.words import word_texts


def claims_of(*texts: str) -> list[Claim]:
    return [
        Claim(ClaimId(f"r1.c{number}"), (Span(0, len(text)),), text)
        for number, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("left", "right", "shared"),
    [
        ("Two bridges reopened", "reopening a bridge", {"bridg", "reopen"}),
        ("1,500 tonnes", "1500 tonnes", {"1500", "tonn"}),
        ("мост закрылся", "мосты закрылись", {"most", "zakr"}),
        ("мэр Кузнецов открыл мост", "Mayor Kuznetsov", {"mayor", "kuznetsov"}),
        ("декан Лекард уехал", "Dean Lecard", {"dean", "lecard"}),
        ("Мост", "The ferry", set()),
    ],
)
def test_claims_share_stems_numbers_and_names(left: str, right: str, shared: set[str]) -> None:
    first, second = terms_of(claims_of(left, right))
    assert first & second == shared


@given(st.text(st.sampled_from("ab1é'’.,-—\u00a0\u2028 \n5"), max_size=30))
def test_no_word_reaches_across_a_space(text: str) -> None:
    apart = [word for part in text.split() for word in word_texts(part)]
    assert apart == word_texts(text)


@given(st.lists(st.text()))
def test_every_term_has_a_weight_between_nothing_and_one(texts: list[str]) -> None:
    terms = terms_of(claims_of(*texts))
    weights = term_weights(terms)
    assert weights.keys() == set().union(*terms)
    assert all(0 <= weight <= 1 for weight in weights.values())


def test_a_word_that_is_rare_in_the_event_says_more() -> None:
    weights = term_weights(terms_of(claims_of("the ferry", "the bridge", "the ferry", "the quay")))
    assert weights["the"] < weights["ferri"] < weights["quay"]


def test_a_word_that_is_common_in_the_language_says_less() -> None:
    ranks = {"with": 2_010, "quay": 27_000}
    weights = term_weights(terms_of(claims_of("with quay", "nothing")), ranks.get)
    assert weights["with"] < weights["quay"]


@given(st.text())
def test_latin_letters_are_plain_and_small(text: str) -> None:
    assert latin(text).isascii()
    assert latin(text) == latin(text).lower()
