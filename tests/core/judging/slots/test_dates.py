from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.slots.dates import apart, find, reach
from sides import side_of_text

VALUES = st.sampled_from(
    ["2031", "2031-05", "2031-05-05", "--05-05", "2031-05-05/2031-05-09", "2032-01/2032-06"]
)


@given(VALUES, VALUES)
def test_being_apart_works_both_ways_and_never_from_itself(left: str, right: str) -> None:
    first, second = reach(left), reach(right)
    assert first is not None
    assert second is not None
    assert apart(first, second) == apart(second, first)
    assert not apart(first, first)


def test_a_date_inside_another_is_not_apart() -> None:
    year, month, day = (reach(value) for value in ("2031", "2031-05", "2031-05-05"))
    assert year is not None
    assert month is not None
    assert day is not None
    assert not apart(year, month)
    assert not apart(month, day)
    assert not apart(day, year)


def test_what_is_no_date_has_no_reach() -> None:
    assert reach("-W-3") is None


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("The bridge opens on 5 May.", "The bridge opens on 9 May.", 1),
        ("The bridge opens on 5 May.", "The bridge opens in May.", 0),
        ("The bridge opens on Friday.", "The bridge opens on 7 March.", 0),
        ("The bridge opens on 5 May.", "Nurses strike from 9 to 12 June, ships on 3 July.", 0),
        ("The bridge opens at 15:40.", "The bridge opens on 9 May.", 0),
    ],
)
def test_only_dates_of_the_same_matter_are_compared(left: str, right: str, count: int) -> None:
    assert len(list(find(side_of_text(left), side_of_text(right)))) == count
