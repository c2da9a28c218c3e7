"""Why two claims were matched: what each signal gave, and which words and values they share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crossread.core.matching.meaning import Encoder
from crossread.core.matching.scores import WITH_MEANING, WITHOUT_MEANING
from crossread.core.matching.signals import MOST_VALUES, meaning_vectors
from crossread.core.matching.terms import term_weights, terms_of
from crossread.core.matching.values import values_of
from crossread.core.types import ClaimId, Readout


@dataclass(frozen=True, slots=True)
class Explanation:
    """What speaks for two claims being one matter, before it is compared with all other pairs."""

    meaning: float
    """What each of the three signals adds; together they are the value of the pair."""
    words: float
    values: float
    terms: tuple[tuple[str, float], ...]
    """Shared stems and the share of the words' signal that each gives, the largest first."""
    stated: tuple[str, ...]
    """Numbers, dates and durations that both state, normalised."""


def explain_pair(
    left: ClaimId, right: ClaimId, readouts: Sequence[Readout], encoder: Encoder | None = None
) -> Explanation:
    """Return why two claims of different readouts were matched.

    Words weigh as they do among all claims of the readouts. Raises KeyError for a claim that none
    of them has.
    """
    claims = [claim for readout in readouts for claim in readout.claims]
    place = {claim.id: number for number, claim in enumerate(claims)}
    i, j = place[left], place[right]
    terms, stated = terms_of(claims), values_of(readouts)
    weights = term_weights(terms, encoder.pieces.rank if encoder else None)
    lengths = [sum(weights[term] for term in terms[n]) ** 0.5 for n in (i, j)]
    shared = {term: weights[term] / max(np.prod(lengths), 1e-9) for term in terms[i] & terms[j]}
    mix = WITHOUT_MEANING if encoder is None else WITH_MEANING
    both = sorted(stated[i] & stated[j])
    overlap = sum(shared.values())
    return Explanation(
        meaning=(1 - mix.words) * _cosine(i, j, readouts, encoder) if encoder else 0.0,
        words=mix.words * overlap,
        values=mix.values * min(len(both), MOST_VALUES),
        terms=tuple(
            (term, float(weight / overlap))
            for term, weight in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))
            if weight > 0
        ),
        stated=tuple(both),
    )


def _cosine(i: int, j: int, readouts: Sequence[Readout], encoder: Encoder) -> float:
    left, right = meaning_vectors(readouts, encoder, only=(i, j))
    return float(left @ right)
