"""Thanks between the sides that are not returned are told; thanks to others are not."""

from __future__ import annotations

from cases import comparison_of, of_party
from crossread.core.findings.thanks import find_thanks
from crossread.core.types import Comparison
from headlines import account, told


def case(sentence: str, other: str = "They spoke.") -> Comparison:
    left = of_party(account(1, "Ministry", [sentence]), "Norway")
    return comparison_of([left, of_party(account(2, "Office", [other]), "Portugal")])


def test_thanks_to_the_other_side_are_told() -> None:
    assert told(find_thanks, case("The minister thanked Portugal for the ferry.")) == [
        (
            "Only the Ministry tells of thanks or praise between the sides: “The minister thanked "
            "Portugal for the ferry”."
        )
    ]


def test_thanks_to_others_and_thanks_that_are_returned_are_not() -> None:
    assert told(find_thanks, case("The minister thanked the divers.")) == []
    returned = "The minister was grateful to Norway."
    assert told(find_thanks, case("The minister thanked Portugal.", returned)) == []
    assert told(find_thanks, case("Thanks to Portugal, it rained.")) == []
