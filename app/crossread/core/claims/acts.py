"""Read the speech act of a stretch of text: its verb, kind, strength and negation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread.core.claims.lexicon import forms_of, read_lexicon
from crossread.core.claims.units import Kind, Units
from crossread.core.kinds import ActKind, Strength
from crossread.core.types import Act
from crossread.core.words import stem

_REACH = 4
"""How many words before a verb may negate or weaken it."""
_FARTHEST = 80
"""How many units into a claim its act is looked for."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of a language that are acts, and the words that change their strength."""

    acts: Mapping[str, Act]
    """By stem."""
    pairs: Mapping[tuple[str, str], Act]
    """By the stems of two words, such as “call for”."""
    negations: frozenset[str]
    negation_endings: tuple[str, ...]
    future: frozenset[str]
    possible: frozenset[str]
    ready: frozenset[str]
    firsts: frozenset[str]
    """Stems that open any of the acts."""


@cache
def load_verbs(language: str) -> Verbs:
    """Return the verbs of a language; none where it has no lexicon."""
    lexicon: Mapping[str, Any] = read_lexicon(language)
    singles: dict[str, Act] = {}
    pairs: dict[tuple[str, str], Act] = {}
    for kind, by_strength in lexicon.get("acts", {}).items():
        for strength, entries in by_strength.items():
            for entry in entries:
                _add(
                    forms_of(language, entry),
                    ActKind(kind),
                    Strength[strength.upper()],
                    (singles, pairs),
                )
    words: Mapping[str, Sequence[str]] = lexicon.get("modality", {})
    return Verbs(
        singles,
        pairs,
        frozenset(words.get("negations", ())),
        tuple(words.get("negation_endings", ())),
        frozenset(words.get("future", ())),
        frozenset(words.get("possible", ())),
        frozenset(words.get("ready", ())),
        frozenset(singles) | {first for first, _ in pairs},
    )


_Tables = tuple[dict[str, Act], dict[tuple[str, str], Act]]


def _add(words: Sequence[str], kind: ActKind, strength: Strength, tables: _Tables) -> None:
    singles, pairs = tables
    act = Act(words[0].replace("+", " ").replace("ё", "е"), kind, strength)
    for form in words:
        first, _, second = form.partition("+")
        if second:
            pairs.setdefault((stem(first), stem(second)), act)
        else:
            singles.setdefault(stem(form), act)


def read_act(units: Units, language: str) -> tuple[Act, int] | None:
    """Return the first act among units and the number of its verb, None where there is none."""
    verbs = load_verbs(language)
    for index, unit in enumerate(units[:_FARTHEST]):
        if unit.root not in verbs.firsts:
            continue
        act = _act_at(verbs, units, index)
        if act is not None:
            return _weigh(verbs, act, units[max(0, index - _REACH) : index]), index
    return None


def _act_at(verbs: Verbs, units: Units, index: int) -> Act | None:
    unit = units[index]
    if unit.kind is not Kind.WORD or (unit.capital and index > 0):
        return None
    if index + 1 < len(units):
        pair = verbs.pairs.get((unit.root, units[index + 1].root))
        if pair is not None:
            return pair
    return verbs.acts.get(unit.root)


def _weigh(verbs: Verbs, act: Act, before: Units) -> Act:
    """Return an act as weak, and as denied, as the words before its verb make it."""
    flat = [unit.flat for unit in before]
    negated = any(word in verbs.negations or word.endswith(verbs.negation_endings) for word in flat)
    strength = act.strength
    if strength is Strength.DID and any(word in verbs.future for word in flat):
        strength = Strength.COMMITTED
    if strength >= Strength.READY and any(word in verbs.possible for word in flat):
        strength = Strength.DISCUSSED
    if strength > Strength.READY and any(word in verbs.ready for word in flat):
        strength = Strength.READY
    if strength is act.strength and not negated:
        return act
    return Act(act.verb, act.kind, strength, negated)
