from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.sentences import split_sentences
from quality.sentences import Splitter, rate, split_nupunkt, split_ours, split_razdel
from sentence_cases import ENGLISH, RUSSIAN, cases

TEXTS = st.text(st.sampled_from('aA. бВ“”«»"!?…,—\n(1г'), max_size=200) | st.text(max_size=60)


def parts(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@given(TEXTS)
def test_sentences_are_in_order_and_hold_every_word(text: str) -> None:
    spans = split_sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    kept = sum(sign.isalnum() for span in spans for sign in span.of(text))
    assert kept == sum(sign.isalnum() for sign in text)


@given(TEXTS, TEXTS)
def test_a_part_of_a_text_is_split_without_looking_beyond_it(before: str, text: str) -> None:
    whole = before + text
    spans = split_sentences(whole, len(before))
    assert all(len(before) <= span.start < span.end <= len(whole) for span in spans)


@pytest.mark.parametrize(
    ("table", "peer"), [(ENGLISH, split_nupunkt), (RUSSIAN, split_razdel)], ids=["en", "ru"]
)
def test_nineteen_in_twenty_hard_cases_come_out_and_no_fewer_than_a_peers(
    table: str, peer: Splitter
) -> None:
    assert len(cases(table)) >= 85
    assert rate(table, split_ours) >= max(0.95, rate(table, peer))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A list:\n- one\n- two", ["A list:", "one", "two"]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("a line that goes\non below", ["a line that goes\non below"]),
        ("One.\n\nTwo", ["One.", "Two"]),
        ("", []),
        (" \n ", []),
        ("…", ["…"]),
    ],
)
def test_lines_and_lists_end_sentences(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "piece", ["word ", "a", '" ', "A. ", '". ', ". ", ".", '"', "a\n", "« ", ".” ", ". . "]
)
def test_hostile_input_is_read_to_its_end(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert split_sentences(text)[-1].end == len(text.rstrip())
