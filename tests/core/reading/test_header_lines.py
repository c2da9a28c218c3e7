from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.header_lines import LONGEST, Line, Look, ends_sentence, look_at
from crossread.core.types import Span


def looked(text: str) -> Line:
    return look_at(Line(Span(0, len(text)), text, 0))


@given(st.text(min_size=1).map(str.strip).filter(bool))
def test_looking_keeps_the_line(text: str) -> None:
    line = looked(text)
    assert (line.text, line.span) == (text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "look", "value"),
    [
        ("Mayors speak about the bridge", Look.SHORT, ""),
        ("Mayors speak about the bridge.", Look.ACCOUNT, ""),
        ("mayors speak", Look.ACCOUNT, ""),
        ("Dear residents,", Look.ACCOUNT, ""),
        ("- a bridge", Look.ACCOUNT, ""),
        ("1. a bridge", Look.ACCOUNT, ""),
        ("word " * 31, Look.ACCOUNT, ""),
        ("x" * (LONGEST + 1), Look.ACCOUNT, ""),
        ("Ministry of Ports", Look.NAME, ""),
        ("4 March 2031", Look.DATE, ""),
        ("Tuesday, 4 March 2031, 14:05 GMT", Look.DATE, ""),
        ("Date: 4 March 2031", Look.DATE, ""),
        ("Дата публикации: 4 марта 2031 г.", Look.DATE, ""),
        ("Ministry of Ports – 4 March 2031", Look.DATE, "Ministry of Ports"),
        ("Paris, 4 March 2031", Look.DATE, ""),
        ("Source: Northpress", Look.ISSUER, "Northpress"),
        ("Источник: мэрия", Look.ISSUER, "мэрия"),
        ("Subject: the bridge", Look.TITLE, "the bridge"),
        ("Contact: press office, 555 0100", Look.NOTE, ""),
        ("The result: a bridge", Look.SHORT, ""),
        ("Composed for this test from nothing; not an official statement.", Look.NOTE, ""),
        ("Для немедленного распространения", Look.NOTE, ""),
        ("By Jane Roe", Look.NOTE, ""),
        ("By agreement of both sides the bridge opens", Look.SHORT, ""),
        ("(as delivered)", Look.NOTE, ""),
        ("* * *", Look.ACCOUNT, ""),
        ("---", Look.NOTE, ""),
        ("14:05", Look.NOTE, ""),
    ],
)  # fmt: skip
def test_a_line_looks_like_what_it_is(text: str, look: Look, value: str) -> None:
    line = looked(text.strip())
    assert (line.look, line.value) == (look, value)


def test_a_date_in_a_headline_is_kept_with_it() -> None:
    line = looked("Readout of the call of 4 March 2031")
    assert (line.look, line.date) == (Look.SHORT, date(2031, 3, 4))


@pytest.mark.parametrize("text", ["It opens.", "“It opens.”", "Мост открыт…", "(It opens.)"])
def test_a_full_stop_ends_a_sentence(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["It opens", "in the U.S.", "Ports Ltd.", "в 2031 г.", "Why?"])
def test_an_abbreviation_ends_none(text: str) -> None:
    assert not ends_sentence(text)
