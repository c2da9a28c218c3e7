"""Lists and dates stand in a sentence as a newspaper prints them."""

from __future__ import annotations

from datetime import date

import pytest

from crossread.core.judging.wording import capital, listed, long_date


@pytest.mark.parametrize(
    ("parts", "told"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_parts_are_listed(parts: list[str], told: str) -> None:
    assert listed(parts) == told


def test_a_sentence_begins_with_a_capital() -> None:
    assert capital("the port") == "The port"
    assert capital("") == ""


def test_dates_are_written_out() -> None:
    assert long_date(date(2031, 3, 4)) == "4 March 2031"
    assert long_date(None) == ""
