from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.slots.amounts import Amount, compatible, read_amount
from crossread.core.kinds import FactKind
from crossread.core.types import Fact, Span


def amount(kind: FactKind, value: str) -> Amount:
    read = read_amount(Fact(kind, Span(0, 1), value))
    assert read is not None
    return read


values = st.builds(
    lambda sign, number: amount(FactKind.NUMBER, f"{sign}{number}"),
    st.sampled_from(["", "~", ">=", "<="]),
    st.integers(0, 10**6),
)


@given(values, values)
def test_being_compatible_works_both_ways(left: Amount, right: Amount) -> None:
    assert compatible(left, right) == compatible(right, left)


@given(values)
def test_an_amount_is_compatible_with_itself(value: Amount) -> None:
    assert compatible(value, value)


@pytest.mark.parametrize(
    ("kind", "left", "right", "same"),
    [
        (FactKind.NUMBER, "1000", "1000", True),
        (FactKind.NUMBER, "1000", "1001", False),
        (FactKind.NUMBER, "~1000", "1050", True),
        (FactKind.NUMBER, ">=300", "350", True),
        (FactKind.NUMBER, ">=300", "200", False),
        (FactKind.NUMBER, "<=250", "250", False),
        (FactKind.NUMBER, "10/15", "12", True),
        (FactKind.PERCENT, "33.3%", "33%", True),
        (FactKind.DURATION, "P2D", "PT2880M", True),
        (FactKind.DURATION, "P1M", "P30D", True),
        (FactKind.DURATION, "P1M", "P21D", False),
        (FactKind.DURATION, "P30M", "P36M", False),
    ],
)
def test_values_are_compared_as_they_are_meant(
    kind: FactKind, left: str, right: str, same: bool
) -> None:
    assert compatible(amount(kind, left), amount(kind, right)) is same
