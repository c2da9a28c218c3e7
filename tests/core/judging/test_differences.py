"""How often typed differences are found, and invented, in pairs that were composed for it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import DifferenceKind
from crossread.core.messages import say
from sides import differences_of, side_of_text

TABLE = [
    line.split("\t")
    for name in ("differences.tsv", "further_differences.tsv")
    for line in (Path(__file__).parent / name).read_text("utf-8").splitlines()
]
PRECISION, RECALL = 0.90, 0.80


def kinds_found(row: list[str]) -> set[str]:
    left, right = side_of_text(row[2], "Northland", row[0]), side_of_text(row[3], "South", row[1])
    return {str(difference.kind) for difference in differences_of(left, right)}


@pytest.fixture(scope="module")
def counts() -> Counter[tuple[str, str]]:
    counted: Counter[tuple[str, str]] = Counter()
    for row in TABLE:
        found, wanted = kinds_found(row), {row[4]} - {"-"}
        for kind in found | wanted:
            outcome = "both" if kind in found & wanted else "extra" if kind in found else "missed"
            counted[kind, outcome] += 1
    return counted


def test_the_table_is_large_and_half_of_it_shows_no_difference() -> None:
    silent = sum(row[4] == "-" for row in TABLE)
    assert len(TABLE) >= 300
    assert silent >= 0.4 * len(TABLE)


@pytest.mark.parametrize("kind", list(DifferenceKind))
def test_each_slot_is_precise_and_finds_most(
    kind: DifferenceKind, counts: Counter[tuple[str, str]]
) -> None:
    both, extra, missed = (counts[kind, outcome] for outcome in ("both", "extra", "missed"))
    assert both >= PRECISION * (both + extra)
    assert both >= RECALL * (both + missed)


@given(st.sampled_from(TABLE), st.sampled_from(TABLE), st.booleans())
def test_swapping_the_sides_mirrors_the_differences(
    row: list[str], other: list[str], mixed: bool
) -> None:
    other = other if mixed else row
    left = side_of_text(row[2], "Northland", row[0])
    right = side_of_text(other[3], "South", other[1])
    forth = {(d.kind, d.left, d.right) for d in differences_of(left, right)}
    back = {(d.kind, d.right, d.left) for d in differences_of(right, left)}
    assert forth == back


@given(st.sampled_from([(row[at], row[at + 2]) for row in TABLE for at in (0, 1)]))
def test_a_text_does_not_differ_from_itself(language_and_text: tuple[str, str]) -> None:
    language, text = language_and_text
    side, same = side_of_text(text, "Northland", language), side_of_text(text, "South", language)
    assert differences_of(side, same) == ()


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_can_be_compared(left: str, right: str) -> None:
    for difference in differences_of(side_of_text(left), side_of_text(right, "South")):
        assert say(difference.explanation)
        for span, text in ((difference.left, left), (difference.right, right)):
            assert span is None or 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize("pattern", ["5 boats ", "not ", "all and ", "if, ", "May ", "1 euro "])
def test_hostile_texts_are_compared_in_bounded_time(pattern: str) -> None:
    left = side_of_text(pattern * 4_000)
    right = side_of_text("6 " + pattern * 4_000, "South")
    assert isinstance(differences_of(left, right), tuple)
