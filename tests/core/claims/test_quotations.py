from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.quotations import Quoted, find_quotations
from crossread.core.types import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes” and “no”.", ["“yes”", "“no”"]),
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("Он сказал «да» и «нет».", ["«да»", "«нет»"]),
        ("Он сказал: «Пароход «Маяк» ушёл».", ["«Пароход «Маяк» ушёл»"]),
        ("„Ja“, sagte er.", ["„Ja“"]),
        ("«Да, — сказал он. — Нет».", ["«Да,", "Нет»"]),
        ("“One.\n\n“Two.” He left.", ["“One.", "“Two.”"]),
        ("It isn't 'so'.", []),
        ("It isn’t ‘so’, the workers’ union said.", ["‘so’"]),
        ("‘The workers’ gate,’ he said, ‘is shut.’", ["‘The workers’ gate,’", "‘is shut.’"]),
        ("‘It’s shut.’ The ’90s are over.", ["‘It’s shut.’"]),
    ],
)
def test_quotations_are_found_in_every_style(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in find_quotations(text, 0, len(text))] == expected


@given(st.text(st.sampled_from('ab s«»“”"„‘’\n—.,'), max_size=80))
def test_quotations_never_overlap(text: str) -> None:
    spans = find_quotations(text, 0, len(text))
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    quoted = Quoted(spans)
    assert all(quoted.at(span.start) == span for span in spans if span.start < span.end)
    assert quoted.within(Span(0, len(text) + 1)) == tuple(s for s in spans if s.end > 0)
