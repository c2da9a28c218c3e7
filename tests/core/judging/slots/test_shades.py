from __future__ import annotations

import pytest

from crossread.core.judging.slots.shades import find
from crossread.core.kinds import DifferenceKind
from sides import side_of_text


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("They focused on water.", "Water was mentioned.", [DifferenceKind.EMPHASIS]),
        ("The talks were friendly.", "The talks were held.", [DifferenceKind.TONE]),
        ("The talks were friendly.", "The talks were cordial.", []),
        ("The talks were held.", "The talks were long.", []),
        ("They thanked the crew.", "The crew had a word of thanks from them.", []),
        ("The illegal catch was sold.", "The catch was sold.", []),
        ("They met on the Great Lakes.", "They met on the lakes.", []),
        ("The outstanding fees were paid.", "The fees were paid.", []),
    ],
)
def test_a_shade_counts_where_one_side_has_it_alone(
    left: str, right: str, kinds: list[DifferenceKind]
) -> None:
    found = [difference.kind for difference in find(side_of_text(left), side_of_text(right))]
    assert found == kinds
