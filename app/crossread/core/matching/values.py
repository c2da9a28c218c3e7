"""Numbers, money, shares, dates and durations that two claims both state."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.core.kinds import FactKind
from crossread.core.types import Claim, Readout

EXACT = frozenset(
    {FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.DATE, FactKind.DURATION}
)
_COMMON = frozenset({"1", "2"})
"""Numbers that stand anywhere: "one of the two sides"."""


def values_of(readouts: Sequence[Readout]) -> list[frozenset[str]]:
    """Return what every claim of the readouts states.

    The date of a readout is left out: every claim may state it.
    """
    dates = {readout.document.date.isoformat() for readout in readouts if readout.document.date}
    return [_values(claim) - dates for readout in readouts for claim in readout.claims]


def _values(claim: Claim) -> frozenset[str]:
    exact = (fact.value for fact in claim.facts if fact.kind in EXACT)
    return frozenset(exact) - _COMMON
