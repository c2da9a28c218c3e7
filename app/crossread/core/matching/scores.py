"""How likely two claims say the same matter: meaning and weighted words, centred in the event."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from crossread.core.matching.glossary import gloss
from crossread.core.matching.meaning import Encoder
from crossread.core.matching.principals import principals, without
from crossread.core.matching.terms import is_russian, term_weights, terms_of
from crossread.core.types import Claim, Readout, ReadoutId

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Mix:
    """How signals become one score; fixed, and fitted on whole events of the gold."""

    words: float
    """Share of weighted words in the score; the rest is meaning."""
    centring: float
    """Share of a row's and a column's mean that is taken off (double centring)."""
    threshold: float
    """Mixed and centred value at which a pair is as likely a match as not."""
    steepness: float
    """How quickly a higher value becomes a sure match."""


WITH_MEANING = Mix(words=0.4, centring=0.3, threshold=0.14, steepness=12.0)
WITHOUT_MEANING = Mix(words=1.0, centring=0.35, threshold=0.11, steepness=12.0)

Scores = Mapping[tuple[ReadoutId, ReadoutId], Matrix]
"""For each two readouts, in order: probabilities of shape (claims left, claims right)."""


def score_claims(
    readouts: Sequence[Readout],
    encoder: Encoder | None,
    progress: Callable[[float], None] = lambda _share: None,
) -> Scores:
    """Return for every two readouts how likely each two of their claims match, 0 to 1."""
    claims = [claim for readout in readouts for claim in readout.claims]
    words = _word_vectors(claims, encoder)
    known = principals(readouts)
    meanings = _meaning_vectors([without(known, c.text) for c in claims], encoder, progress)
    mix = WITHOUT_MEANING if meanings is None else WITH_MEANING
    bounds = np.cumsum([0, *(len(readout.claims) for readout in readouts)])
    found = {}
    for i, left in enumerate(readouts):
        for j in range(i + 1, len(readouts)):
            a, b = slice(bounds[i], bounds[i + 1]), slice(bounds[j], bounds[j + 1])
            mixed = mix.words * (words[a] @ words[b].T)
            if meanings is not None:
                mixed += (1 - mix.words) * (meanings[a] @ meanings[b].T)
            found[left.id, readouts[j].id] = _likelihood(_centred(mixed, mix.centring), mix)
    return found


def _word_vectors(claims: Sequence[Claim], encoder: Encoder | None) -> Matrix:
    """Return unit vectors of shape (claims, terms): a dot product is a weighted overlap."""
    terms = terms_of(claims)
    weights = term_weights(terms, encoder.pieces.rank if encoder else None)
    place = {term: number for number, term in enumerate(sorted(weights))}
    vectors = np.zeros((len(claims), max(1, len(place))))
    for number, one in enumerate(terms):
        for term in one:
            vectors[number, place[term]] = weights[term] ** 0.5
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9))


def _meaning_vectors(
    texts: Sequence[str], encoder: Encoder | None, progress: Callable[[float], None]
) -> Matrix | None:
    """Return unit vectors of shape (texts, 384); the model reads English only."""
    if encoder is None:
        return None
    readable = [gloss(text) if is_russian(text) else text for text in texts]
    return encoder.encode(readable, progress).astype(np.float64)


def _centred(scores: Matrix, share: float) -> Matrix:
    if not scores.size:
        return scores
    rows, columns = scores.mean(axis=1, keepdims=True), scores.mean(axis=0, keepdims=True)
    return np.asarray(scores - share * rows - share * columns)


def _likelihood(values: Matrix, mix: Mix) -> Matrix:
    return np.asarray(1 / (1 + np.exp(-mix.steepness * (values - mix.threshold))))
