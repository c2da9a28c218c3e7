"""Numbers and dates that differ are told with both claims, unless they may be the same value."""

from __future__ import annotations

import pytest

from cases import comparison_of, with_difference
from crossread.core.findings.case import Case
from crossread.core.findings.values import find_values
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import Comparison
from headlines import account, told


def case(
    left: str, right: str, words: tuple[str, str], kind: DifferenceKind = DifferenceKind.NUMBER
) -> Comparison:
    sides = [account(1, "Northland", [left]), account(2, "Southport", [right])]
    plain = comparison_of(sides, (0, 0), relation=Relation.DIFFER)
    return with_difference(plain, kind, *words)


def test_both_sides_words_are_quoted() -> None:
    comparison = case("The ferry costs 40 crowns.", "The ferry costs 60 crowns.", ("40", "60"))
    (news,) = find_values(Case(comparison))
    assert news.finding.kind == "number"
    assert told(find_values, comparison) == [
        (
            "“The ferry costs 40 crowns”, according to Northland, but “The ferry costs 60 "
            "crowns”, according to Southport."
        )
    ]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("The cracks are in 61 houses.", "Some 60 houses have cracks.", ("61", "60")),
        ("Pay goes up by 9%.", "Pay goes up by 40 crowns.", ("9%", "40 crowns")),
    ],
)
def test_rounded_or_unlike_values_are_no_news(
    left: str, right: str, words: tuple[str, str]
) -> None:
    assert told(find_values, case(left, right, words)) == []


def test_a_date_against_a_stretch_of_time_is_no_news() -> None:
    firm = case("It opens on 5 May.", "It opens on 9 May.", ("5 May", "9 May"), DifferenceKind.DATE)
    loose = case(
        "It opens on 5 May.", "It opens before 9 May.", ("5 May", "9 May"), DifferenceKind.DATE
    )
    assert len(told(find_values, firm)) == 1
    assert told(find_values, loose) == []
