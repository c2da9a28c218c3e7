"""What a fact's value is, in both languages, in a table that is easy to extend."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.facts import find_facts
from crossread.core.kinds import FactKind
from crossread.core.types import Span

ANCHOR = date(2031, 3, 4)
"""A Tuesday."""

TABLE = [
    line.split("\t")
    for line in (Path(__file__).parent / "facts.tsv").read_text("utf-8").splitlines()
]

texts = st.text(max_size=60) | st.lists(
    st.sampled_from([text for _, text, _, _ in TABLE]), max_size=4
).map(" ".join)
languages = st.sampled_from(["en", "ru", "xx"])


@given(texts, languages, st.sampled_from([ANCHOR, None]))
def test_facts_lie_inside_the_span_in_order_and_apart(
    text: str, language: str, anchor: date | None
) -> None:
    facts = find_facts(text, Span(0, len(text)), language, anchor)
    ends = [0, *(fact.span.end for fact in facts)]
    for end, fact in zip(ends, facts, strict=False):
        assert end <= fact.span.start < fact.span.end <= len(text)
        assert fact.value


@given(texts, languages)
def test_a_span_inside_a_text_hides_what_is_outside(text: str, language: str) -> None:
    span = Span(len(text) // 3, 2 * len(text) // 3)
    for fact in find_facts(text, span, language, ANCHOR):
        assert span.start <= fact.span.start < fact.span.end <= span.end


@given(st.integers(0, 10**15))
def test_an_integer_is_its_own_value_however_it_is_grouped(number: int) -> None:
    for written in (str(number), f"{number:,}"):
        text = f"exactly {written} boats"
        values = [f.value for f in find_facts(text, Span(0, len(text)), "en", None)]
        assert values == [str(number)]


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_date_comes_back_from_every_way_of_writing_it(day: date) -> None:
    months = "January February March April May June July August September October November December"
    month = months.split()[day.month - 1]
    for text in (
        day.isoformat(),
        f"{day:%d.%m.%Y}",
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
    ):
        found = find_facts(text, Span(0, len(text)), "en", ANCHOR)
        assert [(f.kind, f.value) for f in found] == [(FactKind.DATE, day.isoformat())]


@pytest.mark.parametrize(("language", "text", "kind", "value"), TABLE, ids=lambda part: part)
def test_the_value_is_found(language: str, text: str, kind: str, value: str) -> None:
    found = find_facts(text, Span(0, len(text)), language, ANCHOR)
    assert (kind, value) in [(str(fact.kind), fact.value) for fact in found]


def test_the_table_is_large_enough_to_mean_something() -> None:
    assert len(TABLE) >= 150


@pytest.mark.parametrize(
    "text",
    ["May I ask?", "They march on.", "one of the sides", "Sun and wind", "a second time", "no one"],
)
def test_everyday_words_are_no_facts(text: str) -> None:
    assert find_facts(text, Span(0, len(text)), "en", ANCHOR) == ()


@pytest.mark.parametrize(
    "pattern",
    [
        "1,",
        "1 000 ",
        "one ",
        "million ",
        "and ",
        "5-",
        "May ",
        "A. ",
        "Aa-",
        "an hour and ",
        "1.",
        "«",
    ],
)
def test_time_grows_no_faster_than_the_text(pattern: str) -> None:
    text = pattern * (40_000 // len(pattern))
    assert isinstance(find_facts(text, Span(0, len(text)), "en", ANCHOR), tuple)
