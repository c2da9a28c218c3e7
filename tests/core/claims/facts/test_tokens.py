from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.facts.tokens import find_back, fold, match_form, split_tokens
from crossread.core.types import Span


@given(st.text(max_size=80), st.booleans())
def test_tokens_stand_where_they_say_and_leave_out_white_space_only(
    text: str, compounds: bool
) -> None:
    tokens = split_tokens(text, Span(0, len(text)), compounds=compounds)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    left = "".join(text.split())
    assert len("".join(token.text for token in tokens)) <= len(text)
    assert all(token.text in text for token in tokens)
    if left.isascii() and left.isprintable():
        assert "".join(token.text for token in tokens) == left


def test_compounds_keep_their_hyphens_when_asked() -> None:
    text = "Anna-Maria came"
    assert [t.text for t in split_tokens(text, Span(0, 15), compounds=True)] == [
        "Anna-Maria",
        "came",
    ]
    assert len(split_tokens(text, Span(0, 15))) == 4


def test_the_longest_form_wins_and_full_stops_are_passed_over() -> None:
    text = "2 куб. м воды"
    tokens = split_tokens(text, Span(0, len(text)))
    assert match_form(tokens, 1, {"куб", "куб м"}) == ("куб м", 4)
    assert match_form(tokens, 0, {"куб"}) == ("", 0)


def test_a_form_is_found_before_a_token() -> None:
    tokens = split_tokens("at the end of May", Span(0, 17))
    assert find_back(tokens, 4, {"end of"})
    assert not find_back(tokens, 4, {"at"})


def test_folding_evens_out_letters_and_apostrophes() -> None:
    assert fold("Её O’Neill") == "ее o'neill"
