from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.core.kinds import FactKind
from crossread.core.matching.values import value_vectors
from crossread.core.types import Fact, Readout, Span
from values import NORTH, SOUTH


def stating(readout: Readout, *values: str, kind: FactKind = FactKind.NUMBER) -> Readout:
    """Return the readout with one value stated in each of its first claims."""
    facts: list[tuple[Fact, ...]] = [(Fact(kind, Span(0, 1), value),) for value in values]
    facts += [()] * (len(readout.claims) - len(values))
    claims = [replace(c, facts=f) for c, f in zip(readout.claims, facts, strict=True)]
    return replace(readout, claims=tuple(claims))


def shared(*readouts: Readout) -> list[list[float]]:
    vectors = value_vectors(readouts)
    first = len(readouts[0].claims)
    counts: list[list[float]] = (vectors[:first] @ vectors[first:].T).tolist()
    return counts


def test_claims_that_state_one_value_share_it() -> None:
    counts = shared(stating(NORTH, "400", "12 km"), stating(SOUTH, "12 km"))
    assert counts == [[0, 0, 0], [1, 0, 0], [0, 0, 0], [0, 0, 0]]


@pytest.mark.parametrize("value", ["1", "2", "2031-03-04"])
def test_values_that_any_claim_may_state_do_not_count(value: str) -> None:
    assert not value_vectors([stating(NORTH, value), stating(SOUTH, value)]).any()


def test_names_are_no_values() -> None:
    named = stating(NORTH, "holm", kind=FactKind.PERSON), stating(SOUTH, "holm")
    assert not any(map(any, shared(*named)))


def test_readouts_without_facts_share_nothing() -> None:
    assert value_vectors([NORTH, SOUTH]).shape == (7, 1)
