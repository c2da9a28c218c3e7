from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.cues import find_cues, fold_text, load_cues
from crossread.core.kinds import Strength
from crossread.core.types import Span


@given(st.text(max_size=60))
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold_text(text)) == len(text)


def test_the_languages_have_the_same_roles_and_scales() -> None:
    english, russian = load_cues("en"), load_cues("ru")
    assert english.roles.keys() == russian.roles.keys()
    assert english.opposites.keys() == russian.opposites.keys()
    assert english.strength.keys() == russian.strength.keys() == set(Strength)


def test_an_unknown_language_is_read_as_english() -> None:
    assert load_cues("xx").roles == load_cues("en").roles


@pytest.mark.parametrize(
    ("role", "text", "found"),
    [
        ("condition", "if it rains", ["if"]),
        ("condition", "on the condition that", ["on the condition"]),
        ("condition", "a gift", []),
        ("all", "All of the boats", ["All of"]),
    ],
)
def test_whole_words_are_found_in_any_case(role: str, text: str, found: list[str]) -> None:
    spans = find_cues(load_cues("en").roles[role], text, [Span(0, len(text))])
    assert [span.of(text) for span in spans] == found


def test_a_cue_is_found_with_and_without_the_dots_of_its_letters() -> None:
    praise = load_cues("ru").roles["praise"]
    for text in ("в тёплой обстановке", "в теплой обстановке"):
        assert len(find_cues(praise, fold_text(text), (Span(0, len(text)),))) == 1
