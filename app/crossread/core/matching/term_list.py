"""The Russian-English term list, and what dictionaries of the user's add to it, by stems."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from crossread.core.matching.dictionaries import installed_rows
from crossread.core.matching.russian_forms import forms_of
from crossread.core.words import split_words, stem
from crossread.resources import resource_path

_SHORT_STEM, _SHORT_ENDING, _LONG_ENDING = 3, 5, 6
"""How many letters the stemmer takes off a dictionary form: at most six, five of a short one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A Russian word or phrase and what it may mean."""

    russian: str
    """A dictionary form as in the file; in capitals where the text must have them, too."""
    english: tuple[str, ...]
    """The likeliest first."""


@dataclass(frozen=True, slots=True)
class Group:
    """The entries whose first word has one stem."""

    words: tuple[tuple[str, Entry], ...]
    """Single words, with the form that has the stem."""
    phrases: Mapping[tuple[str, ...], tuple[Entry, ...]]
    """By the stems of the words after the first."""
    longest: int
    """How many words the longest phrase has after its first."""


def flat(word: str) -> str:
    """Return a Russian word as the list is searched for it: in lower case, е for ё."""
    return word.lower().replace("ё", "е")


@lru_cache(maxsize=65_536)
def group_of(wanted: str) -> Group:
    """Return the entries whose first word has a stem.

    A Snowball stem begins its word, so they stand side by side in the order of the alphabet, and
    only those few need to be stemmed.
    """
    index = _load()
    single: list[tuple[str, Entry]] = []
    phrases: dict[tuple[str, ...], tuple[Entry, ...]] = {}
    room = _SHORT_ENDING if len(wanted) < _SHORT_STEM else _LONG_ENDING
    start = bisect_left(index.forms, wanted)
    for number, form in enumerate(islice(index.forms, start, None), start):
        if not form.startswith(wanted):
            break
        if len(form) > len(wanted) + room or stem(form) != wanted:
            continue
        entry = _entry(index.rows[number])
        rest = tuple(word.stem for word in islice(split_words(entry.russian), 1, None))
        if rest:
            phrases[rest] = (*phrases.get(rest, ()), entry)
        else:
            single.append((form, entry))
    single.sort(key=lambda pair: len(pair[0]))
    return Group(tuple(single), phrases, max(map(len, phrases), default=0))


def are_akin(one: str, other: str) -> bool:
    """Tell whether two English stems can stand for one Russian word: ``firm`` and ``company``."""
    senses = _senses()
    return not senses.get(one, frozenset[int]()).isdisjoint(senses.get(other, frozenset[int]()))


@dataclass(frozen=True, slots=True)
class _Index:
    forms: tuple[str, ...]
    """First words in all their forms, in the order of the alphabet."""
    rows: tuple[str, ...]
    """The row of the file that each is of."""


@cache
def _load() -> _Index:
    own = resource_path("lexicon", "ru-en.tsv").read_text("utf-8").splitlines()
    listed = [row for row in own if not row.startswith("#")]
    pairs = [
        (form, row) for row in (*listed, *_installed(listed)) for form in forms_of(_first_word(row))
    ]
    pairs.sort()
    forms, rows = zip(*pairs, strict=True)
    return _Index(forms, rows)


def _installed(own: Sequence[str]) -> list[str]:
    """Return rows of what dictionaries of the user's have, and our own list has not."""
    known = {flat(row.partition("\t")[0]) for row in own}
    found: dict[str, tuple[str, ...]] = {}
    for russian, english in installed_rows():
        word = flat(russian)
        if word not in known:
            found[word] = (*found.get(word, ()), *english)
    return [f"{word}\t{'|'.join(dict.fromkeys(english))}" for word, english in found.items()]


def _first_word(row: str) -> str:
    return flat(row.partition("\t")[0].partition(" ")[0].partition("-")[0])


def _entry(row: str) -> Entry:
    russian, english = row.split("\t")
    return Entry(russian, tuple(english.split("|")))


@cache
def _senses() -> Mapping[str, frozenset[int]]:
    """Return the rows of the file that each English stem stands in as a word of its own."""
    found: dict[str, set[int]] = {}
    rows = resource_path("lexicon", "ru-en.tsv").read_text("utf-8").splitlines()
    for number, row in enumerate(rows):
        for english in row.partition("\t")[2].split("|"):
            if english and " " not in english:
                found.setdefault(stem(english), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
