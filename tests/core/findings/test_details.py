"""Details that differ are told by kind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cases import comparison_of, readout_of, with_difference
from crossread.core.findings.details import find_details
from crossread.core.kinds import DifferenceKind, Relation

SIDES = [readout_of(1, "A", ["Ten ships came by May."]), readout_of(2, "B", ["Six ships came."])]


@pytest.mark.parametrize(
    ("kind", "left", "right", "headline"),
    [
        (
            DifferenceKind.NUMBER,
            "Ten",
            "Six",
            "A says “Ten ships came by May” where B says “Six ships came”.",
        ),
        (
            DifferenceKind.CONDITION,
            "by May",
            None,
            "Only A attaches a condition: “Ten ships came by May”.",
        ),
    ],
)
def test_a_detail_is_told(
    kind: DifferenceKind, left: str, right: str | None, headline: str
) -> None:
    plain = comparison_of(SIDES, (0, 0), relation=Relation.DIFFER)
    (news,) = find_details(with_difference(plain, kind, left, right))
    assert news.finding.kind == kind.value
    assert news.finding.headline == headline


def test_a_contradiction_is_not_told_twice() -> None:
    plain = comparison_of(SIDES, (0, 0), relation=Relation.CONTRADICT)
    told = with_difference(plain, DifferenceKind.NUMBER, "Ten", "Six")
    assert list(find_details(told)) == []


def test_a_row_of_three_is_told_once() -> None:
    sides = [*SIDES, readout_of(3, "C", ["No ship came."])]
    plain = comparison_of(sides, (0, 0, 0), relation=Relation.DIFFER)
    row = with_difference(plain, DifferenceKind.NUMBER, "Ten", "Six").rows[0]
    again = replace(row.pairs[1], differences=row.pairs[0].differences)
    row = replace(row, pairs=(row.pairs[0], again, row.pairs[2]))
    assert len(list(find_details(replace(plain, rows=(row,))))) == 1
