"""Which states a text is about, and from which it was written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.core.reading.countries import Mention, country

_FEWEST = 2
"""Mentions of a state that a text is about."""
_SHARE = 0.125
"""Smallest share of all mentions that it has."""
_DATELINE = 40
"""Characters at the start of a text in which it says where it was written."""
_WORLD = {"UN", "NATO"}
"""Bodies of many states, beside which a text is not about two."""


@dataclass(frozen=True, slots=True)
class States:
    """The states that a text is about, by code, most spoken of first."""

    codes: tuple[str, ...] = ()
    home: str | None = None
    """Where the text was written, by its dateline."""

    @property
    def several(self) -> bool:
        """Say whether more than one state is in play: only then does a ministry need its state."""
        return len(self.codes) > 1

    def names(self, language: str) -> tuple[str, ...]:
        """Return what the states are called, in their order."""
        return tuple(_name(code, language) for code in self.codes)

    def home_name(self, language: str) -> str | None:
        """Return the state where the text was written: its own officials go without a name."""
        return None if self.home is None else _name(self.home, language)

    @classmethod
    def of(cls, text: str, start: int, mentions: Sequence[Mention]) -> States:
        """Return the states of a text whose body begins at *start*."""
        named = Counter(each.country.code for each in mentions)
        least = max(_FEWEST, _SHARE * named.total())
        told = (code for code, times in named.most_common() if times >= least)
        return cls(tuple(code for code in told if code not in _WORLD), _home(text, start, mentions))


def _name(code: str, language: str) -> str:
    known = country(code)
    return code if known is None else known.names.get(language) or known.names["en"]


def _home(text: str, start: int, mentions: Sequence[Mention]) -> str | None:
    """Return the state of the town in a dateline, None where it names two states or none."""
    here = {
        each.country.code
        for each in mentions
        if start <= each.span.start < start + _DATELINE and each.span.of(text).isupper()
    }
    return here.pop() if len(here) == 1 else None


NO_STATES = States()
