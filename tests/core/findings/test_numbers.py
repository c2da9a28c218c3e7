"""Numbers that only one side gives are told; small ones and disputed ones are not."""

from __future__ import annotations

import pytest

from cases import comparison_of, readout_of, with_facts
from crossread.core.findings.numbers import find_one_sided_numbers
from crossread.core.kinds import FactKind, Relation
from crossread.core.types import Readout

PLAIN = readout_of(2, "B", ["Ships came."])


def counted(sentence: str, **values: str) -> Readout:
    return with_facts(readout_of(1, "A", [sentence]), FactKind.NUMBER, **values)


def test_a_number_of_one_side_is_told_as_written() -> None:
    (news,) = find_one_sided_numbers(comparison_of([counted("Ten ships came.", Ten="10"), PLAIN]))
    assert news.finding.headline == "Only A gives the figure “Ten ships”."
    assert news.finding.rows == ("row1",)


def test_a_number_that_the_other_side_gives_in_other_words_is_not() -> None:
    other = with_facts(readout_of(2, "B", ["10 ships."]), FactKind.NUMBER, **{"10": "10"})
    sides = [counted("Ten ships came.", Ten="10"), other]
    assert list(find_one_sided_numbers(comparison_of(sides))) == []


@pytest.mark.parametrize("name", ["Phase 2", "No. 9", "Resolution 2065", "fifth", "2016", "8th"])
def test_a_number_that_names_or_orders_counts_nothing(name: str) -> None:
    told = with_facts(readout_of(1, "A", [f"See {name}."]), FactKind.NUMBER, **{name: "9"})
    assert list(find_one_sided_numbers(comparison_of([told, PLAIN]))) == []


def test_a_figure_told_twice_is_quoted_once() -> None:
    told = counted("Ten ships for ten.", Ten="10", ten="10")
    (news,) = find_one_sided_numbers(comparison_of([told, PLAIN]))
    assert news.finding.headline == "Only A gives the figure “Ten ships”."


def test_figures_in_digits_come_first() -> None:
    told = counted("Six ships brought 40 tons.", Six="6", **{"40": "40"})
    (news,) = find_one_sided_numbers(comparison_of([told, PLAIN]))
    assert news.finding.headline == "Only A gives the figures “40 tons” and “Six ships”."


def test_both_is_no_number_worth_telling() -> None:
    assert list(find_one_sided_numbers(comparison_of([counted("Two came.", Two="2"), PLAIN]))) == []


def test_a_number_in_dispute_is_left_to_its_difference() -> None:
    sides = [counted("Ten ships came.", Ten="10"), PLAIN]
    disputed = comparison_of(sides, (0, 0), relation=Relation.DIFFER)
    assert list(find_one_sided_numbers(disputed)) == []
