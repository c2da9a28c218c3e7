"""How likely readers see a difference in claims where no typed one was found."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache

from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.types import Difference
from crossread.resources import resource_path

_EXACT = frozenset(
    {FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT, FactKind.DATE, FactKind.DURATION}
)

Signals = Mapping[str, float]
"""Signals by name, each 0 to 1."""


def doubt(left: Side, right: Side, differences: Iterable[Difference]) -> float:
    """Return the probability that claims without a material difference differ all the same.

    A logistic mix of five signals; its weights come from ``resources/lexicon``.
    """
    weights = _weights()
    found = signals(left, right, differences)
    total = weights["base"] + sum(weights[name] * value for name, value in found.items())
    return 1 / (1 + math.exp(-total))


def signals(left: Side, right: Side, differences: Iterable[Difference]) -> Signals:
    """Return what speaks for a difference, or against it."""
    return {
        "emphasis": float(any(d.kind is DifferenceKind.EMPHASIS for d in differences)),
        "value": float(not values_of(left).isdisjoint(values_of(right))),
        "talks": float(bool(left.find("talks") or right.find("talks"))),
        "frame": _frame(left, right),
        "act": _other_acts(left, right),
    }


def values_of(side: Side) -> frozenset[str]:
    """Return the exact values that a side states: numbers, shares, dates, durations."""
    return frozenset(fact.value for fact in side.facts if fact.kind in _EXACT)


def _frame(left: Side, right: Side) -> float:
    """Return the share of words in common where each side has others, too: a changed frame.

    Of two texts that are worded apart it says nothing, of two that are the same it is 0.
    """
    shares = []
    for side, other in ((left, right), (right, left)):
        met = sum(other.has(side.keys_of(word)) for word in side.content)
        if met == len(side.content):
            return 0.0
        shares.append(met / len(side.content))
    return min(shares)


def _other_acts(left: Side, right: Side) -> float:
    """Return 1 where both sides tell acts, and none of one kind."""
    ours, theirs = (
        {claim.act.kind for claim in side.claims if claim.act is not None} for side in (left, right)
    )
    return float(bool(ours) and bool(theirs) and ours.isdisjoint(theirs))


@cache
def _weights() -> Mapping[str, float]:
    text = resource_path("lexicon", "judging-relation.toml").read_text(encoding="utf-8")
    weights: Mapping[str, float] = tomllib.loads(text)["differ"]
    return weights
