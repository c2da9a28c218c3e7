"""Read the entries of a lexicon as sets and tables of words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crossread.core.claims.lexicon import forms_of
from crossread.core.words import stem


def verb_stems(language: str, entries: Iterable[str]) -> frozenset[str]:
    """Return the stems of verbs in all their forms."""
    return frozenset(stem(form) for entry in entries for form in forms_of(language, entry))


def words_of(entries: Iterable[str]) -> frozenset[str]:
    """Return the words of entries as they are written, ``ё`` as ``е``."""
    return frozenset(form for entry in entries for form in entry.replace("ё", "е").split())


def by_first_word(phrases: Iterable[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return phrases as their words, by the first of them."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.replace("ё", "е").split())
        by_first.setdefault(words[0], []).append(words)
    return {first: tuple(found) for first, found in by_first.items()}
