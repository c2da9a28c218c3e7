"""What claims are compared by word for word: stems, numbers and names, each with a weight."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import JaroWinkler

from crossread.core.matching.glossary import gloss_terms
from crossread.core.types import Claim
from crossread.core.words import is_cyrillic, stem, word_texts

Rank = Callable[[str], int | None]
"""The place of a word in a list by frequency, commonest first; None where it is rare."""

SAME_NAME = 0.9
"""Jaro-Winkler similarity from which names in two scripts count as one."""
_SHORTEST_NAME = 4
_FIRST_WORD, _LAST_WORD = 2_000, 28_000
"""The ranks between which a word's frequency says something."""


def terms_of(claims: Sequence[Claim]) -> list[frozenset[str]]:
    """Return the terms of each claim: stems, numbers without separators, names in Latin letters.

    Beside claims in Latin letters, a Russian claim gets the terms that they use for its words.
    """
    found = [frozenset(map(_term, word_texts(claim.text))) for claim in claims]
    russian = [is_cyrillic(claim.text) for claim in claims]
    others = [terms for terms, is_so in zip(found, russian, strict=True) if not is_so]
    known = frozenset[str]().union(*others)
    same = _same_names(frozenset[str]().union(*found))
    return [
        frozenset(same.get(term, term) for term in terms)
        | (gloss_terms(claim.text) & known if is_so else frozenset())
        for claim, terms, is_so in zip(claims, found, russian, strict=True)
    ]


def term_weights(terms: Sequence[frozenset[str]], rank: Rank | None = None) -> Mapping[str, float]:
    """Return how much each term says, 0 to 1.

    A term says little when it stands in most claims of the event (inverse document frequency,
    Spärck Jones 1972) or is common in the language.
    """
    counts = Counter(term for one in terms for term in one)
    most = math.log(len(terms) + 1) or 1.0
    return {
        term: rarity(term, rank) * max(0.0, math.log((len(terms) + 1) / (count + 0.5))) / most
        for term, count in counts.items()
    }


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


def _same_names(terms: frozenset[str]) -> Mapping[str, str]:
    """Return for each Cyrillic name the Latin term that it is most like, if any is like enough."""
    plain = sorted(t for t in terms if t[:1].isalpha() and len(t) >= _SHORTEST_NAME)
    found = {}
    for name in sorted(t for t in terms if t.startswith("^")):
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
