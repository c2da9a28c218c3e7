from __future__ import annotations

from crossread.core.matching.ordering import in_reading_order
from crossread.core.types import ReadoutId
from values import readout_of

A, B = ReadoutId("r1"), ReadoutId("r2")


def test_what_the_first_readout_has_not_follows_what_precedes_it() -> None:
    first, second = readout_of(1, "A", ["a0", "a1"]), readout_of(2, "B", ["b0", "b1", "b2"])
    groups = [
        frozenset({(A, 0), (B, 1)}),
        frozenset({(A, 1)}),
        frozenset({(B, 0)}),
        frozenset({(B, 2)}),
    ]
    ordered = in_reading_order(groups, [first, second])
    assert [sorted(group) for group in ordered] == [
        [(B, 0)],
        [(A, 0), (B, 1)],
        [(B, 2)],
        [(A, 1)],
    ]
