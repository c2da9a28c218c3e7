"""Read durations: ``90 minutes``, ``an hour and a half``, «два с половиной года»."""

from __future__ import annotations

from decimal import Decimal

from crossread.core.claims.facts.numerals import plain, read_numeral
from crossread.core.claims.facts.quantities import Reading
from crossread.core.claims.facts.tokens import Tokens, find_back, low, match_form
from crossread.core.claims.facts.vocabulary import Vocabulary
from crossread.core.kinds import FactKind

_HALF = Decimal("0.5")
_MOST_PARTS = 4
Length = tuple[Decimal, str]
"""How many of which of minute, day, month."""


def read_duration(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    """Return the duration that starts at a token, its parts added up by scale."""
    first = _read_part(tokens, at, vocabulary)
    if first is None:
        return None
    (amount, scale), end = first
    total: dict[str, Decimal] = {scale: amount}
    for _ in range(_MOST_PARTS):
        more = _read_more(tokens, end, vocabulary)
        if more is None:
            break
        (amount, scale), end = more
        total[scale] = total.get(scale, Decimal(0)) + amount
    return Reading(FactKind.DURATION, write_duration(total), at, end)


def write_duration(total: dict[str, Decimal]) -> str:
    """Return the ISO 8601 form in months, days and minutes: ``P30M``, ``P36D``, ``PT90M``."""
    months, days, minutes = (total.get(scale, Decimal(0)) for scale in ("month", "day", "minute"))
    written = "P"
    written += f"{plain(months)}M" if months else ""
    written += f"{plain(days)}D" if days else ""
    written += f"T{plain(minutes)}M" if minutes else ""
    return written if written != "P" else "PT0M"


def _read_part(tokens: Tokens, at: int, vocabulary: Vocabulary) -> tuple[Length, int] | None:
    """Read a count and its unit of time, ``half an hour``, or a bare unit that lasts."""
    if low(tokens, at) in vocabulary.words["half"]:
        unit = at + 1 + (low(tokens, at + 1) in {"-", *vocabulary.words["article"]})
        return _scaled(tokens, unit, _HALF, vocabulary)
    if low(tokens, at) in vocabulary.words["article"]:
        return _read_article(tokens, at, vocabulary)
    count = read_numeral(tokens, at, vocabulary)
    if count is None:
        return _read_bare(tokens, at, vocabulary)
    unit = count.end + (low(tokens, count.end) in {"-", *vocabulary.words["more"]})
    part = _scaled(tokens, unit, count.value, vocabulary)
    return _with_half(tokens, part, vocabulary) if part else None


def _read_article(tokens: Tokens, at: int, vocabulary: Vocabulary) -> tuple[Length, int] | None:
    """Read ``an hour and a half``; a bare ``an hour`` only where something lasts that long."""
    part = _scaled(tokens, at + 1, Decimal(1), vocabulary)
    if part is None:
        return None
    longer = _with_half(tokens, part, vocabulary)
    lasts = find_back(tokens, at, vocabulary.words["lasting"])
    return longer if longer != part or lasts or _read_more(tokens, part[1], vocabulary) else None


def _read_bare(tokens: Tokens, at: int, vocabulary: Vocabulary) -> tuple[Length, int] | None:
    """Read a unit without a count, where the language needs none: «час и 45 минут», «полгода»."""
    word = low(tokens, at)
    if vocabulary.words["article"] or word not in vocabulary.durations:
        return None
    part = _scaled(tokens, at, Decimal(1), vocabulary)
    if part is None or vocabulary.durations[word][0] not in {1, 60, 12, 7}:
        return part
    longer = _with_half(tokens, part, vocabulary)
    return longer if longer != part or _read_more(tokens, part[1], vocabulary) else None


def _read_more(tokens: Tokens, at: int, vocabulary: Vocabulary) -> tuple[Length, int] | None:
    """Read a further part of a duration, joined by ``and``, a comma, or nothing."""
    joined = low(tokens, at) in vocabulary.words["and"] or low(tokens, at) == ","
    count = read_numeral(tokens, at + joined, vocabulary)
    return _scaled(tokens, count.end, count.value, vocabulary) if count else None


def _with_half(
    tokens: Tokens, part: tuple[Length, int], vocabulary: Vocabulary
) -> tuple[Length, int]:
    """Add the half of ``two years and a half``."""
    (amount, scale), end = part
    form, behind = match_form(tokens, end, vocabulary.words["and_half"])
    if not form:
        return part
    unit = vocabulary.durations.get(low(tokens, end - 1), (1, scale))[0]
    return (amount + _HALF * unit, scale), behind


def _scaled(
    tokens: Tokens, at: int, count: Decimal, vocabulary: Vocabulary
) -> tuple[Length, int] | None:
    word = low(tokens, at)
    unit = vocabulary.durations.get(word)
    if unit is None:
        return None
    return (count * unit[0], unit[1]), at + 1
