from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import scene_of
from crossread.core.claims.clauses import split_clauses
from crossread.core.types import Span


def clauses_of(text: str, language: str = "en") -> list[str]:
    spans = split_clauses(scene_of(text, language), Span(0, len(text)), language)
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["The mayors discussed the old bridge", "and agreed to meet again in May."]),
        (
            "en",
            ["The mayor of Alder thanked the divers,", "and the port will pay for it."],
        ),
        ("en", ["The mayor of Alder thanked the divers;", "talks go on in the town hall."]),
        ("ru", ["Мэры обсудили ремонт старого моста", "и договорились встретиться снова в мае."]),
        ("en", ["The mayors discussed the bridge, the port and the old road to Alder."]),
        ("en", ["They agreed on opening and closing hours of the port in May."]),
        ("en", ["They met and agreed."]),
        ("en", ["They signed the plan, which opened the port, and which cost a lot of money."]),
    ],
)
def test_only_what_has_a_verb_of_its_own_is_divided_off(language: str, parts: list[str]) -> None:
    assert clauses_of(" ".join(parts), language) == parts


@given(
    st.lists(
        st.sampled_from(
            ["They", "agreed", "and", "signed", ";", ",", "it", "the", "bridge", "will", "open"]
        )
    )
)
def test_clauses_lose_no_word(words: list[str]) -> None:
    text = " ".join([*words, "end"])
    assert " ".join(clauses_of(text)).split() == text.split()
