from __future__ import annotations

import pytest

from crossread.core.claims.facts.quantities import read_quantity
from crossread.core.claims.facts.tokens import split_tokens
from crossread.core.claims.facts.vocabulary import load_vocabulary
from crossread.core.kinds import FactKind
from crossread.core.types import Span


@pytest.mark.parametrize(
    ("text", "kind", "value", "end"),
    [
        ("40 dollars more", FactKind.MONEY, "40 dollar", 2),
        ("40 boats", FactKind.NUMBER, "40", 1),
        ("40 per cent", FactKind.PERCENT, "40%", 3),
        ("4 in 10 boats", FactKind.PERCENT, "40%", 3),
        ("4 in 10 days", FactKind.NUMBER, "4", 1),
        ("seventh pier", FactKind.NUMBER, "#7", 1),
    ],
)
def test_what_stands_behind_a_number_tells_its_kind(
    text: str, kind: FactKind, value: str, end: int
) -> None:
    tokens = split_tokens(text, Span(0, len(text)))
    found = read_quantity(tokens, 0, load_vocabulary("en"))
    assert found is not None
    assert (found.kind, found.value, found.end) == (kind, value, end)


@pytest.mark.parametrize("text", ["one of them", "third pier", "boats"])
def test_figures_of_speech_are_no_quantities(text: str) -> None:
    tokens = split_tokens(text, Span(0, len(text)))
    assert read_quantity(tokens, 0, load_vocabulary("en")) is None
