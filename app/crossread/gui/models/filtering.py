"""Which rows are shown, and what a search finds in them: pure functions."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crossread.core.kinds import Relation
from crossread.core.types import Claim, ClaimId, Comparison, Row


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What the user wants to see."""

    relations: frozenset[Relation] = frozenset(Relation)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a search found its words: a stretch of a claim's text, in code points."""

    row: int
    """Index among the rows searched."""
    claim: ClaimId
    start: int
    end: int


def filter_rows(rows: Sequence[Row], row_filter: RowFilter) -> tuple[Row, ...]:
    """Return the rows that the filter lets through, in order."""
    return tuple(row for row in rows if row.relation in row_filter.relations)


def count_relations(comparison: Comparison) -> Mapping[Relation, int]:
    """Return how many rows stand in each relation."""
    counted = Counter(row.relation for row in comparison.rows)
    return {relation: counted[relation] for relation in Relation}


def find_hits(rows: Sequence[Row], claims: Mapping[ClaimId, Claim], query: str) -> tuple[Hit, ...]:
    """Return all places where *query* stands, ignoring case, accents and ё, in reading order."""
    wanted = fold(query.strip())
    if not wanted:
        return ()
    return tuple(
        Hit(index, id_, start, start + len(wanted))
        for index, row in enumerate(rows)
        for cell in row.cells
        for id_ in cell.claims
        for start in _places(fold(claims[id_].text), wanted)
    )


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + len(wanted))


@lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """Return *text* without case and accents; every letter keeps its place."""
    return text.translate(_Folds())


class _Folds(dict[int, int]):
    def __missing__(self, code: int) -> int:
        folded = _fold(chr(code))
        self[code] = folded
        return folded


def _fold(letter: str) -> int:
    if "\u0400" <= letter <= "\u04ff":
        # й is a letter of its own; ё is commonly printed without its dots.
        return ord("е" if letter in "ёЁ" else letter.lower())
    lower = unicodedata.normalize("NFD", letter)[0].lower()
    return ord(lower) if len(lower) == 1 else ord(letter)
