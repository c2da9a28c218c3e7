"""Which words of two texts stand for each other: one stem, a translation, a name in two scripts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from crossread.core.claims.facts import find_facts
from crossread.core.judging.cues import load_cues
from crossread.core.types import Span
from crossread.core.words import Word, is_cyrillic

Keys = frozenset[str]
"""What a word may be found by: its stem, and for a Russian word the English stems it may mean."""

SAME_NAME = 0.88
"""Jaro-Winkler similarity from which names in two scripts, or two spellings, are one."""
_BLANK_LINE = "\n\n"
_SHORTEST_NAME = 4
_SHORTEST_WORD = 3
_SHORTEST = 5
"""Letters of a stem that may be a derived word's."""
_DERIVED = re.compile(r"(?<=\w{4})(?:ag|ment|abl|abil|ibl|ibil|anc|enc|er|or|ist|al|iv|ion|at|it)$")
"""Endings that the stemmer leaves: ``coverag`` and ``cover``, ``liabil`` and ``liabl``."""


_Read = tuple[tuple[Span, ...], tuple[Keys, ...]]


@dataclass(frozen=True, slots=True)
class Readings:
    """What the Russian words and phrases of a text may mean, read by paragraphs when asked for."""

    text: str
    _known: dict[int, _Read] = field(default_factory=dict, compare=False, repr=False)
    """By where the paragraph starts; no phrase reaches over a blank line."""

    @staticmethod
    def of(text: str) -> Readings:
        """Return what the words of a text may mean; nothing where none is Russian."""
        return Readings(text if is_cyrillic(text) else "")

    def at(self, place: int) -> Keys:
        """Return what the word that starts at a place may mean."""
        if not self.text:
            return frozenset()
        start = max(self.text.rfind(_BLANK_LINE, 0, place), 0)
        if start not in self._known:
            self._known[start] = _read(self.text, start, self.text.find(_BLANK_LINE, place))
        spans, meanings = self._known[start]
        number = bisect_right(spans, place, key=lambda span: span.start) - 1
        inside = number >= 0 and place < spans[number].end
        return meanings[number] if inside else frozenset()


def _read(text: str, start: int, end: int) -> _Read:
    """Return the Russian words of a paragraph; it ends with its text where *end* is negative."""
    # A lexicon and a library that texts in one language can spare.
    from crossread.core.matching.glossary import readings  # noqa: PLC0415 - see above

    found = tuple(readings(text[start : end if end >= 0 else len(text)]))
    spans = tuple(Span(span.start + start, span.end + start) for span, _ in found)
    return spans, tuple(meant for _, meant in found)


def keys_of_words(words: Sequence[Word], readings: Readings) -> tuple[Keys, ...]:
    """Return the keys of each word; the words of a phrase share what it may mean."""
    return tuple(
        frozenset[str]().union(*map(_own_keys, readings.at(word.span.start) | {word.stem}))
        for word in words
    )


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


@dataclass(frozen=True, slots=True)
class Linked:
    """One of two texts, or what is compared of it, whose words are linked."""

    words: Sequence[Word]
    keys: Sequence[Keys]
    """Of each word."""
    values: Sequence[tuple[str, Span]]
    """What it states: numbers, dates, places, people."""

    @staticmethod
    def of(text: str, words: Sequence[Word]) -> Linked:
        """Return a text, read by itself."""
        return Linked(words, keys_of_words(words, Readings.of(text)), _valued(text))

    @property
    def known(self) -> Keys:
        """All that its telling words may be found by."""
        told = (k for k, word in zip(self.keys, self.words, strict=True) if _says(word))
        return frozenset[str]().union(*told)


Links = tuple[bool | None, ...]
"""Of each word of a text whether it stands for one of the other; None where it says nothing."""


def link_words(left: Linked, right: Linked) -> tuple[Links, Links]:
    """Tell of each word of two texts whether it stands for one of the other."""
    equal = {value for value, _ in left.values} & {value for value, _ in right.values}
    names = {stem for pair in same_names(left.words, right.words) for stem in pair}
    return _links(left, right, equal, names), _links(right, left, equal, names)


def _links(side: Linked, other: Linked, equal: Collection[str], names: Collection[str]) -> Links:
    known = other.known
    shared = [span for value, span in side.values if value in equal]
    return tuple(
        (word.stem in names or not keys.isdisjoint(known) or _stands_in(word, shared))
        if _says(word)
        else None
        for keys, word in zip(side.keys, side.words, strict=True)
    )


@lru_cache(maxsize=4_096)
def _valued(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the values that a text states."""
    language = "ru" if is_cyrillic(text) else "en"
    return tuple((f.value, f.span) for f in find_facts(text, Span(0, len(text)), language, None))


def _stands_in(word: Word, shared: Iterable[Span]) -> bool:
    """Tell whether a word is part of a value that both texts state."""
    return any(span.start <= word.span.start < span.end for span in shared)


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
