"""The words that facts are made of, read from ``resources/lexicon/facts*.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from crossread.core.claims.facts.tokens import fold, split_tokens
from crossread.core.claims.lexicon import abbreviations
from crossread.core.types import Span
from crossread.resources import resource_path

_Value = TypeVar("_Value")

_OPENING_ROLES = (
    *("half", "next", "last", "this", "label"),
    *("noon", "midnight", "first_half", "second_half"),
)


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
    openers: frozenset[str]
    """Every token that can be a fact, or start one with any token behind it."""
    paired: frozenset[str]
    """The first words of pairs."""
    pairs: frozenset[tuple[str, str]]
    """The first two tokens of what starts a fact only together, such as ``an hour``."""
    decimal_comma: bool
    """Whether ``1,500`` means one and a half."""


def _duration(value: str) -> tuple[int, str]:
    count, scale = value.split()
    return int(count), scale


_MAKERS: Mapping[str, Callable[[str], Any]] = {
    "numbers": Decimal,
    "multipliers": Decimal,
    "ordinals": int,
    "fractions": Decimal,
    "months": int,
    "weekdays": int,
    "days": int,
    "durations": _duration,
    "currencies": str,
    "approximators": str,
}
"""How the values of each table are made."""


@cache
def load_vocabulary(language: str) -> Vocabulary:
    """Return a language's vocabulary; the English one where there is none."""
    if not resource_path("lexicon", f"facts-{language}.toml").is_file():
        language = "en"
    own, common = _read(f"facts-{language}.toml"), _read("facts.toml")
    tables = {name: _invert(own[name], make) for name, make in _MAKERS.items()}
    tables["currencies"] = _invert(common["currencies"], str) | tables["currencies"]
    words = {role: frozenset(_forms(forms)) for role, forms in own["words"].items()}
    opening = [*tables.values(), *(words[role] for role in _OPENING_ROLES)]
    forms = {_split(form) for listed in opening for form in listed}
    pairs = frozenset((form[0], form[1]) for form in forms if len(form) > 1)
    pairs |= _articled(tables, words)
    return Vocabulary(
        **tables,
        units=_units(common["units"]) | _units(own["units"]),
        words=words,
        names={role: frozenset(_forms(forms)) for role, forms in own["names"].items()},
        starters=abbreviations().starters,
        openers=frozenset(form[0] for form in forms if len(form) == 1),
        pairs=pairs,
        paired=frozenset(first for first, _ in pairs),
        decimal_comma=language != "en",
    )


def _split(form: str) -> tuple[str, ...]:
    return tuple(token.low for token in split_tokens(form, Span(0, len(form))))


def _articled(
    tables: Mapping[str, Mapping[str, Any]], words: Mapping[str, Iterable[str]]
) -> frozenset[tuple[str, str]]:
    """Return what an article starts a fact with: ``a hundred``, ``an hour``, ``a third``."""
    counted = [
        _split(f)[0] for name in ("multipliers", "durations", "fractions") for f in tables[name]
    ]
    return frozenset((article, word) for article in words["article"] for word in counted)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource_path("lexicon", name).read_text(encoding="utf-8"))


def _forms(listed: str) -> list[str]:
    return [fold(form.strip()) for form in listed.split(",") if form.strip()]


def _invert(table: Mapping[str, str], make: Callable[[str], _Value]) -> dict[str, _Value]:
    return {form: make(value) for value, listed in table.items() for form in _forms(listed)}


def _units(tables: Mapping[str, Mapping[str, str]]) -> dict[str, tuple[str, Decimal]]:
    return {
        form: (unit, Decimal(factor))
        for unit, factors in tables.items()
        for factor, listed in factors.items()
        for form in _forms(listed)
    }
