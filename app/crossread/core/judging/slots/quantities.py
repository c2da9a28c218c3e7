"""Numbers, money, percentages and durations that cannot be the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product

from crossread.core.judging.explaining import differ
from crossread.core.judging.linking import Keys
from crossread.core.judging.sides import Side, overlap
from crossread.core.judging.slots.amounts import Amount, compatible, read_amount
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.types import Difference, Fact

_NEAR = 4
"""Words on each side of a value that can tell what it counts."""
_BEHIND = 2
"""Words behind a value that can say that it is a bound: ``two at most``."""
_ALIKE = 0.3
"""Share of content words in common from which the only amounts that differ are compared."""
_FEW = 2
"""Counts up to this (the two sides) are compared only where the noun is the same."""
_MANY_TIMES = 4
"""How many times as large as the other one of two bare counts of a thing can be."""
_SHARES = frozenset({"", "%"})
"""Units of which the second may be left out."""
_LABEL = 8
"""Characters before a number in which the letters of a name can stand: ``Su-35``, ``RB 110``."""
_MODEL = re.compile(r"(?:(?<!\w)[^\W\d_]{1,3}[-–]|(?<!\w)[A-Z]{2,3} )\Z")
_GROUPS = (
    (FactKind.MONEY,),
    (FactKind.PERCENT,),
    (FactKind.DURATION,),
    (FactKind.NUMBER,),
)

_Amounts = Sequence[tuple[Fact, Amount]]


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the amounts that stand for the same thing and differ."""
    for kinds in _GROUPS:
        amounts = _amounts(left, kinds), _amounts(right, kinds)
        units = {amount.unit for _, amount in amounts[0]}
        if kinds == (FactKind.DURATION,):
            yield from _compare(left, right, *amounts)
            continue
        for unit in sorted(units):
            yield from _compare(left, right, *(_of_unit(side, unit) for side in amounts))


def _amounts(side: Side, kinds: tuple[FactKind, ...]) -> _Amounts:
    read = ((fact, read_amount(fact)) for fact in side.facts_of(*kinds))
    ends = side.cues.roles["end_or_bound"]
    return [
        (fact, replace(amount, sign="") if ends.match(side.text, fact.span.start) else amount)
        for fact, amount in read
        if amount is not None and not _is_label(side, fact)
    ]


def _is_label(side: Side, fact: Fact) -> bool:
    """Tell whether a number is part of a name or a time of day: Su-35, "at seven o'clock"."""
    if fact.kind is not FactKind.NUMBER:
        return False
    if _MODEL.search(side.text, max(0, fact.span.start - _LABEL), fact.span.start):
        return True
    return side.cues.roles["clock"].match(side.text, fact.span.end + 1) is not None


def _of_unit(amounts: _Amounts, unit: str) -> _Amounts:
    return [(fact, amount) for fact, amount in amounts if amount.unit == unit]


def _compare(left: Side, right: Side, lefts: _Amounts, rights: _Amounts) -> Iterator[Difference]:
    """Pair what no equal value explains: counting the same thing, or alone in its slot."""
    loose_left, loose_right = _loose(lefts, rights, right), _loose(rights, lefts, left)
    lone = len(lefts) == len(rights) == 1
    left_over = len(loose_left) == len(loose_right) == 1 and overlap(left, right) >= _ALIKE
    candidates = []
    for (fact, amount), (other, second) in product(loose_left, loose_right):
        shared = _shared(_nouns(left, fact), _nouns(right, other))
        if _exact(left, fact, amount) and _exact(right, other, second) and amount.low == second.low:
            continue
        if shared or (
            (lone or left_over)
            and amount.unit == second.unit
            and _telling(amount, second)
            and _near_in_size(amount, second)
        ):
            candidates.append((-shared, fact.span.start + other.span.start, fact, other))
    taken: set[Fact] = set()
    for _, _, fact, other in sorted(candidates, key=lambda candidate: candidate[:2]):
        if fact not in taken and other not in taken:
            taken |= {fact, other}
            yield differ(DifferenceKind.NUMBER, (left, fact.span), (right, other.span))


def _loose(amounts: _Amounts, others: _Amounts, other: Side) -> _Amounts:
    """Return the amounts that the other side has no equal of, bare or in per cent."""
    stated = _stated(other)
    return [
        (fact, amount)
        for fact, amount in amounts
        if not any(compatible(amount, each) for _, each in others)
        and not (amount.unit in _SHARES and amount.low in stated)
    ]


def _stated(side: Side) -> frozenset[Decimal]:
    """Return the bare numbers and the shares of a side: "7 per cent, then 9" omits the unit."""
    read = (read_amount(fact) for fact in side.facts_of(FactKind.NUMBER, FactKind.PERCENT))
    return frozenset(amount.low for amount in read if amount is not None and amount.unit in _SHARES)


def _exact(side: Side, fact: Fact, amount: Amount) -> bool:
    """Tell whether an amount is said as a bound, or as what the matter came to at most."""
    near = side.words_near(fact.span, _NEAR, _BEHIND)
    bounded = side.cues.roles["bounded"]
    return amount.sign == "<=" or any(bounded.fullmatch(word.text) for word in near)


def _telling(*amounts: Amount) -> bool:
    """Tell whether amounts that stand alone on their sides say enough to be compared."""
    return all(a.unit != "#" and (a.unit != "" or a.low > _FEW) for a in amounts)


def _nouns(side: Side, fact: Fact) -> tuple[Keys, ...]:
    """Return the keys of the words next to a value that say what it counts."""
    near = side.words_near(fact.span, _NEAR, _NEAR)
    return tuple(side.keys_of(word) for word in near if side.is_content(word))


def _near_in_size(left: Amount, right: Amount) -> bool:
    """Tell whether two bare counts lie near enough to be of one thing that nothing names alike."""
    small, large = sorted((left.high, right.high))
    return bool(left.unit) or large <= _MANY_TIMES * small


def _shared(lefts: tuple[Keys, ...], rights: tuple[Keys, ...]) -> int:
    return min(_met(lefts, rights), _met(rights, lefts))


def _met(keys: tuple[Keys, ...], others: tuple[Keys, ...]) -> int:
    every = frozenset[str]().union(*others)
    return sum(not one.isdisjoint(every) for one in keys)
