from __future__ import annotations

import pytest

from crossread.core.judging.slots.quantities import find
from sides import side_of_text


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("They pay 40 euros and 500 boats sail.", "They pay 45 euros and 600 boats sail.", 2),
        ("They pay 40 euros.", "They pay 40 dollars.", 0),
        ("They pay 40 euros.", "It takes 40 days.", 0),
        ("The two sides met.", "The three ministers met.", 0),
        ("Permits last 24 months.", "Answers come within 10 days.", 0),
        ("Ships 300, lorries 20.", "Lorries 20, ships 300.", 0),
        ("It may take 40 boats.", "It may take 40 boats at most.", 0),
        ("A tug of type AB-12 sailed.", "A tug of type AB-35 sailed.", 0),
        ("They met at nine o'clock.", "They met with eleven others.", 0),
        ("Tugs get 7 per cent, ferries 9.", "Ferries get 9 per cent, tugs 7.", 0),
        ("They saved 12,000 people from the water.", "They used three from the town.", 0),
    ],
)
def test_only_amounts_of_the_same_thing_are_compared(left: str, right: str, count: int) -> None:
    assert len(list(find(side_of_text(left), side_of_text(right)))) == count


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "They pay 40 euros for a boat.",
            "They pay 50 euros for a boat, 60 euros for a large boat.",
        ),
        (
            "They pay 50 euros for a boat, 60 euros for a large boat.",
            "They pay 40 euros for a boat.",
        ),
    ],
)
def test_an_amount_is_told_of_once(left: str, right: str) -> None:
    found = list(find(side_of_text(left), side_of_text(right)))
    assert len(found) == 1


def test_what_rises_to_an_amount_is_no_bound_in_russian() -> None:
    sides = (
        side_of_text("The fare rises to 40 euros."),
        side_of_text("Плата вырастет до 40 евро.", "Southport", "ru"),
    )
    assert list(find(*sides)) == []
