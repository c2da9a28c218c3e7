"""Rich Text Format as a stream of groups, control words and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(
    rb"([{}])|\\([A-Za-z]{1,32})(-?\d{1,15})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z'])|([^\\{}\r\n]+)"
)


class Sign(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    BYTES = auto()
    """Text in the encoding that holds at this place."""
    ESCAPED = auto()
    """One such byte, written in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the file."""

    sign: Sign
    data: bytes = b""
    """Of text; the name of a control word, which may be a sign such as ``*``."""
    number: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens; line ends mean nothing, and embedded binary data is passed over."""
    at = 0
    while True:
        found = _TOKEN.search(data, at)
        if found is None:
            return
        at = found.end()
        brace, word, number, escaped, symbol, plain = found.groups()
        if brace:
            yield Token(Sign.OPEN if brace == b"{" else Sign.CLOSE)
        elif word:
            value = None if number is None else int(number)
            if word == b"bin":
                at += max(0, value or 0)
            yield Token(Sign.WORD, word, value)
        elif escaped:
            yield Token(Sign.ESCAPED, bytes.fromhex(escaped.decode("ascii")))
        elif symbol is not None:
            yield Token(Sign.BYTES, symbol) if symbol in b"\\{}" else Token(Sign.WORD, symbol)
        else:
            yield Token(Sign.BYTES, plain)
