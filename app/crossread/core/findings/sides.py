"""Find which side a person speaks for, from the titles that the texts give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import islice, pairwise

from crossread.core.reading.countries import Mention, find_countries
from crossread.core.types import Document, Readout
from crossread.core.words import Word, split_words, stem

_TITLE_WORDS = frozenset({"of", "the", "for", "de"})
_OFFICE = re.compile(r"\bof\b")
_LONGEST_TITLE = 6
"""Words between a country and the name of a person who holds an office in it."""
_LONGEST_RUN = 160
"""Characters behind a country in which such a title ends."""
_LONGEST_INITIAL = 3
"""Letters before a full stop that ends no sentence: “U.S.”, “J.”."""


class Sides:
    """Sides of names: countries where there are any, else the words of the name itself."""

    def __init__(self, readouts: Iterable[Readout]) -> None:
        self._texts = tuple(dict.fromkeys(readout.text for readout in readouts))

    def countries_in(self, readout: Readout) -> frozenset[str]:
        """Return the codes of the countries that a readout's text names in any way."""
        return frozenset(mention.country.code for mention in self._mentions[readout.text])

    @cached_property
    def _mentions(self) -> Mapping[str, tuple[Mention, ...]]:
        return {text: find_countries(text) for text in self._texts}

    def of_issuer(self, document: Document) -> frozenset[str]:
        """Return the sides that a document speaks for."""
        return sides_of(document.party) or sides_of(document.issuer)

    def of_speaker(self, name: str) -> frozenset[str]:
        """Return the sides that a speaker is on, from the name or from titles beside it."""
        countries = _countries(name)
        if countries:
            return countries
        if _OFFICE.search(name):  # “Minister of Energy”: both sides may have one
            return frozenset()
        surnames = [_surname(word) for word in split_words(name) if word.text[0].isupper()]
        held = self._held.get(surnames[-1]) if surnames else None
        return frozenset(held) if held else sides_of(name)

    @cached_property
    def _held(self) -> Mapping[str, set[str]]:
        """The one country in whose titles a name stands, by the stem of the name's last word."""
        found: dict[str, set[str]] = {}
        for text in self._texts:
            for surname, country in _titles(text, self._mentions[text]):
                found.setdefault(surname, set()).add(country)
        return {surname: sides for surname, sides in found.items() if len(sides) == 1}


def _titles(text: str, mentions: Iterable[Mention]) -> Iterable[tuple[str, str]]:
    """Yield the words that end a title with a country in it: “Foreign Minister of X Ann Lee”."""
    for mention in mentions:
        start, end = mention.span.start, mention.span.end
        words = list(islice(split_words(text, start, end + _LONGEST_RUN), _LONGEST_TITLE + 6))
        last = sum(word.span.end <= end for word in words) - 1
        name = _end_of_title(text, words[max(0, last) : last + _LONGEST_TITLE])
        if name is not None:
            yield _surname(name), mention.country.code


def _end_of_title(text: str, words: list[Word]) -> Word | None:
    """Return the last capitalised word of the run that follows the first word; None for none."""
    last = None
    for before, word in pairwise(words):
        between = text[before.span.end : word.span.start]
        initial = len(before.text) <= _LONGEST_INITIAL
        if between.strip() and not (initial and between.strip() == "."):
            break
        if word.text[0].isupper():
            last = word
        elif word.text not in _TITLE_WORDS:
            break
    return last


def _surname(word: Word) -> str:
    """Return the stem of a word, of “А.Новак” without the initial."""
    return stem(word.text.rsplit(".", 1)[-1])


def _countries(name: str) -> frozenset[str]:
    return frozenset(mention.country.code for mention in find_countries(name))


def sides_of(name: str) -> frozenset[str]:
    """Return the sides that a name itself tells: its countries, else its capitalised words."""
    words = (word.stem for word in split_words(name) if word.text[0].isupper())
    return _countries(name) or frozenset(words)
