"""Numbers, money, shares, dates and durations that two claims both state."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from crossread.core.kinds import FactKind
from crossread.core.types import Claim, Readout

EXACT = frozenset(
    {FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.DATE, FactKind.DURATION}
)
MOST = 2
"""Shared values that count; a third one proves no more."""
_COMMON = frozenset({"1", "2"})
"""Numbers that stand anywhere: "one of the two sides"."""


def value_vectors(readouts: Sequence[Readout]) -> npt.NDArray[np.float64]:
    """Return ones and zeros of shape (claims, values): a dot product counts what is shared.

    The date of a readout is left out: every claim may state it.
    """
    dates = {readout.document.date.isoformat() for readout in readouts if readout.document.date}
    stated = [_values(claim) - dates for readout in readouts for claim in readout.claims]
    place = {value: n for n, value in enumerate(sorted(frozenset[str]().union(*stated)))}
    vectors = np.zeros((len(stated), max(1, len(place))))
    for number, values in enumerate(stated):
        for value in values:
            vectors[number, place[value]] = 1.0
    return vectors


def _values(claim: Claim) -> frozenset[str]:
    exact = (fact.value for fact in claim.facts if fact.kind in EXACT)
    return frozenset(exact) - _COMMON
