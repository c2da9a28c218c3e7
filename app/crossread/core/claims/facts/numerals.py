"""Read numerals, in digits and in words, from tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from crossread.core.claims.facts.tokens import Tokens, glued, low, match_form
from crossread.core.claims.facts.vocabulary import Vocabulary

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_LONGEST = 24
_HYPHENS = frozenset("-‑")
_TEN, _TWENTY, _HUNDRED, _THOUSAND = (Decimal(size) for size in (10, 20, 100, 1000))


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that was read."""

    value: Decimal
    end: int
    """Index of the token behind it."""
    spelled: bool
    """Written in words."""


def read_numeral(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Numeral | None:
    """Return the numeral that starts at a token: ``1.5 million``, ``forty-two``."""
    if not _may_begin(tokens, at, vocabulary):
        return None
    read = (
        _read_digits(tokens, at, vocabulary)
        or _read_article(tokens, at, vocabulary)
        or _read_words(tokens, at, vocabulary)
    )
    if read is None:
        return None
    return _read_multipliers(tokens, _read_half(tokens, read, vocabulary), vocabulary)


def _may_begin(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell by a token alone whether a numeral can start there: this is asked very often."""
    if at >= len(tokens):
        return False
    token, words = tokens[at], vocabulary.words
    return (
        token.digits
        or token.low in vocabulary.numbers
        or token.low in words["article"]
        or token.low in words["half"]
        or token.low in vocabulary.multipliers
    )


def parse_digits(text: str, *, decimal_comma: bool) -> Decimal | None:
    """Return the value of digits with separators; None if no number (a date, a list)."""
    if len(text) > _LONGEST:
        return None
    if _GROUPED.fullmatch(text) and not (decimal_comma and text.count(",") == 1):
        return Decimal(text.replace(",", ""))
    if _DOTTED.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", "."))
    return None


def plain(value: Decimal) -> str:
    """Return a number without exponent and without trailing zeros."""
    written = format(value, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def _read_digits(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Numeral | None:
    if at >= len(tokens) or not tokens[at].digits:
        return None
    written, end = tokens[at].text, at + 1
    while _is_group(tokens, end, written):
        written += tokens[end].text
        end += 1
    value = parse_digits(written, decimal_comma=vocabulary.decimal_comma)
    return None if value is None else Numeral(value, end, spelled=False)


def _is_group(tokens: Tokens, at: int, written: str) -> bool:
    """Tell whether a token is the next three digits of ``1 500 000``."""
    if (
        at >= len(tokens)
        or not tokens[at].digits
        or not written.isdigit()
        or len(written) > _LONGEST
    ):
        return False
    before, here = tokens[at - 1], tokens[at]
    first = len(written) <= len("000") or len(before.text) == len("000")
    return (
        first
        and here.start - before.end == 1
        and re.match(r"\d{3}(?:,\d+)?$", here.text) is not None
    )


def _read_article(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Numeral | None:
    """Read ``a hundred``, ``half a million``, and in Russian a bare «миллион»."""
    articles = vocabulary.words["article"]
    if low(tokens, at) in vocabulary.words["half"]:
        behind = at + 1 + (low(tokens, at + 1) in articles)
        if low(tokens, behind) in vocabulary.multipliers:
            return Numeral(Decimal("0.5"), behind, spelled=True)
        return None
    if low(tokens, at) in articles and low(tokens, at + 1) in vocabulary.multipliers:
        return Numeral(Decimal(1), at + 1, spelled=True)
    if not articles and low(tokens, at) in vocabulary.multipliers:
        return Numeral(Decimal(1), at, spelled=True)
    return None


def _read_words(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Numeral | None:
    """Read number words that stand in falling order: ``two hundred and forty-two``."""
    total, least, end, index = Decimal(0), _THOUSAND, at, at
    while index < len(tokens):
        word = tokens[index].low
        value = vocabulary.numbers.get(word)
        if value is not None and _fits(value, least):
            total, least = total + value, value
        elif vocabulary.multipliers.get(word) == _HUNDRED and 0 < total < _HUNDRED:
            total, least = total * _HUNDRED, _HUNDRED
        else:
            break
        end = index + 1
        index = end + _is_joint(tokens, end, least, vocabulary)
    return Numeral(total, end, spelled=True) if end > at else None


def _is_joint(tokens: Tokens, at: int, least: Decimal, vocabulary: Vocabulary) -> bool:
    """Tell whether a token joins number words: the hyphen of ``forty-two``, ``hundred`` *and* …."""
    word = low(tokens, at)
    joins = word in _HYPHENS or (word in vocabulary.words["and"] and least >= _HUNDRED)
    return joins and low(tokens, at + 1) in vocabulary.numbers


def _fits(value: Decimal, least: Decimal) -> bool:
    """Tell whether a word may follow one of size *least*: ``forty`` takes ``two``, not ``ten``."""
    return value < least and (least >= _HUNDRED or (least >= _TWENTY and value < _TEN))


def _read_half(tokens: Tokens, read: Numeral, vocabulary: Vocabulary) -> Numeral:
    form, end = match_form(tokens, read.end, vocabulary.words["and_half"])
    return Numeral(read.value + Decimal("0.5"), end, read.spelled) if form else read


def _read_multipliers(tokens: Tokens, read: Numeral, vocabulary: Vocabulary) -> Numeral:
    value, end = read.value, read.end
    for _ in range(2):
        word = low(tokens, end)
        if word == "-" and low(tokens, end + 1) in vocabulary.multipliers:
            word, end = low(tokens, end + 1), end + 1
        if word not in vocabulary.multipliers or len(plain(value)) > _LONGEST:
            break
        value, end = value * vocabulary.multipliers[word], end + 1
        if (
            low(tokens, end) == "."
            and glued(tokens, end)
            and end + 1 < len(tokens)
            and vocabulary.decimal_comma
        ):
            end += 1
    if end > read.end:
        return _read_rest(tokens, Numeral(value, end, read.spelled), vocabulary)
    return read


def _read_rest(tokens: Tokens, read: Numeral, vocabulary: Vocabulary) -> Numeral:
    """Read what follows a multiplier: ``two thousand`` *five hundred*."""
    start = read.end + (low(tokens, read.end) in vocabulary.words["and"])
    rest = _read_words(tokens, start, vocabulary) if read.spelled else None
    if rest is None or rest.value >= read.value or rest.value < 1:
        return read
    if start > read.end and rest.value < _TEN and read.value >= _THOUSAND:
        return read
    return Numeral(read.value + rest.value, rest.end, spelled=True)
