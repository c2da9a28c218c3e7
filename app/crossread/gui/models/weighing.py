"""How much each signal gave for two cells being one matter, in the words of their texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.core.types import Claim, ClaimId, Pair, Readout, Row, claims_by_id, readouts_by_id
from crossread.core.words import split_words

if TYPE_CHECKING:  # numpy would hold the window back
    from crossread.core.matching import Encoder
    from crossread.core.matching.explaining import Explanation

_MOST = 6
"""Words and values that are named; more would not be read."""
_LEAST = 0.03
"""Share of the words' signal below which a word explains nothing."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What speaks for a pair of cells."""

    left: str
    right: str
    """What to call the two readouts."""
    meaning: float
    words: float
    values: float
    """What each signal adds; together they are the value of the pair."""
    terms: tuple[tuple[str, float], ...] = ()
    """Shared words as they are written, and their shares of the words' signal."""
    stated: tuple[str, ...] = ()
    """Numbers, dates and durations that both state, as the left one writes them."""

    @property
    def total(self) -> float:
        """Return all that speaks for the pair."""
        return self.meaning + self.words + self.values


def weigh_row(
    row: Row, readouts: tuple[Readout, ...], encoder: Encoder | None
) -> tuple[Weighed, ...]:
    """Return what speaks for each pair of cells: of their claims, the two that are most alike."""
    return tuple(_weighed(pair, row, readouts, encoder) for pair in row.pairs)


def _weighed(pair: Pair, row: Row, readouts: Sequence[Readout], encoder: Encoder | None) -> Weighed:
    known, claims = readouts_by_id(tuple(readouts)), claims_by_id(readouts)
    left, right = known[pair.left], known[pair.right]
    best = max(_explained(pair, row, readouts, encoder), key=lambda found: _sum(found[2]))
    ours, theirs, found = claims[best[0]], claims[best[1]], best[2]
    written = _written((ours, theirs))
    terms = [(written.get(term, term), share) for term, share in found.terms if share > _LEAST]
    quoted = {fact.value: fact.span.of(left.text) for fact in ours.facts}
    stated = tuple(dict.fromkeys(quoted.get(value, value) for value in found.stated))
    return Weighed(
        left=left.name,
        right=right.name,
        meaning=max(0.0, found.meaning),
        words=found.words,
        values=found.values,
        terms=tuple(terms[:_MOST]),
        stated=stated[:_MOST],
    )


def _explained(
    pair: Pair, row: Row, readouts: Sequence[Readout], encoder: Encoder | None
) -> Iterator[tuple[ClaimId, ClaimId, Explanation]]:
    from crossread.core.matching.explaining import explain_pair  # noqa: PLC0415 - numpy

    for ours in row.claims_of(pair.left):
        for theirs in row.claims_of(pair.right):
            yield ours, theirs, explain_pair(ours, theirs, readouts, encoder)


def _sum(found: Explanation) -> float:
    return found.meaning + found.words + found.values


def _written(claims: Iterable[Claim]) -> dict[str, str]:
    """Return how the stems of claims are written, the first claim's writing before others'."""
    written: dict[str, str] = {}
    for claim in claims:
        for word in split_words(claim.text):
            written.setdefault(word.stem, word.text)
    return written
