from __future__ import annotations

from datetime import date

import msgspec

from crossread.core.messages import message
from crossread.core.reading.protocol import LENGTH, Answer, Question
from crossread.core.reading.source import Extract


def test_what_is_asked_and_answered_comes_through_whole() -> None:
    notes = ("a", message("b {c}", c="d"))
    extract = Extract("Мэры", "utf-8", notes, "t", "i", date(2031, 3, 4), ("x",), "en", stale=True)
    refused = Answer(None, message("No {name}.", name="a"), exhausted=True)
    for value in (Question("pdf", "a.pdf", 3, "cp1251"), Answer(extract), refused):
        assert msgspec.json.decode(msgspec.json.encode(value), type=type(value)) == value
    assert LENGTH.unpack(LENGTH.pack(12)) == (12,)
