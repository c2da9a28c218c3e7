"""Figures that one text alone gives are told with their sentence, and only telling ones."""

from __future__ import annotations

import pytest

from crossread.core.findings.numbers import find_one_sided_numbers
from headlines import told, two


def test_a_figure_is_told_with_its_sentence() -> None:
    assert told(find_one_sided_numbers, two(["The pier costs £3 million."], ["It rained."])) == [
        "A figure given by Northland alone: “The pier costs £3 million”."
    ]


def test_money_comes_first_and_two_are_enough() -> None:
    sentences = ["It has 400 steps.", "It took 90 workers.", "It costs £3 million."]
    (headline,) = told(find_one_sided_numbers, two(sentences, ["It rained."]))
    assert headline == (
        "Figures given by Northland alone: “It costs £3 million” and “It has 400 steps”."
    )


@pytest.mark.parametrize(
    "sentence",
    ["Both had two boats.", "See page 12.", "It was built in 1950.", "Flight EN 418 landed."],
)
def test_small_numbers_years_and_labels_are_no_news(sentence: str) -> None:
    assert told(find_one_sided_numbers, two([sentence], ["It rained."])) == []


def test_an_amount_that_the_other_text_has_in_any_unit_is_no_news() -> None:
    comparison = two(["It costs 3 million crowns."], ["It costs 3 million."])
    assert told(find_one_sided_numbers, comparison) == []
