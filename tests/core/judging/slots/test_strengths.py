from __future__ import annotations

import pytest

from crossread.core.judging.slots.strengths import find, strongest
from crossread.core.kinds import Strength
from sides import side_of_text


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("They discussed the toll.", Strength.DISCUSSED),
        ("They agreed on the toll after they discussed it.", Strength.AGREED),
        ("The toll will fall.", Strength.COMMITTED),
        ("The toll might fall.", Strength.DISCUSSED),
        ("The toll falls in May.", None),
        ("The toll may not fall.", None),
        ("They have lowered the toll.", Strength.DID),
        ("The toll.", None),
    ],
)
def test_the_strongest_act_of_a_side_is_found(text: str, strength: Strength | None) -> None:
    act = strongest(side_of_text(text))
    assert (act.strength if act else None) is strength


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("They agreed on a toll.", "A toll was discussed.", 1),
        ("They agreed on a toll.", "They committed to a toll.", 0),
        ("The toll will fall.", "The toll may fall.", 1),
        ("The toll will fall.", "Lorries may pass.", 0),
        ("They stressed the toll.", "They supported the toll.", 0),
        ("A lower toll is being looked into.", "Lorries will be charged less from May.", 1),
        ("A lower toll is being looked into.", "A discount is to be considered in May.", 0),
        ("They talked of a lower toll.", "Lorries will be charged less from May.", 0),
    ],
)
def test_a_step_or_two_inside_the_middle_of_the_ladder_is_no_difference(
    left: str, right: str, count: int
) -> None:
    assert len(list(find(side_of_text(left), side_of_text(right)))) == count


def test_who_signs_has_agreed() -> None:
    signed, agreed = map(side_of_text, ("They signed a treaty on tolls.", "They agreed on tolls."))
    assert list(find(signed, agreed)) == []
    assert list(find(agreed, signed)) == []


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("They agreed on the toll.", "They discussed the toll.", 1),
        ("They agreed on the toll.", "They discussed the ferry.", 0),
        ("The port will build a crane.", "The port may build a crane.", 1),
        ("The port will build a crane.", "The port may close a gate.", 0),
        ("The port will build a crane.", "The port is ready to build a crane.", 0),
    ],
)
def test_acts_are_compared_where_they_are_about_one_thing(
    left: str, right: str, count: int
) -> None:
    assert len(list(find(side_of_text(left), side_of_text(right, "Southport")))) == count
