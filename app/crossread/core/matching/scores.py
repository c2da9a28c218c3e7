"""How likely two claims say the same matter: meaning, weighted words and values, centred."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

import numpy as np

from crossread.core.matching import candidates
from crossread.core.matching.meaning import Encoder
from crossread.core.matching.pair_scores import PairScores
from crossread.core.matching.signals import MOST_VALUES, Signals, signals_of
from crossread.core.matching.threads import one_thread
from crossread.core.matching.vectors import Floats, Ints, all_dots, paired_dots
from crossread.core.types import Readout, ReadoutId


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


WITH_MEANING = Mix(words=0.3, values=0.08, centring=0.15, level=0.05, spread=0.108, threshold=0.23)
WITHOUT_MEANING = Mix(
    words=1.0, values=0.08, centring=0.15, level=0.0, spread=0.062, threshold=0.12
)
USUAL = 50
"""For how many claim pairs the usual level and spread count beside those that are found."""
CLAIMS = 20
"""Claims of a usual readout: among thousands, the best pairs would be lost in the spread of all."""
MANY, _CHANCE = 100, 0.011
"""Claims from which the best pairs lie higher by chance, and by how much for e times as many; at
usual level and spread."""
ALL_PAIRS = 1_000_000
"""Pairs of claims of two readouts that are all scored; of more, those worth it are looked for."""
_SAMPLE = 40_000
"""Pairs from which level and spread are told where not all are scored."""

Scores = Mapping[tuple[ReadoutId, ReadoutId], PairScores]
"""For each two readouts, in order: how likely their claims match."""


def score_claims(
    readouts: Sequence[Readout],
    encoder: Encoder | None,
    progress: Callable[[float], None] = lambda _share: None,
) -> Scores:
    """Return for every two readouts how likely each two of their claims match, 0 to 1."""
    signals = signals_of(readouts, encoder, progress)
    bounds = np.cumsum([0, *(len(readout.claims) for readout in readouts)]).tolist()
    parts = [signals.part(start, end) for start, end in pairwise(bounds)]
    return {
        (left.id, right.id): _scored(parts[i], parts[j])
        for (i, left), (j, right) in combinations(enumerate(readouts), 2)
    }


def _scored(left: Signals, right: Signals) -> PairScores:
    mix = WITHOUT_MEANING if left.meanings is None else WITH_MEANING
    if len(left) * len(right) > ALL_PAIRS:
        return _candidates_scored(left, right, mix)
    with one_thread():  # a million pairs are too few to share out
        mixed = _mixed_all(left, right, mix)
    centred = _centred(mixed, mix.centring)
    best = [centred.max(axis=side) for side in (0, 1)] if centred.size else [centred.ravel()]
    level = _level(centred, np.concatenate(best), (centred.shape[0], centred.shape[1]), mix)
    return PairScores.of_matrix(_likelihood(centred, level, mix))


def _mixed_all(left: Signals, right: Signals, mix: Mix) -> Floats:
    mixed = mix.words * all_dots(left.words, right.words)
    mixed += mix.values * np.minimum(all_dots(left.values, right.values), MOST_VALUES)
    if left.meanings is not None and right.meanings is not None:
        mixed += (1 - mix.words) * (left.meanings @ right.meanings.T)
    return np.asarray(mixed)


def _centred(scores: Floats, share: float) -> Floats:
    if not scores.size:
        return scores
    rows, columns = scores.mean(axis=1, keepdims=True), scores.mean(axis=0, keepdims=True)
    return np.asarray(scores - share * rows - share * columns)


def _candidates_scored(left: Signals, right: Signals, mix: Mix) -> PairScores:
    """Score the pairs that words or meaning speak for; level and spread come from a sample."""
    pairs = candidates.by_words(left.words, right.words)
    if left.meanings is not None and right.meanings is not None:
        close = candidates.by_meaning(left.meanings, right.meanings)
        pairs = candidates.together(pairs, close, len(right))
    some = candidates.sample(len(left), len(right), _SAMPLE)
    rows, columns = _mixed_means(left, right, mix), _mixed_means(right, left, mix)

    def centred(i: Ints, j: Ints) -> Floats:
        return _mixed(left, right, mix, (i, j)) - mix.centring * (rows[i] + columns[j])

    found = PairScores(
        (len(left), len(right)), pairs.left, pairs.right, centred(pairs.left, pairs.right)
    )
    best = np.concatenate([found.scores[of_side] for of_side in found.best()])
    level = _level(centred(some.left, some.right), best, found.shape, mix)
    return replace(found, scores=_likelihood(found.scores, level, mix))


def _mixed(left: Signals, right: Signals, mix: Mix, pairs: tuple[Ints, Ints]) -> Floats:
    mixed = mix.words * paired_dots(left.words, right.words, *pairs)
    mixed += mix.values * np.minimum(paired_dots(left.values, right.values, *pairs), MOST_VALUES)
    if left.meanings is not None and right.meanings is not None:
        i, j = pairs
        cosines = np.einsum("nd,nd->n", left.meanings[i], right.meanings[j])
        mixed += (1 - mix.words) * cosines
    return np.asarray(mixed)


def _mixed_means(left: Signals, right: Signals, mix: Mix) -> Floats:
    """Return the mean of each left claim's scores with all right ones, of shape (claims left,)."""
    means = mix.words * left.words.dot(right.words.mean())
    means += mix.values * left.values.dot(right.values.mean())
    if left.meanings is not None and right.meanings is not None:
        means += (1 - mix.words) * (left.meanings @ right.meanings.mean(axis=0))
    return np.asarray(means)


def _lost(left: int, right: int) -> float:
    """Return what the share of best pairs among all lacks of that beside a usual readout."""
    return max(0.0, 1 / CLAIMS - (left + right) / max(1, 2 * left * right))


@dataclass(frozen=True, slots=True)
class _Level:
    """Where the values of two readouts lie, and how far apart."""

    median: float
    spread: float
    chance: float
    """How much higher than beside a usual readout the best pairs lie by chance."""


def _level(values: Floats, best: Floats, shape: tuple[int, int], mix: Mix) -> _Level:
    """Return level and spread, which differ between languages and lengths.

    What is found is shrunk towards the usual (James and Stein 1961), the more the fewer values
    there are. The *best* value of every claim is given the share of all values that it would have
    beside a usual readout: among many, it lacks something of it.
    """
    if not values.size:
        return _Level(mix.level, mix.spread, 0.0)
    lost, chance = _lost(*shape), _CHANCE * max(0.0, math.log(min(shape) / MANY))
    own = values.size / (values.size + USUAL)
    median = np.median(values)
    found = np.mean((values - median) ** 2)
    if lost > 0 and best.size:
        found = (1 - lost) * found + lost * np.mean((best - median) ** 2)
    variance = own * found + (1 - own) * mix.spread**2
    return _Level(float(own * median + (1 - own) * mix.level), float(np.sqrt(variance)), chance)


def _likelihood(values: Floats, level: _Level, mix: Mix) -> Floats:
    """Return probabilities of values that are first brought to the usual level and spread."""
    levelled = (values - level.median) * mix.spread / level.spread + mix.level
    return np.asarray(1 / (1 + np.exp(-mix.steepness * (levelled - mix.threshold - level.chance))))
