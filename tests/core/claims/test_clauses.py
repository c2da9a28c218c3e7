from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import scene_of
from crossread.core.claims.clauses import split_clauses
from crossread.core.types import GAP, Span


def clauses_of(text: str, language: str = "en") -> list[str]:
    clauses = split_clauses(scene_of(text, language), Span(0, len(text)), language)
    return [GAP.join(span.of(text) for span in clause) for clause in clauses]


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
        ("en", ["The mayors discussed the old bridge", "and will meet again in early May."]),
        ("en", ["They agreed with Ana Reyes and Li Oak as well as Bo Lind and Eva Dahl."]),
        ("en", ["They discussed the port, the bridge and the fares, as well as the old road."]),
        ("en", ["They thanked the crew as well as the divers."]),
        ("ru", ["Мэры обсудили мост, порт и цены на паром, а также новую дорогу в город."]),
        ("en", ["They signed the plan, which opened the port, and which cost a lot of money."]),
    ],
)
def test_only_what_has_a_verb_of_its_own_is_divided_off(language: str, parts: list[str]) -> None:
    assert clauses_of(" ".join(parts), language) == parts


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "en",
            "They agreed to mend the road, as well as a fund for the ferry, and will open it soon.",
            [
                "They agreed to mend the road,",
                "They agreed … as well as a fund for the ferry,",
                "and will open it soon.",
            ],
        ),
        (
            "ru",
            "Мэры обсудили срочный ремонт старого моста, а также расписание парома на зиму.",
            [
                "Мэры обсудили срочный ремонт старого моста,",
                "Мэры обсудили … а также расписание парома на зиму.",
            ],
        ),
    ],
)
def test_what_is_attached_to_a_verb_is_a_claim_with_that_verb(
    language: str, text: str, parts: list[str]
) -> None:
    assert clauses_of(text, language) == parts


@given(
    st.lists(
        st.sampled_from(
            ["They", "agreed", "and", "as well as", ";", ",", "it", "the", "bridge", "will", "open"]
        ),
        max_size=60,
    )
)
def test_clauses_lose_no_word(words: list[str]) -> None:
    text = " ".join([*words, "end"])
    clauses = split_clauses(scene_of(text), Span(0, len(text)), "en")
    assert " ".join(clause[-1].of(text) for clause in clauses).split() == text.split()
