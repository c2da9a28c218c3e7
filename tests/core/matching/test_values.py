from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.core.kinds import FactKind
from crossread.core.matching.values import values_of
from crossread.core.types import Fact, Readout, Span
from values import NORTH, SOUTH


def stating(readout: Readout, *values: str, kind: FactKind = FactKind.NUMBER) -> Readout:
    """Return the readout with one value stated in each of its first claims."""
    facts: list[tuple[Fact, ...]] = [(Fact(kind, Span(0, 1), value),) for value in values]
    facts += [()] * (len(readout.claims) - len(values))
    claims = [replace(c, facts=f) for c, f in zip(readout.claims, facts, strict=True)]
    return replace(readout, claims=tuple(claims))


def test_claims_that_state_one_value_share_it() -> None:
    stated = values_of([stating(NORTH, "400", "12 km"), stating(SOUTH, "12 km")])
    assert stated[:2] == [{"400"}, {"12 km"}]
    assert stated[len(NORTH.claims)] == {"12 km"}
    assert not any(stated[2:4])


@pytest.mark.parametrize("value", ["1", "2", "2031-03-04"])
def test_values_that_any_claim_may_state_do_not_count(value: str) -> None:
    assert not any(values_of([stating(NORTH, value), stating(SOUTH, value)]))


def test_names_are_no_values() -> None:
    assert not any(values_of([stating(NORTH, "holm", kind=FactKind.PERSON)]))
