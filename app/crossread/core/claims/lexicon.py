"""The words of each language that reading claims needs, from ``resources/lexicon``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread.resources import resource_path

LANGUAGE_FILES = "??.toml"
"""One file for each language, named by its ISO 639-1 code."""


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What a full stop after a word may mean; every word lower case, without the stop."""

    inner: frozenset[str]
    """Never end a sentence."""
    numbered: frozenset[str]
    """Stand before a number."""
    closing: frozenset[str]
    """End a sentence where a starter follows."""
    units: frozenset[str]
    """End a sentence before a capital letter; those in `inner`, too, after a number only."""
    greetings: frozenset[str]
    """Words that open an address to the readers, which ends with a colon or comma."""
    starters: frozenset[str]
    """Words that open a sentence more often than they continue a name."""


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a lexicon, in order."""
    return tuple(sorted(file.stem for file in resource_path("lexicon").glob(LANGUAGE_FILES)))


@cache
def read_lexicon(language: str) -> Mapping[str, Mapping[str, list[str]]]:
    """Return a language's lexicon as it stands in its file; an empty one where there is none."""
    if language not in languages():
        return {}
    with resource_path("lexicon", f"{language}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def forms_of(language: str, entry: str) -> tuple[str, ...]:
    """Return the forms that an entry lists, and those that the language makes of its first."""
    words = entry.replace("ё", "е").split()
    table: Mapping[str, Any] = read_lexicon(language).get("inflection", {})
    for rule in table.get("verbs", ()):
        ending, *made = rule.split()
        if words[0].endswith(ending):
            stem = words[0].removesuffix(ending)
            return (*words, *(stem + form for form in made))
    return tuple(words)


@cache
def abbreviations() -> Abbreviations:
    """Return the abbreviations of all languages together: a text may mix them."""
    tables = [read_lexicon(language).get("sentences", {}) for language in languages()]
    return Abbreviations(
        *(
            frozenset(word for table in tables for word in table.get(key, ()))
            for key in ("inner", "numbered", "closing", "units", "greetings", "starters")
        )
    )
