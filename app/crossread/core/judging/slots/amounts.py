"""Compare the values of numbers, money, percentages and durations."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crossread.core.kinds import FactKind
from crossread.core.types import Fact

_MINUTES_OF_DAY = Decimal(1440)
_DAYS_OF_MONTH = Decimal("30.44")
_ABOUT = Decimal("0.1")
"""How far, of the larger, what is said with "about" may lie off."""
_ROUNDING = Decimal("0.01")
"""How far two values may lie apart that were rounded or brought from one scale to another."""
_ROUND_DURATION = Decimal("0.03")


@dataclass(frozen=True, slots=True)
class Amount:
    """A value as numbers: from *low* to *high*, with its unit."""

    low: Decimal
    high: Decimal
    unit: str
    sign: str
    """``~``, ``>=``, ``<=`` or nothing."""


def read_amount(fact: Fact) -> Amount | None:
    """Return the amount that a fact's value states; None where it is none."""
    sign = next((mark for mark in ("~", ">=", "<=") if fact.value.startswith(mark)), "")
    value = fact.value.removeprefix(sign)
    if fact.kind is FactKind.DURATION:
        minutes = _minutes(value)
        return Amount(minutes, minutes, _scale(value), sign)
    number, _, unit = value.partition(" ")
    if number.endswith("%"):
        number, unit = number[:-1], "%"
    if number.startswith("#"):
        number, unit = number[1:], "#"
    low, _, high = number.partition("/")
    return Amount(Decimal(low), Decimal(high or low), unit, sign)


def compatible(left: Amount, right: Amount) -> bool:
    """Tell whether two amounts can be the same."""
    if {left.sign, right.sign} <= {"", "~"}:
        slack = _slack(left, right) * max(left.high, right.high)
        return left.low - slack <= right.high and right.low - slack <= left.high
    if left.sign in {">=", "<="} and right.sign in {">=", "<="}:
        return left.sign != right.sign or left.low == right.low
    bound, value = (left, right) if left.sign in {">=", "<="} else (right, left)
    if bound.sign == "<=" and bound.low == value.low and not value.sign:
        return False  # who says "up to 40" does not say 40
    near = abs(bound.low - value.low) <= _ABOUT * max(bound.low, value.low)
    return near or (value.low > bound.low if bound.sign == ">=" else False)


def _slack(left: Amount, right: Amount) -> Decimal:
    if "~" in {left.sign, right.sign}:
        return _ABOUT
    if left.unit != right.unit:
        return _ROUND_DURATION
    whole = left.low == left.low.to_integral_value() and right.low == right.low.to_integral_value()
    return Decimal(0) if whole else _ROUNDING


def _minutes(value: str) -> Decimal:
    days, _, clock = value.removeprefix("P").partition("T")
    total, number = Decimal(0), ""
    for sign in days:
        if sign in "MD":
            total += Decimal(number) * (_DAYS_OF_MONTH if sign == "M" else 1) * _MINUTES_OF_DAY
            number = ""
        else:
            number += sign
    return total + Decimal(clock.removesuffix("M") or 0)


def _scale(value: str) -> str:
    """Return the largest scale of a duration, which tells how exactly it was meant."""
    if "M" in value.partition("T")[0]:
        return "month"
    return "day" if "D" in value else "minute"
