"""What claims are compared by word for word: stems, numbers and names, each with a weight."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

import numpy as np
from anyascii import anyascii
from rapidfuzz.distance import JaroWinkler

from crossread.core.matching.glossary import gloss_terms
from crossread.core.matching.vectors import Floats, Ints, ranges
from crossread.core.types import Claim
from crossread.core.words import is_cyrillic, stem, word_texts

Rank = Callable[[str], int | None]
"""The place of a word in a list by frequency, commonest first; None where it is rare."""

SAME_NAME = 0.9
"""Jaro-Winkler similarity from which names in two scripts count as one."""
_SHORTEST_NAME = 4
_FIRST_WORD, _LAST_WORD = 2_000, 28_000
"""The ranks between which a word's frequency says something."""


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The terms of claims as numbers, for as many claims as there may be."""

    names: tuple[str, ...]
    """The terms, in the order of the alphabet."""
    starts: Ints
    """Shape (claims + 1,): the terms of claim *n* lie at ``starts[n]:starts[n + 1]``."""
    places: Ints
    """Numbers of terms, rising and each once within a claim."""


def term_table(claims: Sequence[Claim]) -> Table:
    """Return the terms of each claim: stems, numbers without separators, names in Latin letters.

    Beside claims in Latin letters, a Russian claim gets the terms that they use for its words.
    """
    numbers = _Numbers()
    owners, found = _written(claims, numbers)
    russian = np.array([is_cyrillic(claim.text) for claim in claims], dtype=bool)
    same: Mapping[str, str] = {}
    if russian.any():
        extra = _glossed(claims, np.flatnonzero(russian), found[~russian[owners]], numbers)
        owners, found = np.concatenate([owners, extra[0]]), np.concatenate([found, extra[1]])
        same = _same_names(numbers.terms.keys())
    names = sorted({same.get(term, term) for term in numbers.terms})
    place = {name: at for at, name in enumerate(names)}
    final = np.array([place[same.get(term, term)] for term in numbers.terms], np.int64)
    width = max(1, len(names))
    keys = np.sort(owners * width + final[found])
    keys = keys[np.flatnonzero(np.diff(keys, prepend=-1))]
    starts = np.searchsorted(keys, np.arange(len(claims) + 1) * width)
    return Table(tuple(names), starts, keys % width)


def terms_of(claims: Sequence[Claim]) -> list[frozenset[str]]:
    """Return the terms of each claim as sets of words, for a few claims; see `term_table`."""
    table = term_table(claims)
    names = [table.names[at] for at in table.places.tolist()]
    return [frozenset(names[start:end]) for start, end in pairwise(table.starts.tolist())]


def term_weights(terms: Sequence[frozenset[str]], rank: Rank | None = None) -> Mapping[str, float]:
    """Return how much each term says, 0 to 1; see `weigh`."""
    counts = Counter(chain.from_iterable(terms))
    weights = weigh(list(counts), np.array([*counts.values()]), len(terms), rank)
    return dict(zip(counts, weights.tolist(), strict=True))


def weigh(names: Sequence[str], counts: Ints, claims: int, rank: Rank | None) -> Floats:
    """Return how much terms say, 0 to 1, that stand in so many of the claims.

    A term says little when it stands in most claims of the event (inverse document frequency,
    Spärck Jones 1972) or is common in the language. Where how common it is, is not known, rarity in
    the event is squared, as in the cosine of Salton and Buckley (1988).
    """
    most = math.log(claims + 1) or 1.0
    shares = np.maximum(0.0, np.log((claims + 1) / (counts + 0.5))) / most
    if rank is None:
        return np.asarray(shares**2)
    return np.asarray(shares * np.array([rarity(name, rank) for name in names], np.float64))


class _Numbers(dict[str, int]):
    """The number of everything that stands between spaces; `starts` and `held` tell its terms."""

    def __init__(self) -> None:
        super().__init__()
        self.terms: dict[str, int] = {}
        """Every term with its number."""
        self.starts = [0]
        self.held: list[int] = []

    def __missing__(self, written: str) -> int:
        number = self[written] = len(self)
        terms = map(_term, [written] if written.isalpha() else word_texts(written))
        self.held += [self.terms.setdefault(term, len(self.terms)) for term in terms]
        self.starts.append(len(self.held))
        return number


def _written(claims: Sequence[Claim], numbers: _Numbers) -> tuple[Ints, Ints]:
    """Return the numbers of claims, and beside each that of a term that it has.

    No word has a space in it, so what stands between spaces is split into words but once: texts
    repeat themselves, and looking up is six times as fast.
    """
    flat: list[int] = []
    ends = [0]
    for claim in claims:
        flat += map(numbers.__getitem__, claim.text.split())
        ends.append(len(flat))
    written, starts = np.array(flat, np.int64), np.array(numbers.starts)
    counts = np.diff(starts)[written]
    owners = np.repeat(np.repeat(np.arange(len(claims)), np.diff(ends)), counts)
    return owners, np.array(numbers.held, np.int64)[ranges(starts[written], counts)]


def _glossed(
    claims: Sequence[Claim], russian: Ints, others: Ints, numbers: _Numbers
) -> tuple[Ints, Ints]:
    """Return Russian claims, and beside each a term that *others* use for a word of it."""
    known = set(others.tolist())
    owners, found = [], []
    for n in russian.tolist():
        terms = (numbers.terms.get(term) for term in gloss_terms(claims[n].text))
        used = [at for at in terms if at in known]
        owners += [n] * len(used)
        found += used
    return np.array(owners, np.int64), np.array(found, np.int64)


@lru_cache(maxsize=65_536)
def _term(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", "").replace(" ", "")
    stemmed = stem(word)
    return f"{_capital(word)}{latin(stemmed)}" if is_cyrillic(stemmed) else stemmed


def _capital(text: str) -> str:
    """Return a mark that keeps apart a Cyrillic name, which may have a Latin twin."""
    return "^" if text[0].isupper() else ""


@lru_cache(maxsize=65_536)
def latin(word: str) -> str:
    """Return *word* in lower-case Latin letters."""
    return anyascii(word).lower().replace("'", "")


def _same_names(terms: Iterable[str]) -> Mapping[str, str]:
    """Return for each Cyrillic name the Latin term that it is most like, if any is like enough."""
    every = tuple(terms)
    plain = sorted(t for t in every if t[:1].isalpha() and len(t) >= _SHORTEST_NAME)
    found = {}
    for name in sorted(t for t in every if t.startswith("^")):
        scored = [(JaroWinkler.similarity(name[1:], t, score_cutoff=SAME_NAME), t) for t in plain]
        best = max((pair for pair in scored if pair[0] > 0), default=(0.0, name[1:]))
        found[name] = best[1]
    return found


@lru_cache(maxsize=65_536)
def _log_rank(place: int) -> float:
    share = math.log(max(place - _FIRST_WORD, 1)) / math.log(_LAST_WORD)
    return min(1.0, share) ** 2


def rarity(term: str, rank: Rank | None) -> float:
    """Return how much a term says by its place among the words of the language, 0 to 1."""
    place = rank(term) if rank is not None else None
    return 1.0 if place is None else max(0.02, _log_rank(place))
