"""The root by which the case forms of one noun are known, where their stems are not the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from crossread.core.claims.lexicon import languages, read_lexicon
from crossread.core.reading.declension import decline
from crossread.core.words import is_cyrillic, stem

_NOUNS = ("roles", "private", "generic_roles", "mouths", "institutions", "documents", "audience")
_MANY = (
    ("анин", "ане"), ("янин", "яне"), ("лец", "льцы"), ("ец", "цы"), ("ь", "и"), ("ый", "ые"),
    ("ий", "ие"), ("ая", "ые"), ("ка", "ки"), ("га", "ги"), ("а", "ы"), ("друг", "друзья"),
)  # fmt: skip
"""What ends a noun for a person, and what its plural ends with."""
_MORE = (("ь", "и ью ей ям ями ях"), ("ие", "ия ию ием ии ий иям иями иях"))
"""What ends a noun that is no masculine one, and what its forms end with."""
_PLURAL = (
    ("й", "й", "и ев ям ями ях"),
    ("гкхжчшщ", "", "и ов ам ами ах"),
    ("бвдзлмнпрстфц", "", "ы ов ам ами ах"),
)
"""Last letters of a masculine noun, what of it falls away, the endings of its plural."""


def root_of(word: str) -> str:
    """Return a word's stem; that of the nominative where it is a case form of a known noun.

    The stemmer takes «минздраве» for another word than «минздрав», «генерала» than «генерал».
    """
    if word.isascii():
        return stem(word)
    return _odd_forms().get(word.lower().replace("ё", "е")) or stem(word)


@cache
def _odd_forms() -> Mapping[str, str]:
    """Return the stem of the nominative by every form whose own stem is another."""
    found: dict[str, str] = {}
    for noun in (noun for language in languages() for noun in _nouns(language)):
        root = stem(noun)
        for form in _forms(noun):
            if form != noun and stem(form) != root:
                found.setdefault(form, root)
    return found


@cache
def noun_forms(language: str) -> frozenset[str]:
    """Return the case forms of a language's nouns for people, bodies and documents."""
    return case_forms(_nouns(language))


def case_forms(nouns: Iterable[str]) -> frozenset[str]:
    """Return the case forms of some nouns, themselves among them, where they have any."""
    return frozenset(form for noun in nouns if _declines(noun) for form in _forms(noun))


def _nouns(language: str) -> Iterator[str]:
    lexicon: Mapping[str, Any] = read_lexicon(language)
    voices = lexicon.get("voices", {})
    listed = [voices.get(key, ()) for key in _NOUNS]
    for kind in lexicon.get("sides", {}).values():
        listed += [kind.get(key, ()) for key in ("roles", "bodies")]
    for noun in (noun for nouns in listed for noun in nouns):
        if _declines(noun):
            yield noun.replace("ё", "е")


def plural_forms(nouns: Iterable[str]) -> frozenset[str]:
    """Return the nominative plurals of some nouns for people that are no other form of them."""
    return frozenset(form for noun in nouns for form in _many(noun) if form not in decline(noun))


def _many(noun: str) -> Iterator[str]:
    for ending, made in _MANY:
        if noun.endswith(ending):
            yield noun.removesuffix(ending) + made
            return
    yield from (form for form in list(_plural(noun))[:1])


def _declines(noun: str) -> bool:
    return is_cyrillic(noun) and len(noun) > _ACRONYM


def _forms(noun: str) -> Iterator[str]:
    yield from decline(noun)
    for ending, made in _MORE:
        if noun.endswith(ending):
            yield from (noun.removesuffix(ending) + each for each in made.split())
    yield from _plural(noun)


_ACRONYM = 2
"""Letters of a word that is rather an acronym, which has no case forms."""


def _plural(noun: str) -> Iterator[str]:
    for last, falls, endings in _PLURAL:
        if noun[-1] in last:
            yield from (noun.removesuffix(falls) + ending for ending in endings.split())
