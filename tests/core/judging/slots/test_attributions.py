from __future__ import annotations

import pytest

from crossread.core.judging.slots.attributions import find
from sides import side_of_text


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("Held at the request of France.", "Held on the initiative of Japan.", 1),
        ("Held at the request of Paris.", "It was requested by France.", 0),
        ("Held at the request of France.", "Held in Japan.", 0),
        ("Held at the request of the union.", "Held on the initiative of Japan.", 0),
        ("We had asked for it.", "We had asked for it.", 1),
    ],
)
def test_an_initiative_can_only_be_taken_by_one(left: str, right: str, count: int) -> None:
    sides = side_of_text(left, "Union"), side_of_text(right, "Company")
    assert len(list(find(*sides))) == count
