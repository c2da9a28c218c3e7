"""Words of a text as spans, in a form that matching and judging can compare."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

from crossread.core.types import Span

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’.](?=[^\W\d_])[^\W\d_]+)*", re.UNICODE)
_POSSESSIVE = re.compile(r"['’]s?$")


_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def is_cyrillic(text: str) -> bool:
    """Tell whether a text holds Russian letters."""
    return not text.isascii() and _CYRILLIC.search(text) is not None


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text."""

    span: Span
    text: str
    """As written."""
    stem: str
    """Lower case, without ending: equal for the forms of one word."""


def split_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """Yield the words of ``text[start:end]`` in order; numbers are words, punctuation is not."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        yield Word(Span(*found.span()), found.group(), stem(found.group()))


def word_texts(text: str) -> list[str]:
    """Return the words of a text as written, where their places do not matter."""
    return _WORD.findall(text)


def read_stems(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int, int]]:
    """Yield stem, start and end of every word: `split_words` without an object for each."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        yield stem(found.group()), *found.span()


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return the Snowball stem of a word, in English or Russian by its letters."""
    flat = word.lower()
    if flat.isascii() and flat.isalpha():  # nearly every word: nothing below concerns it
        return str(_stemmer("english").stemWord(flat)) or flat
    flat = flat.replace("ё", "е").replace("’", "'")
    if "." in flat or flat[0].isdigit():
        return flat.replace(".", "") if flat[0].isalpha() else flat
    return str(_stemmer(_language_of(flat)).stemWord(_POSSESSIVE.sub("", flat))) or flat


def _language_of(word: str) -> str:
    return "russian" if is_cyrillic(word) else "english"


@lru_cache(maxsize=2)
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(language, 0)  # `stem` remembers: its own memory takes twice as long
