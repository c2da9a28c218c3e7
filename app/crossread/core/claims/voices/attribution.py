"""What it means that a sentence names a source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from crossread.core.claims.voices.chunks import Phrase


class Holds(Enum):
    """Which part of the sentence an attribution answers for."""

    AFTER = auto()
    BEFORE = auto()
    AROUND = auto()
    """Before and after."""
    CLAUSE = auto()
    """The clause that it stands in, itself included."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source and its verb; unit numbers, ends exclusive."""

    first: int
    stop: int
    source: Phrase
    verb: int | None
    holds: Holds
    addressee: Phrase | None = None
    fresh: bool = False
    """It stands beside what goes before, never inside it."""
    partner: Phrase | None = None
    """Who tells it together with the source: “X and Y said”."""
    shared: bool = False
    """The verb has its subject in the clause before."""
