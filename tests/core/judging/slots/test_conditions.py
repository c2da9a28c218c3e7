from __future__ import annotations

import pytest

from crossread.core.judging.slots.conditions import conditions, find
from sides import side_of_text


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They pay if it rains.", 1),
        ("Should it rain, they pay.", 1),
        ("They should pay.", 0),
        ("The ferry, with a stop at Lima, should sail.", 0),
        ("They pay, should Lima agree.", 1),
        ("They pay, should the mayor agree.", 1),
        ("Until now they paid.", 0),
        ("They pay without conditions.", 0),
        ("They paid once more.", 0),
    ],
)
def test_conditions_are_told_from_their_look_alikes(text: str, count: int) -> None:
    assert len(conditions(side_of_text(text))) == count


def test_a_condition_on_both_sides_is_no_difference() -> None:
    left, right = side_of_text("They pay if it rains."), side_of_text("They pay unless it is dry.")
    assert list(find(left, right)) == []
    assert len(list(find(left, side_of_text("They pay.")))) == 1
    assert list(find(left, side_of_text("Rain is required for them to pay."))) == []
