"""Words that findings look for, from ``findings-*.toml``, found by their stems."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread.core.findings.lines import Line
from crossread.core.types import Span
from crossread.core.words import split_words
from crossread.resources import resource_path


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a text has an entry of the lexicon."""

    section: str
    """Table and key, such as ``tone.warm``."""
    entry: str
    """As the lexicon has it."""
    span: Span


@dataclass(frozen=True, slots=True)
class _Entry:
    section: str
    text: str
    stems: tuple[str, ...]
    proper: bool
    """Written with a capital; other entries never match a name inside a sentence."""
    forms: tuple[str, ...]
    """The only forms that match, in small letters; none where any form of its stems does."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The entries of one language."""

    entries: Mapping[str, tuple[_Entry, ...]]
    """By the first stem, the longest first."""

    def find(self, line: Line) -> tuple[Hit, ...]:
        """Return every entry in a run of words, in order; of one section the longest alone."""
        return tuple(
            hit
            for at, stem in enumerate(line.stems)
            if stem in self.entries
            for hit in self._at(line, at)
        )

    def _at(self, line: Line, at: int) -> Iterator[Hit]:
        told: set[str] = set()
        for entry in self.entries[line.stems[at]]:
            end = at + len(entry.stems)
            if entry.section in told or entry.stems != line.stems[at:end]:
                continue
            if _fits(entry, [line.word(place) for place in range(at, end)], opens=at == 0):
                told.add(entry.section)
                yield Hit(entry.section, entry.text, line.span(at, end - 1))


def _fits(entry: _Entry, words: Sequence[str], *, opens: bool) -> bool:
    """Tell whether words of the right stems have the right forms, and no capital of a name."""
    if entry.forms and entry.forms != tuple(_flat(word) for word in words):
        return False
    capital = words[0][0].isupper()
    return capital if entry.proper else not capital or opens


def _flat(text: str) -> str:
    return text.lower().replace("ё", "е").replace("’", "'")


@cache
def load_lexicon(language: str) -> Lexicon:
    """Return the entries of a language; the English ones where it has none."""
    path = resource_path("lexicon", f"findings-{language}.toml")
    if not path.is_file():
        path = resource_path("lexicon", "findings-en.toml")
    table = tomllib.loads(path.read_text("utf-8"))
    entries = [*_listed(table), *_named(path.stem.removeprefix("findings-"))]
    found: dict[str, list[_Entry]] = {}
    for entry in sorted(entries, key=lambda one: -len(one.stems)):
        found.setdefault(entry.stems[0], []).append(entry)
    return Lexicon({first: tuple(group) for first, group in found.items()})


def naming_groups() -> Mapping[str, Mapping[str, Any]]:
    """Return the groups of names among which texts choose, by their keys."""
    return _naming()


@cache
def _naming() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(resource_path("lexicon", "findings-naming.toml").read_text("utf-8"))


def _listed(table: Mapping[str, Any]) -> Iterator[_Entry]:
    exact = table["reading"]["exact"]
    for name, part in table.items():
        for key, listed in part.items() if name != "reading" else ():
            yield from _entries(f"{name}.{key}", listed, exact=name in exact)


def _named(language: str) -> Iterator[_Entry]:
    for key, group in _naming().items():
        for number, variant in enumerate(group["variants"]):
            yield from _entries(f"naming.{key}.{number}", variant.get(language, ""))


def _entries(section: str, listed: str, *, exact: bool = False) -> Iterator[_Entry]:
    for part in filter(None, (part.strip() for part in listed.split(","))):
        text = part.removeprefix("=")
        words = tuple(split_words(text))
        forms = tuple(_flat(w.text) for w in words) if exact or text != part else ()
        stems = tuple(word.stem for word in words)
        yield _Entry(section, text, stems, text[0].isupper(), forms)
