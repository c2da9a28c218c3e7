"""How likely two claims say the same matter: meaning, weighted words and values, centred."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from crossread.core.matching.glossary import gloss
from crossread.core.matching.meaning import Encoder
from crossread.core.matching.principals import principals, without
from crossread.core.matching.terms import term_weights, terms_of
from crossread.core.matching.values import MOST, value_vectors
from crossread.core.types import Claim, Readout, ReadoutId
from crossread.core.words import is_cyrillic

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Mix:
    """How signals become one score; fixed, and chosen on whole events of the gold."""

    words: float
    """Share of weighted words in the score; the rest is meaning."""
    values: float
    """What a number, date or duration adds that both claims state."""
    centring: float
    """Share of a row's and a column's mean that is taken off (double centring)."""
    level: float
    """Usual median of the mixed and centred values of two readouts."""
    spread: float
    """Usual root mean square distance of those values from their median."""
    threshold: float
    """Value, at usual level and spread, at which a pair is as likely a match as not."""
    steepness: float = 12.0
    """How quickly a higher value becomes a sure match."""


WITH_MEANING = Mix(words=0.35, values=0.08, centring=0.15, level=0.05, spread=0.108, threshold=0.22)
WITHOUT_MEANING = Mix(words=1.0, values=0.08, centring=0.15, level=0.0, spread=0.062, threshold=0.1)
USUAL = 50
"""For how many claim pairs the usual level and spread count beside those that are found."""

Scores = Mapping[tuple[ReadoutId, ReadoutId], Matrix]
"""For each two readouts, in order: probabilities of shape (claims left, claims right)."""


def score_claims(
    readouts: Sequence[Readout],
    encoder: Encoder | None,
    progress: Callable[[float], None] = lambda _share: None,
) -> Scores:
    """Return for every two readouts how likely each two of their claims match, 0 to 1."""
    claims = [claim for readout in readouts for claim in readout.claims]
    words, values = _word_vectors(claims, encoder), value_vectors(readouts)
    known = principals(readouts)
    meanings = _meaning_vectors([without(known, c.text) for c in claims], encoder, progress)
    mix = WITHOUT_MEANING if meanings is None else WITH_MEANING
    bounds = np.cumsum([0, *(len(readout.claims) for readout in readouts)])
    found = {}
    for i, left in enumerate(readouts):
        for j in range(i + 1, len(readouts)):
            a, b = slice(bounds[i], bounds[i + 1]), slice(bounds[j], bounds[j + 1])
            mixed = mix.words * (words[a] @ words[b].T)
            mixed += mix.values * np.minimum(values[a] @ values[b].T, MOST)
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
    readable = [gloss(text) if is_cyrillic(text) else text for text in texts]
    return encoder.encode(readable, progress).astype(np.float64)


def _centred(scores: Matrix, share: float) -> Matrix:
    if not scores.size:
        return scores
    rows, columns = scores.mean(axis=1, keepdims=True), scores.mean(axis=0, keepdims=True)
    return np.asarray(scores - share * rows - share * columns)


def _likelihood(values: Matrix, mix: Mix) -> Matrix:
    return np.asarray(1 / (1 + np.exp(-mix.steepness * (_levelled(values, mix) - mix.threshold))))


def _levelled(values: Matrix, mix: Mix) -> Matrix:
    """Return values at the usual level and spread, which differ between languages and lengths.

    The level and the spread that are found are shrunk towards the usual ones (James and Stein
    1961), the more the fewer values there are.
    """
    if not values.size:
        return values
    own = values.size / (values.size + USUAL)
    median = np.median(values)
    level = own * median + (1 - own) * mix.level
    variance = own * np.mean((values - median) ** 2) + (1 - own) * mix.spread**2
    return np.asarray((values - level) * mix.spread / np.sqrt(variance) + mix.level)
