"""A sentence as units: words, punctuation, and each quotation as one unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from crossread.core.claims.quotations import Quoted
from crossread.core.types import Span

_UNIT = re.compile(
    r"(?P<possessive>['’]s?(?![^\W_]))"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]\.(?=\s?[^\W\d_])|[^\W_]+(?:[-‑.,:][^\W_]+|['’](?!s\b)[^\W_]+)*|&|№|%)"
    r"|(?P<mark>[^\w\s])"
)
_NAME_LENGTH = 45
"""Longest quotation in characters that may be a name, such as that of a firm or a ship."""
_NAME = re.compile(r"[\"“„«](?:[^\W\d_a-zа-яё][\w’'.\-]*\s?(?:(?:&|of|the|и)\s)?){1,4}[»”\"“]$")


class Kind(Enum):
    """What a unit is."""

    WORD = auto()
    POSSESSIVE = auto()
    MARK = auto()
    QUOTE = auto()


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest piece of a sentence that attribution looks at."""

    kind: Kind
    span: Span
    text: str
    flat: str
    """Lower case, ``ё`` as ``е``."""

    @property
    def capital(self) -> bool:
        """Say whether it is a word with a capital letter first."""
        return self.kind is Kind.WORD and self.text[0].isupper()


Units = Sequence[Unit]


def units_of(text: str, sentence: Span, quoted: Quoted) -> list[Unit]:
    """Return the units of a sentence in order; what a quotation holds is not looked into."""
    units: list[Unit] = []
    at = sentence.start
    for quotation in quoted.within(sentence):
        if _is_name(text, quotation):
            continue
        inside = Span(max(quotation.start, sentence.start), min(quotation.end, sentence.end))
        units += plain_units(text, Span(at, inside.start))
        units.append(Unit(Kind.QUOTE, inside, inside.of(text), ""))
        at = inside.end
    return units + plain_units(text, Span(at, sentence.end))


def plain_units(text: str, span: Span) -> list[Unit]:
    """Return the words and marks of a stretch."""
    return [
        _unit(found)
        for found in _UNIT.finditer(text, span.start, max(span.start, span.end))
        if found.group() not in '"“”„«»'
    ]


def _unit(found: re.Match[str]) -> Unit:
    kind = {"word": Kind.WORD, "possessive": Kind.POSSESSIVE}.get(str(found.lastgroup), Kind.MARK)
    word = found.group()
    return Unit(kind, Span(*found.span()), word, word.lower().replace("ё", "е"))


def _is_name(text: str, quotation: Span) -> bool:
    if quotation.end - quotation.start > _NAME_LENGTH:
        return False
    before = text[max(0, quotation.start - 2) : quotation.start].strip()
    return before[-1:] not in (":", ",", "") and bool(_NAME.match(quotation.of(text)))
