"""Words that follow Zipf's law, made up by a fixed rule: the stuff that benches make texts of."""

from __future__ import annotations

import random
from bisect import bisect
from functools import cache
from itertools import accumulate

CONCEPTS = 20_000
SHIFT = 2.7
"""Of the law of Zipf and Mandelbrot: the commonest words are less common than rank alone says."""
_ONSETS = ("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br", "st", "pl", "tr")
_VOWELS = ("a", "e", "i", "o", "u")
_CODAS = ("", "n", "r", "l", "s", "m")
_ENDINGS = ("", "ment", "ing", "ance", "ity", "age", "er")
_STEP = 7_919
"""Prime to the number of syllables, so that neighbours have nothing in common."""
_SYNONYMS = 0.4
"""Share of the concepts that two words stand for."""


@cache
def syllables() -> tuple[str, ...]:
    """Return every syllable there is, in a fixed order."""
    made = [f"{a}{b}{c}" for a in _ONSETS for b in _VOWELS for c in _CODAS]
    random.Random(3).shuffle(made)
    return tuple(made)


def word(number: int, length: int = 2) -> str:
    """Return the made-up word of a number; different up to 260,000 with two syllables."""
    known = syllables()
    number = number * _STEP % len(known) ** length
    parts = []
    for _ in range(length):
        number, at = divmod(number, len(known))
        parts.append(known[at])
    return "".join(parts)


def name(number: int) -> str:
    """Return the made-up name of a person or a place."""
    return word(number * 7 + 3, 3).capitalize()


@cache
def forms(concept: int) -> tuple[str, ...]:
    """Return the words that stand for a concept, one or two."""
    luck = random.Random(concept)
    first = word(concept) + _ENDINGS[concept % len(_ENDINGS)]
    if luck.random() >= _SYNONYMS:
        return (first,)
    return (first, word(concept + CONCEPTS) + luck.choice(_ENDINGS))


@cache
def _shares(size: int) -> tuple[float, ...]:
    return tuple(accumulate(1 / (rank + SHIFT) for rank in range(size)))


def drawn(luck: random.Random, size: int = CONCEPTS) -> int:
    """Return a rank below *size*, the first ones often, the last ones rarely."""
    shares = _shares(size)
    return bisect(shares, luck.random() * shares[-1])
