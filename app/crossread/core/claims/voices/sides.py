"""Which kind of institution a part belongs to, and which of that kind a text names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread.core.claims.lexicon import read_lexicon
from crossread.core.claims.voices.figures import nominative
from crossread.core.claims.voices.scene import Scene
from crossread.core.words import stem

_MOST = 400
"""Most institutions that are remembered of one text."""


@dataclass(frozen=True, slots=True)
class SideKind:
    """A kind of institution with the parts that people have in it; words by stem."""

    roles: frozenset[str]
    bodies: frozenset[str]
    own: str | None = None
    """What to call the side where the text names no institution of the kind."""
    clients: bool = False
    """Whoever such people speak for is of the same side: the accused and the defence."""
    foe: str | None = None
    """Stem of a word without which there is no such side in a text."""


@dataclass(frozen=True, slots=True)
class Landmark:
    """An institution that a text names."""

    root: str
    """Stem of its noun."""
    label: str
    clock: int
    """When it was named, on the clock of the cast."""
    named: bool
    """It has a name or a place, not the noun alone."""


@cache
def side_kinds(language: str) -> tuple[SideKind, ...]:
    """Return the kinds of a language's lexicon, in its order."""
    table: Mapping[str, Any] = read_lexicon(language).get("sides", {})
    return tuple(
        SideKind(
            _stems(entry["roles"]),
            _stems(entry.get("bodies", ())),
            entry.get("own"),
            bool(entry.get("clients")),
            stem(entry["foe"]) if "foe" in entry else None,
        )
        for entry in table.values()
    )


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words)


class Landmarks:
    """The institutions that a text has named so far."""

    def __init__(self, language: str) -> None:
        self._kinds = side_kinds(language)
        self._nouns = frozenset[str]().union(*(kind.bodies for kind in self._kinds))
        self._foes = frozenset(kind.foe for kind in self._kinds if kind.foe)
        self._met: set[str] = set()
        self._found: list[Landmark] = []

    def note(self, scene: Scene, clock: int) -> None:
        """Remember the institutions that a sentence names."""
        for index, unit in enumerate(scene.units):
            if unit.root in self._foes:
                self._met.add(unit.root)
            if unit.root in self._nouns and len(self._found) < _MOST:
                self._found.append(_landmark(scene, index, clock))

    def kind_of(self, roles: Iterable[str]) -> SideKind | None:
        """Return the kind of institution that parts belong to, where the text can have it."""
        held = set(roles)
        return next(
            (
                kind
                for kind in self._kinds
                if held & kind.roles and (kind.foe is None or kind.foe in self._met)
            ),
            None,
        )

    def side(self, kind: SideKind, clock: int) -> str | None:
        """Return the institution of a kind that was named last before somebody came.

        Where none was, the first named later; where the text names none, what the kind is called.
        """
        fitting = [mark for mark in self._found if mark.root in kind.bodies and mark.named]
        before = [mark for mark in fitting if mark.clock <= clock]
        if before:
            return _fullest(before[-1], before)
        return fitting[0].label if fitting else kind.own


def _fullest(mark: Landmark, others: Iterable[Landmark]) -> str:
    """Return the longest name that holds a name: “Oak Hospital” after “Oak Hospital in Lima”."""
    return max((each.label for each in others if mark.label in each.label), key=len)


def _landmark(scene: Scene, index: int, clock: int) -> Landmark:
    cues, units = scene.cues, scene.units
    first = index
    while cues.head_last and _in_name(scene, first - 1):
        first -= 1
    stop = _named_end(scene, index)
    label = scene.span(first, stop).of(scene.text)
    if cues.endings:
        noun = nominative(units[index].text, cues.nominatives, ())
        label = noun + scene.text[units[index].end : units[stop - 1].end]
    capital = any(scene.is_capital(at) for at in range(max(first, 1), index + 1))
    named = stop > index + 1 or capital or index > first
    return Landmark(units[index].root, " ".join(label.split()), clock, named)


def _in_name(scene: Scene, at: int) -> bool:
    """Say whether a word stands in the name of an institution, before its noun."""
    opens = at == 0 and scene.flat(0) in scene.cues.functions | scene.cues.determiners
    return scene.is_capital(at) and not scene.is_time(at) and not opens


def _named_end(scene: Scene, index: int) -> int:
    """Return where the name behind an institution's noun ends: “of Lima”, «в Туле»."""
    cues, at = scene.cues, index + 1
    if not cues.head_last:
        while scene.has(at, cues.offices):
            at += 1
        if at > index + 1:
            return at
    if scene.flat(at) in cues.links:
        at += 1
    stop = at
    while scene.is_capital(stop) and not scene.is_time(stop):
        stop += 1
    linked = at > index + 1 or not cues.head_last
    return stop if stop > at and linked else index + 1
