"""Find the facts in a stretch of text: numbers, money, percentages, dates, durations, names.

Equal facts have equal values, and a value's form tells how exact it is:

    number        ``1000``, ``41000 tonne`` (units of one dimension are brought to one), ``10/15``
                  for a range, ``#5`` for the fifth of a series
    money         ``19500000 peso``
    percent       ``2%``; also "two thirds", "nine in ten"
    date          ``2025-05-28``, ``2025-05``, ``2025``, ``2017-07-07/2017-07-08``; ``--05-28``
                  where no year is known, ``-W-3`` a Wednesday without an anchor,
                  ``T15:40`` a time of day
    duration      ``PT90M``, ``P36D``, ``P30M``: minutes, days and months are kept apart
    person        the surname, in Latin letters without accents or case endings: ``lavrov``
    place         the same; ``FR`` for a country, ``FR capital`` for its capital
    organisation  the name in Latin letters: ``ministry of health``, ``un``; ``FR seat`` for what
                  stands for a government

Numbers, money, percentages and durations carry ``~`` (about), ``>=`` (at least, more than) or
``<=`` (at most, up to) where the text says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from crossread.core.claims.facts.dates import read_ago, read_date
from crossread.core.claims.facts.days import Dates
from crossread.core.claims.facts.durations import read_duration
from crossread.core.claims.facts.names import find_names
from crossread.core.claims.facts.quantities import Reading, read_quantity
from crossread.core.claims.facts.times import read_time
from crossread.core.claims.facts.tokens import match_form, split_tokens
from crossread.core.claims.facts.vocabulary import load_vocabulary
from crossread.core.kinds import FactKind
from crossread.core.types import Fact, Span

__all__ = ["find_facts"]

_NAMES = frozenset({FactKind.PERSON, FactKind.PLACE, FactKind.ORGANISATION})


def find_facts(text: str, span: Span, language: str, anchor: date | None) -> tuple[Fact, ...]:
    """Return the facts inside the span, in text order; *anchor* is the day that it was written."""
    tokens = split_tokens(text, span)
    read = Dates(tokens, load_vocabulary(language), anchor)
    values = [
        Fact(found.kind, Span(tokens[found.start].start, tokens[found.end - 1].end), found.value)
        for found in _read_all(read)
    ]
    return _merge(values, find_names(text, span, language))


def _merge(values: list[Fact], names: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return all facts in text order; where a name and a value overlap, the value stands."""
    merged: list[Fact] = []
    for fact in sorted([*values, *names], key=lambda fact: (fact.span.start, fact.kind in _NAMES)):
        if merged and fact.span.start < merged[-1].span.end:
            if fact.kind in _NAMES or merged[-1].kind not in _NAMES:
                continue
            merged.pop()
        merged.append(fact)
    return tuple(merged)


def _read_all(read: Dates) -> Iterator[Reading]:
    at, openers, paired = 0, read.vocabulary.openers, read.vocabulary.paired
    while at < len(read.tokens):
        token = read.tokens[at]
        opens = token.digits or token.low in openers
        opens = opens or (token.low in paired and _opens(read, at))
        found = _read_at(read, at) if opens else None
        if found is not None:
            yield found
        at = found.end if found else at + 1


def _opens(read: Dates, at: int) -> bool:
    """Tell whether a token starts a fact together with the next, stops passed over."""
    ahead = read.low(at + 1)
    return (read.low(at), read.low(at + 2) if ahead == "." else ahead) in read.vocabulary.pairs


def _read_at(read: Dates, at: int) -> Reading | None:
    dated = read_time(read.tokens, at, read.vocabulary) or read_date(read, at)
    if dated is not None:
        return dated
    form, start = match_form(read.tokens, at, read.vocabulary.approximators)
    sign = read.vocabulary.approximators.get(form, "")
    if sign and (later := read_date(read, start)):
        return later
    duration = read_duration(read.tokens, start, read.vocabulary)
    if duration is not None:
        return read_ago(read, duration) or _signed(sign, duration, at)
    quantity = read_quantity(read.tokens, start, read.vocabulary)
    return _signed(sign, quantity, at) if quantity else None


def _signed(sign: str, found: Reading, start: int) -> Reading:
    if found.value.startswith("#"):
        return found
    return Reading(found.kind, sign + found.value, start, found.end)
