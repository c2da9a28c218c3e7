from __future__ import annotations

import pytest

from crossread.core.judging.slots.names import find
from sides import side_of_text


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("The next round is held in Norwick.", "The next round is held in Eastham.", 1),
        ("The round is held in Kyiv.", "The round is held in Kiev.", 0),
        ("The round is held in Gothenborg.", "The round is held in Gothenburg.", 0),
        ("The round is held in France.", "The round is held in Norwick.", 0),
        ("The mayors met for talks in Norwick.", "The mayors met for talks in the Old Hall.", 0),
    ],
)
def test_a_place_differs_only_from_another_place_of_its_kind(
    left: str, right: str, count: int
) -> None:
    assert len(list(find(side_of_text(left), side_of_text(right)))) == count


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("The port of Wolmar gets a crane.", "Порт Вольмар получит кран.", 0),
        ("Hrant Sarkian leads the works.", "Работы возглавит Грант Саркян.", 0),
        ("Irena Maslow leads the works.", "Работы возглавит Тимур Гаджиев.", 1),
    ],
)
def test_a_name_in_two_scripts_is_one(left: str, right: str, count: int) -> None:
    sides = side_of_text(left), side_of_text(right, "Southport", "ru")
    assert len(list(find(*sides))) == count
