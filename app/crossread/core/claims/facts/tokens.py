"""Cut a stretch of text into the tokens that the grammar of facts reads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from crossread.core.types import Span

_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:['’.][^\W\d_]+)*"
    r"|[^\w\s]|_"
)
_COMPOUND = re.compile(_TOKEN.pattern.replace("['’.]", "['’.‑-]"))


class Token(NamedTuple):
    """A number in digits, a word, or a sign."""

    start: int
    end: int
    text: str
    low: str
    """Lower case, ``ё`` as ``е``, ``’`` as ``'``: what vocabularies are keyed by."""
    digits: bool
    word: bool


Tokens = tuple[Token, ...]


def split_tokens(text: str, span: Span, *, compounds: bool = False) -> Tokens:
    """Return the tokens of the span, with offsets into *text*; compounds keep their hyphens."""
    pattern = _COMPOUND if compounds else _TOKEN
    make = tuple.__new__  # a token for every word: what `Token` adds to it takes twice as long
    return tuple(
        [
            make(Token, (*found.span(), *_read(found[0])))
            for found in pattern.finditer(text, span.start, span.end)
        ]
    )


@lru_cache(maxsize=65_536)
def _read(text: str) -> tuple[str, str, bool, bool]:
    """Return a token as written and folded, whether it is digits, whether a word."""
    digits = text[0].isdecimal()
    return text, fold(text), digits, text[0].isalnum() and not digits


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return the text as vocabularies know it."""
    return text.lower().replace("ё", "е").replace("’", "'")


def low(tokens: Tokens, at: int) -> str:
    """Return the folded token at an index; nothing outside."""
    try:
        return tokens[at].low if at >= 0 else ""
    except IndexError:
        return ""


def glued(tokens: Tokens, at: int) -> bool:
    """Tell whether the token stands directly behind the one before it."""
    return 0 < at < len(tokens) and tokens[at].start == tokens[at - 1].end


LONGEST_FORM = 4
"""How many tokens a form of a vocabulary may hold."""


def match_form(tokens: Tokens, at: int, forms: Iterable[str] | dict[str, str]) -> tuple[str, int]:
    """Return the longest form that starts at *at*, and the index behind it; ``("", at)`` if none.

    Full stops between the tokens of a form are passed over, as in «куб. м» and "per cent.".
    """
    best, best_end, words, index = "", at, "", at
    count = len(tokens)
    for _ in range(LONGEST_FORM):  # asked very often: nothing here calls a function
        if index >= count:
            break
        token = tokens[index]
        words = f"{words} {token.low}" if words else token.low
        index += 1
        if words in forms:
            best, best_end = words, index
        if index + 1 < count and tokens[index].text == "." and tokens[index].start == token.end:
            index += 1
    return best, best_end


def find_back(tokens: Tokens, at: int, forms: Iterable[str]) -> bool:
    """Tell whether the token before *at*, or the two before it, are one of the forms."""
    before, earlier = low(tokens, at - 1), low(tokens, at - 2)
    return before in forms or f"{earlier} {before}" in forms
