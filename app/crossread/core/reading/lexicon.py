"""The words by which a header is told from an account, from the shipped lexicon."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from crossread.resources import resource_path


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of all languages together; a line of a header may mix them."""

    months: Mapping[str, int]
    """1 to 12 by name or abbreviation."""
    fillers: frozenset[str]
    date_labels: frozenset[str]
    issuer_labels: frozenset[str]
    title_labels: frozenset[str]
    note_labels: frozenset[str]
    note_starts: tuple[str, ...]
    bodies: frozenset[str]
    accounts: frozenset[str]
    suffixes: frozenset[str]
    state: frozenset[str]
    joining: frozenset[str]
    common: Mapping[str, frozenset[str]]
    """Frequent words, by language."""


@cache
def load_lexicon() -> Lexicon:
    """Return the lexicon of reading, from ``resources/lexicon/reading.toml``."""
    table = tomllib.loads(resource_path("lexicon", "reading.toml").read_text("utf-8"))
    languages = table.values()

    def words(column: str) -> frozenset[str]:
        return frozenset(word for language in languages for word in language[column])

    return Lexicon(
        months={
            name: number
            for language in languages
            for number, names in enumerate(language["months"], start=1)
            for name in names
        },
        fillers=words("fillers"),
        date_labels=words("date_labels"),
        issuer_labels=words("issuer_labels"),
        title_labels=words("title_labels"),
        note_labels=words("note_labels"),
        note_starts=tuple(words("note_starts")),
        bodies=words("bodies"),
        accounts=words("accounts"),
        suffixes=words("suffixes"),
        state=words("state"),
        joining=words("joining"),
        common={code: frozenset(language["common"]) for code, language in table.items()},
    )
