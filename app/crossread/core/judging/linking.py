"""Which words of two texts stand for each other: one stem, a translation, a name in two scripts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache

from crossread.core.claims.facts import find_facts
from crossread.core.judging.cues import load_cues
from crossread.core.types import Span
from crossread.core.words import Word, is_cyrillic

Keys = frozenset[str]
"""What a word may be found by: its stem, and for a Russian word the English stems it may mean."""

SAME_NAME = 0.88
"""Jaro-Winkler similarity from which names in two scripts, or two spellings, are one."""
_SHORTEST_NAME = 4
_SHORTEST_WORD = 3
_SHORTEST = 5
"""Letters of a stem that may be a derived word's."""
_DERIVED = re.compile(r"(?<=\w{4})(?:ag|ment|abl|abil|ibl|ibil|anc|enc|er|or|ist|al|iv|ion|at|it)$")
"""Endings that the stemmer leaves: ``coverag`` and ``cover``, ``liabil`` and ``liabl``."""


def keys_of_words(text: str, words: Sequence[Word]) -> tuple[Keys, ...]:
    """Return the keys of each word of *text*; the words of a phrase share what it may mean."""
    if not any(is_cyrillic(word.text) for word in words):
        return tuple(_own_keys(word.stem) for word in words)
    # A lexicon and a library that texts in one language can spare.
    from crossread.core.matching.glossary import readings  # noqa: PLC0415 - see above

    found: list[Keys] = []
    pieces = iter(readings(text))
    piece = next(pieces, None)
    for word in words:
        while piece is not None and piece[0].end <= word.span.start:
            piece = next(pieces, None)
        inside = piece is not None and piece[0].start <= word.span.start
        meant = piece[1] if piece is not None and inside else frozenset[str]()
        found.append(frozenset().union(*map(_own_keys, meant | {word.stem})))
    return tuple(found)


@lru_cache(maxsize=65_536)
def _own_keys(stem: str) -> Keys:
    """Return a stem and, of an English one, what is left without the ending of a derived word."""
    return frozenset((stem, f"{_DERIVED.sub('', stem)}-")) if len(stem) >= _SHORTEST else _one(stem)


def _one(stem: str) -> Keys:
    return frozenset((stem,))


def same_names(left: Iterable[Word], right: Iterable[Word]) -> frozenset[tuple[str, str]]:
    """Return the stems of names that one side writes in Cyrillic and the other in Latin letters."""
    ours, theirs = _names(left), _names(right)
    if not any(map(is_cyrillic, ours + theirs)):
        return frozenset()
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415 - start-up can spare the library

    from crossread.core.matching.terms import latin  # noqa: PLC0415 - as above

    return frozenset(
        (one, other)
        for one in ours
        for other in theirs
        if is_cyrillic(one) != is_cyrillic(other)
        and JaroWinkler.similarity(latin(one), latin(other)) >= SAME_NAME
    )


def link_words(
    texts: tuple[str, str], words: tuple[Sequence[Word], Sequence[Word]]
) -> tuple[tuple[bool | None, ...], tuple[bool | None, ...]]:
    """Tell of each word whether it stands for one of the other text; None where it says nothing."""
    keys = [keys_of_words(text, side) for text, side in zip(texts, words, strict=True)]
    values = [_valued(text) for text in texts]
    equal = {value for value, _ in values[0]} & {value for value, _ in values[1]}
    names = {stem for pair in same_names(*words) for stem in pair}
    known = [
        frozenset[str]().union(*(k for k, w in zip(own, side, strict=True) if _says(w)))
        for own, side in zip(keys, words, strict=True)
    ]
    left, right = (
        tuple(
            (word.stem in names or not own.isdisjoint(other) or _stands_in(word, equal, stated))
            if _says(word)
            else None
            for own, word in zip(side_keys, side, strict=True)
        )
        for side_keys, side, other, stated in zip(keys, words, known[::-1], values, strict=True)
    )
    return left, right


@lru_cache(maxsize=4_096)
def _valued(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the values that a text states: numbers, dates, places, people."""
    language = "ru" if is_cyrillic(text) else "en"
    return tuple((f.value, f.span) for f in find_facts(text, Span(0, len(text)), language, None))


def _stands_in(word: Word, equal: Collection[str], stated: Iterable[tuple[str, Span]]) -> bool:
    """Tell whether a word is part of a value that both texts state."""
    return any(
        value in equal and span.start <= word.span.start < span.end for value, span in stated
    )


def _says(word: Word) -> bool:
    """Tell whether a word means something by itself: no article, preposition or auxiliary."""
    first = word.text[0]
    if first.isdigit() or (len(word.text) > 1 and word.text.isupper()):
        return True
    return len(word.text) >= _SHORTEST_WORD and word.stem not in _empty_words()


@cache
def _empty_words() -> frozenset[str]:
    return load_cues("en").stop | load_cues("ru").stop


def _names(words: Iterable[Word]) -> list[str]:
    stems = (w.stem for w in words if w.text[0].isupper() and len(w.stem) >= _SHORTEST_NAME)
    return list(dict.fromkeys(stems))
