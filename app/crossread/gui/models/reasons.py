"""Why two cells stand in one row, as far as their words show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crossread.core.judging.accounts import accounts_of
from crossread.core.judging.sides import Side, side_of
from crossread.core.types import Pair, Readout, ReadoutId, Row

_MOST = 8
"""Words and facts that are named; more would not be read."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """What speaks for a pair."""

    left: str
    right: str
    """What to call the two readouts."""
    score: float
    """How well they match, 0 to 1."""
    words: tuple[str, ...]
    """What both say, as the left one writes it."""
    facts: tuple[str, ...]
    """What both state, as the left one writes it."""


def reasons_of(row: Row, readouts: tuple[Readout, ...]) -> Iterator[Reasons]:
    """Yield why each two cells of a row were matched."""
    accounts = accounts_of(readouts)
    sides = {cell.readout: side_of(cell, accounts[cell.readout]) for cell in row.cells}
    for pair in row.pairs:
        yield _reasons(pair, sides)


def _reasons(pair: Pair, sides: dict[ReadoutId, Side]) -> Reasons:
    left, right = sides[pair.left], sides[pair.right]
    values = {fact.value for fact in right.facts}
    stated = [fact.span for fact in left.facts if fact.value in values]
    facts = dict.fromkeys(left.quote(span) for span in stated)
    words = dict.fromkeys(
        word.text
        for word in left.content
        if right.has(left.keys_of(word))
        and not any(span.start <= word.span.start < span.end for span in stated)
    )
    return Reasons(left.name, right.name, pair.score, tuple(words)[:_MOST], tuple(facts)[:_MOST])
