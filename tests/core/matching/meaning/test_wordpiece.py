from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.meaning.wordpiece import WordPieces

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "bridge", "re", "##open", "##ed", ",", "cafe"]
PIECES = WordPieces({word: number for number, word in enumerate(WORDS)})


def pieces(text: str) -> list[str]:
    return [WORDS[number] for number in PIECES.ids(text, 256)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge", "the bridge"),
        ("reopened", "re ##open ##ed"),
        ("the,bridge", "the , bridge"),
        ("Café", "cafe"),
        ("the tunnel", "the [UNK]"),
        ("x" * 200, "[UNK]"),
        ("", ""),
    ],
)
def test_text_is_split_into_the_longest_known_pieces(text: str, expected: str) -> None:
    assert pieces(text) == ["[CLS]", *expected.split(), "[SEP]"]


@given(st.text(), st.integers(2, 20))
def test_there_are_never_more_pieces_than_asked_for(text: str, most: int) -> None:
    ids = PIECES.ids(text, most)
    assert len(ids) <= most
    assert (WORDS[ids[0]], WORDS[ids[-1]]) == ("[CLS]", "[SEP]")


@given(st.text(st.characters(max_codepoint=127)))
def test_marks_beyond_ascii_change_nothing_else(text: str) -> None:
    assert PIECES.ids(text, 256) == PIECES.ids(f"{text}\u00ad", 256)
