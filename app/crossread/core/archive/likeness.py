"""How alike documents near in time are: the rare terms that they share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crossread.core.archive.features import Features
from crossread.core.archive.nearness import Postings, days_of, ends_of, near_pairs
from crossread.core.matching.vectors import Floats, Ints, Vectors, paired_dots

WINDOW = 3
"""Days that two accounts of one event may be apart."""
_LOOKED_AT = 2 * WINDOW + 1
BY_DAYS = (1.0, 0.95, 0.75, 0.5)
"""What a likeness is worth by the days between two accounts."""
NO_DAY = 0.7
"""The same where one of them bears no date."""
SAME_ISSUER = 0.85
"""The same of two accounts by one issuer, who seldom reports an event twice."""
_ONE_DAY = BY_DAYS[1]
RAREST = 24
"""Terms of a document that look for its partners: those that fewest documents have."""
MOST = 60
"""Documents near in time that may share such a term; one in more of them finds nobody."""
_USUAL = 200
"""For how many documents the archive's size counts at least: among a few, nothing is common."""


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """Pairs of documents, each once, left before right, and how alike they are, 0 to 1."""

    left: Ints
    right: Ints
    scores: Floats
    by_chance: Floats
    """How alike documents are that share rare terms, but are too far apart to be one event."""


def likeness_of(features: Sequence[Features]) -> Likeness:
    """Return how alike the documents are that share a rare term and are near in time."""
    vectors = _vectors(features)
    days = days_of(features)
    left, right = _candidates(vectors, days)
    scores = paired_dots(vectors, vectors, left, right)
    issuers = np.array([one.issuer for one in features], np.int64)
    scores[(issuers[left] == issuers[right]) & (issuers[left] != 0)] *= SAME_ISSUER
    dated = (days[left] >= 0) & (days[right] >= 0)
    near = ~dated | (np.abs(days[left] - days[right]) <= WINDOW)
    left, right = left[near], right[near]
    timed = scores[near] * _time(days[left], days[right])
    return Likeness(left, right, timed, scores[~near] * _ONE_DAY)


def _vectors(features: Sequence[Features]) -> Vectors:
    """Return unit vectors of the documents; a term weighs the more the fewer have it."""
    counts = np.fromiter((len(one.terms) for one in features), np.int64, len(features))
    every = np.fromiter((term for one in features for term in one.terms), np.int64, counts.sum())
    own = np.fromiter((w for one in features for w in one.weights), np.float64, len(every))
    names, places = np.unique(every, return_inverse=True)
    having = np.bincount(places, minlength=len(names))
    size = max(_USUAL, len(features))
    weights = own * np.log((size + 1) / (having[places] + 0.5)) / np.log(size + 1)
    rows = np.repeat(np.arange(len(features)), counts)
    length = np.sqrt(np.bincount(rows, weights, minlength=len(features)))
    values = np.sqrt(weights) / np.maximum(length[rows], 1e-9)
    starts = np.concatenate([[0], np.cumsum(counts)])
    return Vectors(starts, places.astype(np.int64), values, len(names))


def _candidates(vectors: Vectors, days: Ints) -> tuple[Ints, Ints]:
    """Return the pairs that share one of their rarest terms, left before right.

    Pairs up to twice the window apart are found, too: what they share, they share by chance.
    """
    rows, kept = vectors.rows(), _rarest(vectors)
    postings = Postings(rows[kept], vectors.places[kept], days[rows[kept]])
    return ends_of(near_pairs(postings, _LOOKED_AT, MOST)[0])


def _rarest(vectors: Vectors) -> Ints:
    """Return the places of each document's rarest terms that another one has, too."""
    having = np.bincount(vectors.places, minlength=vectors.width)
    shared = np.flatnonzero(having[vectors.places] > 1)
    rows = vectors.rows()[shared]
    order = np.lexsort((having[vectors.places[shared]], rows))
    rows = rows[order]
    place = np.arange(len(rows)) - np.searchsorted(rows, rows)
    return np.sort(shared[order][place < RAREST])


def _time(one: Ints, other: Ints) -> Floats:
    apart = np.minimum(np.abs(one - other), WINDOW)
    dated = np.asarray(BY_DAYS)[apart]
    return np.where((one < 0) | (other < 0), NO_DAY, dated)
