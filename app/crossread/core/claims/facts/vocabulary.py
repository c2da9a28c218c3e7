"""The words that facts are made of, read from ``resources/lexicon/facts*.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from crossread.core.claims.facts.tokens import fold
from crossread.core.claims.lexicon import abbreviations
from crossread.resources import resource_path

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language's words of facts; every key is folded."""

    numbers: Mapping[str, Decimal]
    multipliers: Mapping[str, Decimal]
    ordinals: Mapping[str, int]
    fractions: Mapping[str, Decimal]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """0 is Monday."""
    days: Mapping[str, int]
    """Days from the anchor: ``yesterday`` is -1."""
    durations: Mapping[str, tuple[int, str]]
    """How many of which of minute, day, month."""
    units: Mapping[str, tuple[str, Decimal]]
    """Canonical unit and factor."""
    currencies: Mapping[str, str]
    approximators: Mapping[str, str]
    words: Mapping[str, frozenset[str]]
    """Small closed sets by the part they play in the grammar."""
    names: Mapping[str, frozenset[str]]
    """Words that tell people, places and organisations apart, by role."""
    starters: frozenset[str]
    """Words that open a sentence more often than a name."""
    decimal_comma: bool
    """Whether ``1,500`` means one and a half."""


@cache
def load_vocabulary(language: str) -> Vocabulary:
    """Return a language's vocabulary; the English one where there is none."""
    if not resource_path("lexicon", f"facts-{language}.toml").is_file():
        language = "en"
    own, common = _read(f"facts-{language}.toml"), _read("facts.toml")
    return Vocabulary(
        numbers=_invert(own["numbers"], Decimal),
        multipliers=_invert(own["multipliers"], Decimal),
        ordinals=_invert(own["ordinals"], int),
        fractions=_invert(own["fractions"], Decimal),
        months=_invert(own["months"], int),
        weekdays=_invert(own["weekdays"], int),
        days=_invert(own["days"], int),
        durations=_invert(own["durations"], _duration),
        units=_units(common["units"]) | _units(own["units"]),
        currencies=_invert(common["currencies"], str) | _invert(own["currencies"], str),
        approximators=_invert(own["approximators"], str),
        words={role: frozenset(_forms(forms)) for role, forms in own["words"].items()},
        names={role: frozenset(_forms(forms)) for role, forms in own["names"].items()},
        starters=abbreviations().starters,
        decimal_comma=language != "en",
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource_path("lexicon", name).read_text(encoding="utf-8"))


def _forms(listed: str) -> list[str]:
    return [fold(form.strip()) for form in listed.split(",") if form.strip()]


def _invert(table: Mapping[str, str], make: Callable[[str], _Value]) -> dict[str, _Value]:
    return {form: make(value) for value, listed in table.items() for form in _forms(listed)}


def _duration(value: str) -> tuple[int, str]:
    count, scale = value.split()
    return int(count), scale


def _units(tables: Mapping[str, Mapping[str, str]]) -> dict[str, tuple[str, Decimal]]:
    return {
        form: (unit, Decimal(factor))
        for unit, factors in tables.items()
        for factor, listed in factors.items()
        for form in _forms(listed)
    }
