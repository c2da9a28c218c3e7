from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.rtf_words import CHARSETS, ENDS, SIGNS, TARGETS, code_page, paired


@pytest.mark.parametrize("codec", CHARSETS.values())
def test_every_charset_of_a_font_is_an_encoding(codec: str) -> None:
    assert "a".encode(codec) == b"a"


def test_no_control_word_means_two_things() -> None:
    assert not set(SIGNS) & ENDS
    assert not set(TARGETS) & (set(SIGNS) | ENDS)


@pytest.mark.parametrize(("number", "codec"), [(1251, "cp1251"), (0, ""), (None, ""), (99999, "")])
def test_a_code_page_is_an_encoding_or_nothing(number: int | None, codec: str) -> None:
    assert code_page(number) == codec


@given(st.text())
def test_halves_of_characters_are_joined(text: str) -> None:
    units = text.encode("utf-16-le", "surrogatepass")
    halves = "".join(
        chr(int.from_bytes(units[at : at + 2], "little")) for at in range(0, len(units), 2)
    )
    assert paired(halves) == text


def test_a_lone_half_becomes_a_sign_that_something_is_missing() -> None:
    assert paired("a\ud83d") == "a\ufffd"
