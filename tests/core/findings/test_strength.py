"""Agreed here, discussed there: told with the firmer side first, or not at all."""

from __future__ import annotations

import pytest

from cases import comparison_of, with_difference
from crossread.core.findings.strength import find_strength
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import Comparison
from headlines import account, told


def case(left: str, right: str, cues: tuple[str, str]) -> Comparison:
    sides = [account(1, "Northland", [left]), account(2, "Southport", [right])]
    plain = comparison_of(sides, (0, 0), relation=Relation.DIFFER)
    return with_difference(plain, DifferenceKind.MODALITY, *cues)


@pytest.mark.parametrize("turned", [False, True])
def test_the_firmer_side_comes_first(turned: bool) -> None:
    sides = [("They agreed on the ferry.", "agreed"), ("They discussed the ferry.", "discussed")]
    (left, one), (right, other) = reversed(sides) if turned else sides
    (headline,) = told(find_strength, case(left, right, (one, other)))
    assert headline.endswith(": “They agreed on the ferry”, against “They discussed the ferry”.")
    assert headline.startswith(f"{'Southport' if turned else 'Northland'} puts it more firmly")


def test_two_degrees_of_the_same_side_of_the_line_are_no_news() -> None:
    firm = case("They agreed on it.", "They will do it.", ("agreed", "will"))
    loose = case("They discussed it.", "They considered it.", ("discussed", "considered"))
    assert told(find_strength, firm) == told(find_strength, loose) == []
