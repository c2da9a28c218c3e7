"""A sentence as units: words, punctuation, and each quotation as one unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from crossread.core.claims.quotations import Quoted
from crossread.core.claims.roots import root_of
from crossread.core.types import Span

_UNIT = re.compile(
    r"(?P<possessive>['’]s?(?![^\W_]))"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]\.(?=\s?[^\W\d_])|[^\W_]+(?:[-‑.,:][^\W_]+|['’](?!s\b)[^\W_]+)*|&|№|%)"
    r"|(?P<mark>[^\w\s])"
)
_QUOTATION_MARKS = '"“”„«»‘'
_NAME_LENGTH = 45
"""Longest quotation in characters that may be a name, such as that of a firm or a ship."""
_PARTICLES = frozenset(
    ["бен", "бин", "ибн", "фон", "де", "да", "ди", "дер", "ван", "оф", "оглы", "кызы"]
)
"""Small words inside a name."""
_PARTICLE = re.compile(f"[а-яё] (?:{'|'.join(sorted(_PARTICLES))}) [А-ЯЁ]")
_ARTICLE = re.compile(r"(?:а[лсншрт]ь?|эль?)-[А-ЯЁ]")
"""An Arabic name with its article: «аль-Хусни»."""
_NAME = re.compile(r"[\"“„«](?:[^\W\d_a-zа-яё][\w’'.\-]*\s?(?:(?:&|of|the|и)\s)?){1,4}[»”\"“]$")
_LONG_NAME = re.compile(r"«[А-ЯЁ][\w.\-]*(?:\s[\w.\-]+){1,3}»$")
"""A name whose further words need no capital: that of a firm, a ship, a newspaper."""


class Kind(Enum):
    """What a unit is."""

    WORD = auto()
    POSSESSIVE = auto()
    MARK = auto()
    QUOTE = auto()


class Unit(NamedTuple):
    """The smallest piece of a sentence that attribution looks at; made for every word, so light."""

    kind: Kind
    text: str
    flat: str
    """Lower case, ``ё`` as ``е``."""
    root: str
    """The stem of a word."""
    capital: bool
    """It is a word with a capital letter first."""
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.start, self.end)


Units = Sequence[Unit]


def plain_units(text: str, span: Span) -> list[Unit]:
    """Return the words and marks of a stretch, quotation marks left out."""
    make = tuple.__new__  # a unit for every word: what `Unit` adds to it takes twice as long
    marks = {"mark": Kind.MARK, "possessive": Kind.POSSESSIVE}
    units = [
        make(Unit, (*_read(found[0]), *found.span()))
        if found.lastgroup == "word"
        else Unit(marks[found.lastgroup or "mark"], found[0], found[0], "", False, *found.span())  # noqa: FBT003 - no capital
        for found in _UNIT.finditer(text, span.start, max(span.start, span.end))
        if found[0] not in _QUOTATION_MARKS
    ]
    if _PARTICLE.search(text, span.start, max(span.start, span.end)) is None:
        return units
    for at, unit in enumerate(units[1:-1], 1):
        if unit.flat in _PARTICLES and units[at - 1].capital and units[at + 1].capital:
            units[at] = unit._replace(capital=True)
    return units


@lru_cache(maxsize=65_536)
def _read(word: str) -> tuple[Kind, str, str, str, bool]:
    """Return how a word reads: kind, text, flat, stem, capital."""
    return (
        Kind.WORD,
        word,
        word.lower().replace("ё", "е"),
        root_of(word),
        word[0].isupper() or _ARTICLE.match(word) is not None,
    )


def fold_quotations(text: str, units: Units, sentence: Span, quoted: Quoted) -> list[Unit]:
    """Return a sentence's units with each quotation as one unit."""
    quotations = [
        Span(max(quotation.start, sentence.start), min(quotation.end, sentence.end))
        for quotation in quoted.within(sentence)
        if not is_title(text, quotation)
    ]
    folded: list[Unit] = []
    at = 0
    for inside in quotations:
        while at < len(units) and units[at].start < inside.start:
            folded.append(units[at])
            at += 1
        quote = Unit(
            Kind.QUOTE, inside.of(text), "", "", capital=False, start=inside.start, end=inside.end
        )
        folded.append(quote)
        while at < len(units) and units[at].start < inside.end:
            at += 1
    return [*folded, *units[at:]]


def is_title(text: str, quotation: Span) -> bool:
    """Say whether quotation marks hold the name of a thing, not somebody's words."""
    if quotation.end - quotation.start > _NAME_LENGTH:
        return False
    before = text[max(0, quotation.start - 2) : quotation.start].strip()
    after = text[quotation.end : quotation.end + 2]
    inside = before[-1:] not in (":", ",", "") or (after[:1] == " " and after[1:].islower())
    words = quotation.of(text)
    if inside and _NAME.match(words):
        return True
    if not _LONG_NAME.match(words):
        return False
    goes_on = after[:1] == " " and after[1:].islower() and before[-1:] != ":"
    return goes_on or before[-1:].isalpha()
