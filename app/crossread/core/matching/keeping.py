"""Rows that stay together while the rest is matched: which claims may still join which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crossread.core.matching.pair_scores import Bools, PairScores
from crossread.core.matching.vectors import Ints
from crossread.core.types import Readout, ReadoutId, Row

Member = tuple[ReadoutId, int]
"""A claim as its readout and its number there."""
Group = frozenset[Member]
Scores = Mapping[tuple[ReadoutId, ReadoutId], PairScores]


@dataclass(frozen=True, slots=True)
class Kept:
    """Rows that nothing takes apart."""

    rows: tuple[Row, ...] = ()
    guests: frozenset[ReadoutId] = frozenset()
    """Readouts whose claims may join these rows; those of others may not."""


@dataclass(frozen=True, slots=True)
class Bonds:
    """The claims of kept rows as members of groups."""

    row_of: Mapping[Member, int]
    """Which kept row holds a claim; the first where several do."""
    groups: Mapping[int, Group]
    guests: frozenset[ReadoutId]

    def group_of(self, member: Member) -> Group:
        """Return what a claim belongs to from the start: its kept row, or itself alone."""
        row = self.row_of.get(member)
        return frozenset({member}) if row is None else self.groups[row]

    def let(self, left: Group, right: Group) -> bool:
        """Return whether two groups may become one."""
        if not self.row_of:
            return True
        joined = left | right
        rows = {self.row_of[member] for member in joined if member in self.row_of}
        if not rows:
            return True
        strangers = (m for m in joined if m not in self.row_of and m[0] not in self.guests)
        return len(rows) == 1 and not any(strangers)

    def open(self, scores: Scores) -> Scores:
        """Return the scores without those of claims that may not meet.

        So what is bound is nobody's best partner any more, and the rest finds its next best.
        """
        if not self.row_of:
            return scores
        return {(a, b): self._opened(a, b, found) for (a, b), found in scores.items()}

    def _opened(self, left: ReadoutId, right: ReadoutId, scores: PairScores) -> PairScores:
        rows = self._bound(left, scores.shape[0])
        columns = self._bound(right, scores.shape[1])

        def closed(i: Ints, j: Ints) -> Bools:
            shut = rows[i] & columns[j]
            if right not in self.guests:
                shut |= rows[i]
            if left not in self.guests:
                shut |= columns[j]
            return shut

        return scores.without(closed)

    def _bound(self, readout: ReadoutId, count: int) -> Bools:
        return np.array([(readout, number) in self.row_of for number in range(count)], dtype=bool)


def bind(kept: Kept, readouts: Sequence[Readout]) -> Bonds:
    """Return the bonds of kept rows between the claims of the readouts."""
    row_of: dict[Member, int] = {}
    for number, row in enumerate(kept.rows):
        for member in _members(row, readouts):
            row_of.setdefault(member, number)
    groups: dict[int, set[Member]] = {}
    for member, number in row_of.items():
        groups.setdefault(number, set()).add(member)
    whole = {number: frozenset(members) for number, members in groups.items()}
    return Bonds(row_of, whole, kept.guests)


def _members(row: Row, readouts: Sequence[Readout]) -> Iterable[Member]:
    for readout in readouts:
        held = frozenset(row.claims_of(readout.id))
        if held:
            yield from ((readout.id, n) for n, c in enumerate(readout.claims) if c.id in held)
