"""Which documents near in time have something in common: an index over it, in order of days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crossread.core.archive.features import Features
from crossread.core.matching.vectors import Ints


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """Who has what, one entry for each; three arrays of the same length."""

    rows: Ints
    """Numbers of documents."""
    terms: Ints
    """What they have."""
    days: Ints
    """When they are from, as `days_of` has it."""


def days_of(features: Sequence[Features]) -> Ints:
    """Return the day of every document, -1 where it bears none."""
    return np.array([-1 if one.day is None else one.day for one in features], np.int64)


def near_pairs(postings: Postings, window: int, most: int) -> tuple[Ints, Ints]:
    """Return the pairs of documents that share a term and are near in time, and how many terms.

    A pair is one number, lower document * 2**32 + higher one; each stands there once, rising.
    Entries are sorted by term and day, and each is paired with the next ones as long as the term is
    the same and the days are at most *window* apart, *most* - 1 of them at most: what more
    documents share is a standing phrase, and work grows with the archive. One without a day is near
    to all.
    """
    order = np.lexsort((postings.rows, postings.days, postings.terms))
    rows, terms, days = postings.rows[order], postings.terms[order], postings.days[order]
    active = np.arange(len(rows))
    found = [np.zeros(0, np.int64)]
    for step in range(1, most):
        active = active[active + step < len(rows)]
        other = active + step
        near = (days[other] - days[active] <= window) | (days[active] < 0)
        active = active[(terms[other] == terms[active]) & near]  # the next ones are farther still
        if not active.size:
            break
        one, other = rows[active], rows[active + step]
        found.append((np.minimum(one, other) << 32) | np.maximum(one, other))
    pairs, counts = np.unique(np.concatenate(found), return_counts=True)
    return pairs, counts


def ends_of(pairs: Ints) -> tuple[Ints, Ints]:
    """Return the lower and the higher document of every pair."""
    return pairs >> 32, pairs & 0xFFFFFFFF
