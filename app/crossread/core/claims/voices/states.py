"""Which states a text is about, and from which it was written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.core.reading.countries import Mention, Way, country, nominative_of

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
    called: tuple[tuple[str, str], ...] = ()
    """States that the text calls otherwise than we do: our name, and its own."""
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

    def as_called(self, side: str) -> str:
        """Return what the text calls a side: «Белоруссия», where that is what it says."""
        return dict(self.called).get(side, side)

    @classmethod
    def of(cls, text: str, start: int, mentions: Sequence[Mention]) -> States:
        """Return the states of a text whose body begins at *start*."""
        named = Counter(each.country.code for each in mentions)
        least = max(_FEWEST, _SHARE * named.total())
        told = (code for code, times in named.most_common() if times >= least)
        codes = tuple(code for code in told if code not in _WORLD)
        return cls(codes, _called(text, mentions), _home(text, start, mentions))


def _name(code: str, language: str) -> str:
    known = country(code)
    return code if known is None else known.names.get(language) or known.names["en"]


def _called(text: str, mentions: Sequence[Mention]) -> tuple[tuple[str, str], ...]:
    """Return our name and the text's own of each state that it calls by another Russian name."""
    told: dict[str, Counter[str]] = {}
    for each in mentions:
        name = nominative_of(each.span.of(text)) if each.way is Way.NAME else None
        if name is not None and not name.isupper():
            told.setdefault(each.country.names["ru"], Counter())[name] += 1
    return tuple(
        (ours, names.most_common(1)[0][0]) for ours, names in told.items() if ours not in names
    )


def _home(text: str, start: int, mentions: Sequence[Mention]) -> str | None:
    """Return the state of the town in a dateline, None where it names two states or none."""
    here = {
        each.country.code
        for each in mentions
        if start <= each.span.start < start + _DATELINE and each.span.of(text).isupper()
    }
    return here.pop() if len(here) == 1 else None


NO_STATES = States()
