from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.rtf_tokens import Sign, Token, tokens

A = Token(Sign.BYTES, b"a")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"{a\r\nb}", [Token(Sign.OPEN), A, Token(Sign.BYTES, b"b"), Token(Sign.CLOSE)]),
        (b"\\par a", [Token(Sign.WORD, b"par"), A]),
        (b"\\u-12 a", [Token(Sign.WORD, b"u", -12), A]),
        (b"\\'e9a", [Token(Sign.ESCAPED, b"\xe9"), A]),
        (
            b"\\{\\\\\\}",
            [Token(Sign.BYTES, b"{"), Token(Sign.BYTES, b"\\"), Token(Sign.BYTES, b"}")],
        ),
        (b"\\*\\x", [Token(Sign.WORD, b"*"), Token(Sign.WORD, b"x")]),
        (b"\\bin3 }{}a", [Token(Sign.WORD, b"bin", 3), A]),
        (b"\\bin99999999999999 a", [Token(Sign.WORD, b"bin", 99999999999999)]),
        (b"\\", []),
    ],
)
def test_a_file_is_a_stream_of_tokens(data: bytes, expected: list[Token]) -> None:
    assert list(tokens(data)) == expected


@given(st.binary())
def test_any_bytes_are_tokens_and_text_is_never_made_up(data: bytes) -> None:
    found = list(tokens(data))
    assert sum(len(one.data) for one in found if one.sign is Sign.BYTES) <= len(data)
