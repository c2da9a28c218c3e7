"""Which kinds of institution parts and bodies belong to, from the lexicon of a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread.core.claims.lexicon import read_lexicon
from crossread.core.words import stem

Names = frozenset[str]
"""Names of kinds, as the lexicon has them: “court”, “club”."""

_NONE = frozenset[str]()


@dataclass(frozen=True, slots=True)
class SideKind:
    """A kind of institution with the parts that people have in it; words by stem."""

    name: str
    roles: frozenset[str]
    bodies: frozenset[str]
    own: str | None = None
    """What to call the side where the text names no institution of the kind."""
    clients: bool = False
    """Whoever such people speak for is of the same side: the accused and the defence."""
    foe: str | None = None
    """Stem of a word without which there is no such side in a text."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The kinds of a language, asked by part and by body."""

    kinds: Mapping[str, SideKind]
    by_role: Mapping[str, Names]
    by_body: Mapping[str, Names]
    written: frozenset[str]
    """The nouns for bodies as the lexicon has them."""

    def of_roles(self, roles: Iterable[str]) -> Names:
        """Return the kinds of institution that have one of some parts."""
        return _NONE.union(*(self.by_role[role] for role in roles if role in self.by_role))

    def of_noun(self, noun: str) -> Names:
        """Return the kinds that a body can be of by its noun; none where that does not tell."""
        return self.by_body.get(noun, _NONE)


@cache
def load_sides(language: str) -> Sides:
    """Return the kinds of a language's lexicon; none where it has no lexicon."""
    table: Mapping[str, Any] = read_lexicon(language).get("sides", {})
    kinds = {
        name: SideKind(
            name,
            _stems(entry["roles"]),
            _stems(entry.get("bodies", ())),
            entry.get("own"),
            bool(entry.get("clients")),
            stem(entry["foe"]) if "foe" in entry else None,
        )
        for name, entry in table.items()
    }
    by_role: dict[str, Names] = {}
    by_body: dict[str, Names] = {}
    for kind in kinds.values():
        for words, index in ((kind.roles, by_role), (kind.bodies, by_body)):
            index.update({word: index.get(word, frozenset()) | {kind.name} for word in words})
    written = frozenset(noun for entry in table.values() for noun in entry.get("bodies", ()))
    return Sides(kinds, by_role, by_body, written)


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words)
