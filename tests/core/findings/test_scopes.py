"""What narrows a matter down is told; a mere other wording is not."""

from __future__ import annotations

import pytest

from cases import comparison_of, with_difference
from crossread.core.findings.scopes import find_scopes
from crossread.core.kinds import DifferenceKind, Relation
from headlines import account, told


@pytest.mark.parametrize(
    ("left", "right", "words", "count"),
    [
        ("Only cars may cross the bridge.", "Traffic may cross.", ("Only cars", "Traffic"), 1),
        ("Traffic may cross.", "Only cars may cross.", ("Traffic", "Only cars"), 1),
        ("Red cars may cross the bridge.", "Cars may cross.", ("Red cars", "Cars"), 0),
        ("Only cars may cross.", "Solely cars may cross.", ("Only cars", "Solely cars"), 0),
    ],
)
def test_one_sided_limits_are_told(
    left: str, right: str, words: tuple[str, str], count: int
) -> None:
    sides = [account(1, "Northland", [left]), account(2, "Southport", [right])]
    plain = comparison_of(sides, (0, 0), relation=Relation.DIFFER)
    headlines = told(find_scopes, with_difference(plain, DifferenceKind.SCOPE, *words))
    assert len(headlines) == count
    assert all("tells without limits: “Only cars" in headline for headline in headlines)
