"""A case knows what stands alone, and in which rows claims stand."""

from __future__ import annotations

from hypothesis import given

from crossread.core.findings.case import Case
from crossread.core.types import Comparison
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH


@given(comparisons())
def test_what_stands_alone_has_rows_and_is_nowhere_else(comparison: Comparison) -> None:
    case = Case(comparison)
    for readout in comparison.readouts:
        for claim in case.alone(readout):
            assert case.rows_of([claim.id])
            assert case.row_of(claim.id) is not None


def test_rows_and_claims_of_one_readout_are_found() -> None:
    case = Case(COMPARISON)
    assert [claim.id for claim in case.alone(NORTH)] == ["r1.c4"]
    assert case.rows_of(claim.id for claim in NORTH.claims[:2]) == ("row1", "row2")
    assert case.others(NORTH) == (SOUTH,)
