from __future__ import annotations

import pytest

from crossread.core.judging.slots.holders import find
from crossread.core.kinds import DifferenceKind
from sides import side_of_text

BOTH = "The two mayors agreed that the tram line is too old."


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        (BOTH, "The host mayor said that the tram line is too old.", True),
        (BOTH, "The tram line is too old, the host mayor said.", True),
        (BOTH, "Both mayors noted that the tram line is too old.", False),
        (BOTH, "The tram line is too old.", False),
        (BOTH, "The host mayor said that the harbour is deep.", False),
    ],
)
def test_all_who_met_and_one_of_them_are_not_the_same(left: str, right: str, differ: bool) -> None:
    sides = side_of_text(left), side_of_text(right, "Southport")
    for ours, theirs in (sides, sides[::-1]):
        kinds = [difference.kind for difference in find(ours, theirs)]
        assert kinds == [DifferenceKind.ATTRIBUTION] * differ
