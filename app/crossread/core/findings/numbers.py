"""Numbers that one side alone gives."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, around, has_digit, ids
from crossread.core.kinds import FactKind
from crossread.core.messages import plural
from crossread.core.types import Claim, Fact, Finding, Readout

_ORDER = (FactKind.MONEY, FactKind.PERCENT, FactKind.NUMBER)
_AMOUNT = re.compile(r"\d+(?:\.\d+)?")
_SMALL = 40
"""Numbers up to it are no news of their own, unless they are money or shares."""
_CALENDAR = range(1900, 2101)
"""Bare numbers that may be years."""
_LABELLED = re.compile(r"[A-ZА-Я№#][.\w]{0,3}[ \u00a0-]?$")
"""What stands before a number that is a label: “NW 418”, “SV-2207”."""
_DIALLED = re.compile(r"0\d")
"""How a number to be dialled begins."""
_MOST_QUOTED = 2
_ROOM = 90
"""Characters of a claim that are quoted with its figure."""

_Figure = tuple[Claim, Fact]


def find_one_sided_numbers(case: Case) -> Iterable[News]:
    """Yield the telling figures that stand in one text and, by amount, in no other."""
    for readout in case.readouts:
        if all(other.claims for other in case.others(readout)):
            told = _telling(case, readout)
            if told:
                yield News(55 + min(len(told), 9) / 10, _finding(case, readout, told))


def _finding(case: Case, readout: Readout, told: list[_Figure]) -> Finding:
    first = sorted(told, key=_rank)[:_MOST_QUOTED]
    headline = plural(
        "A figure given by {who:name} alone: {figures:quote,list}.",
        "Figures given by {who:name} alone: {figures:quote,list}.",
        len(first),
        who=case.name(readout),
        figures=tuple(around(fact.span, claim, readout.text, _ROOM) for claim, fact in first),
    )
    claims = ids(claim for claim, _ in first)
    count = (("figures", float(len(told))),)
    return Finding("one-sided-number", headline, case.rows_of(claims), claims, count)


def _telling(case: Case, readout: Readout) -> list[_Figure]:
    """Return the figures that only this text has, one of each claim."""
    known = {
        amount
        for other in case.others(readout)
        for claim in other.claims
        for fact in claim.facts
        for amount in _AMOUNT.findall(fact.value)
    }
    found: dict[str, _Figure] = {}
    for claim in case.alone(readout):
        for fact in claim.facts:
            if _is_telling(fact, readout.text) and not set(_AMOUNT.findall(fact.value)) & known:
                found.setdefault(claim.id, (claim, fact))
    return list(found.values())


def _is_telling(fact: Fact, text: str) -> bool:
    """Tell whether a figure counts something, and more than a handful."""
    start = fact.span.start
    amount = _AMOUNT.search(fact.value)
    if fact.kind not in _ORDER or amount is None or fact.value.startswith("#"):
        return False
    words = fact.span.of(text)
    if fact.kind is FactKind.PERCENT:
        return has_digit(words) or "cent" in words or "процент" in words  # no “second half”
    if fact.kind is FactKind.MONEY:
        return True
    number = float(amount.group())
    labelled = _LABELLED.search(text[max(0, start - 6) : start]) or _DIALLED.match(words)
    return number > _SMALL and number not in _CALENDAR and labelled is None


def _rank(figure: _Figure) -> tuple[int, float]:
    """Put money first, then shares, then what is greatest."""
    fact = figure[1]
    amount = _AMOUNT.search(fact.value)
    return _ORDER.index(fact.kind), -float(amount.group() if amount else 0)
