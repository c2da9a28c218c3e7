"""Countries in a text: by name, by people or adjective, by seat of government, by capital."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

from crossread.core.reading.declension import adjective_stem, decline
from crossread.core.types import Span
from crossread.resources import resource_path

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|(?<=\s)\d{1,2}(?=\W|$)")
_GAP = re.compile(r"[\s,.&—-]{1,3}")
_POSSESSIVE = re.compile(r"'s?$")
_ACRONYM = 4
_LONGEST = 8
_PARTS = ("central", "latin", "south", "north", "центральн", "латинск", "южн", "северн")


class Way(StrEnum):
    """How a text names a country."""

    NAME = "name"
    PEOPLE = "people"
    SEAT = "seat"
    CAPITAL = "capital"


@dataclass(frozen=True, slots=True)
class Country:
    """A country, or one of the few bodies of many countries that are a side of their own."""

    code: str
    """ISO 3166-1 alpha-2; EU, UN, NATO."""
    names: Mapping[str, str]
    """What to call it, by language: ``en`` and ``ru``."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text where a country is named."""

    span: Span
    """Without a possessive ending."""
    country: Country
    way: Way


_Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Index:
    countries: Mapping[str, Country]
    phrases: Mapping[_Phrase, tuple[Country, Way]]
    adjectives: Mapping[str, Country]
    """By stem of the Russian adjective."""
    starts: Mapping[str, int]
    """By first word of a phrase: how many words the longest has."""
    nominatives: Mapping[_Phrase, str]
    """By case form of a Russian name."""


def find_countries(text: str, start: int = 0, end: int | None = None) -> tuple[Mention, ...]:
    """Return where ``text[start:end]`` names a country, in order, longest names first."""
    index = _load()
    words = list(_WORD.finditer(text, start, len(text) if end is None else end))
    return tuple(_mentions(index, text, words))


def nominative_of(name: str) -> str | None:
    """Return a Russian country, capital or seat in the nominative, None where it is none."""
    return _load().nominatives.get(tuple(_key(found.group()) for found in _WORD.finditer(name)))


def country(code: str) -> Country | None:
    """Return the country with the ISO code, None where there is none."""
    return _load().countries.get(code)


def _mentions(index: _Index, text: str, words: list[re.Match[str]]) -> Iterator[Mention]:
    at = 0
    while at < len(words):
        if "a" <= text[words[at].start()] <= "z":
            at += 1  # no name begins so, and most words do
            continue
        if _names_none(index, words[at][0]):
            at += 1
            continue
        length, found = _match(index, text, words[at : at + _LONGEST])
        if found is not None and not _is_continent(words[max(0, at - 1) : at], words[at]):
            last = words[at + length - 1]
            closing = last.end() - len(last.group()) + len(_bare(last.group()))
            yield Mention(Span(words[at].start(), closing), *found)
        at += length


def _names_none(index: _Index, word: str) -> bool:
    """Tell by a word alone that no name begins with it."""
    first = word[0]
    return not (first.isupper() or first.isdigit() or adjective_stem(word) in index.adjectives)


def _is_continent(before: list[re.Match[str]], word: re.Match[str]) -> bool:
    """Tell whether “America” is only a part of the continent: Central America, Latin American."""
    part = before[-1].group().lower() if before else ""
    return part.startswith(_PARTS) and word.group().lower().startswith(("americ", "америк"))


def _match(
    index: _Index, text: str, words: list[re.Match[str]]
) -> tuple[int, tuple[Country, Way] | None]:
    """Return how many words the longest phrase at the first word takes, and what it names."""
    first = words[0].group()
    adjective = index.adjectives.get(adjective_stem(first))
    if adjective is not None:
        phrase = _longest(index, text, words) if first[0].isupper() else None
        return phrase or (1, (adjective, Way.PEOPLE))
    return _longest(index, text, words) or (1, None)


def _longest(
    index: _Index, text: str, words: list[re.Match[str]]
) -> tuple[int, tuple[Country, Way]] | None:
    most = index.starts.get(_key(words[0].group())) or index.starts.get(
        _bare(words[0].group()).lower()
    )
    for length in range(min(most or 0, len(words)), 0, -1):
        taken = words[:length]
        if all(_joined(text, left, right) for left, right in pairwise(taken)):
            keys = tuple(_key(word.group()) for word in taken)
            found = index.phrases.get(keys) or index.phrases.get(tuple(k.lower() for k in keys))
            if found is not None:
                return length, found
    return None


def _joined(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    gap = text[left.end() : right.start()]
    return _GAP.fullmatch(gap) is not None and gap.count("\n") < 2  # noqa: PLR2004 - a blank line


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word.replace("’", "'")) or word


def _key(word: str) -> str:
    """Return what equal words share: short acronyms keep their capitals, so that US is not us."""
    bare = _bare(word).replace(".", "").replace("ё", "е").replace("Ё", "Е")
    return bare if bare.isupper() and 1 < len(bare) <= _ACRONYM else bare.lower()


@cache
def _load() -> _Index:
    table = tomllib.loads(resource_path("lexicon", "countries.toml").read_text("utf-8"))
    countries: dict[str, Country] = {}
    phrases: dict[_Phrase, tuple[Country, Way]] = {}
    adjectives: dict[str, Country] = {}
    nominatives: dict[_Phrase, str] = {}
    for code, entry in table.items():
        one = Country(code, {"en": entry["en"][0], "ru": entry["ru"][0]})
        countries[code] = one
        adjectives |= dict.fromkeys(entry.get("adjective", ()), one)
        for name, way in _named(entry):
            for form in _forms(name):
                phrases.setdefault(form, (one, way))
                nominatives.setdefault(form, name)
    starts: dict[str, int] = {}
    for phrase in phrases:
        starts[phrase[0]] = max(starts.get(phrase[0], 0), len(phrase))
    return _Index(countries, phrases, adjectives, starts, nominatives)


def _named(entry: Mapping[str, list[str]]) -> Iterator[tuple[str, Way]]:
    for column, way in (
        ("en", Way.NAME),
        ("ru", Way.NAME),
        ("people", Way.PEOPLE),
        ("seat", Way.SEAT),
        ("capital", Way.CAPITAL),
    ):
        for name in entry.get(column, ()):
            yield name, way


def _forms(name: str) -> Iterator[_Phrase]:
    """Yield the keys of a name; a Russian one's forms also with only its first word declined."""
    found_words = list(_WORD.finditer(name))
    words = [found.group() for found in found_words]
    if not "а" <= name[-1].lower() <= "я" or name.isupper():
        yield tuple(_key(word) for word in words)
        return
    hyphen = name.rfind("-")  # «в Эр-Рияде»: only what stands behind it declines
    fixed = [
        found.end() <= hyphen or found[0].isupper() or (at > 0 and found[0][-1] in "йх")
        for at, found in enumerate(found_words)
    ]
    columns = [
        (_key(word),) * 6 if still else decline(_bare(word))
        for word, still in zip(words, fixed, strict=True)
    ]
    yield from dict.fromkeys(zip(*columns, strict=True))
    yield from dict.fromkeys((form, *(rest[0] for rest in columns[1:])) for form in columns[0][1:])
