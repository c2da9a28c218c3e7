"""Run every finder, and put what they found in the order of its news."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from crossread.core.findings.attributed import find_attributed_words
from crossread.core.findings.contradictions import find_contradictions
from crossread.core.findings.dates import find_dates, find_publication_dates
from crossread.core.findings.details import find_details
from crossread.core.findings.evidence import News
from crossread.core.findings.length import find_length
from crossread.core.findings.numbers import find_one_sided_numbers
from crossread.core.findings.omission import find_omissions
from crossread.core.findings.order import find_order
from crossread.core.findings.share import find_share
from crossread.core.findings.strength import find_strength
from crossread.core.messages import say
from crossread.core.types import Comparison, Finding

Finder = Callable[[Comparison], Iterable[News]]

FINDERS: tuple[Finder, ...] = (
    find_attributed_words,
    find_contradictions,
    find_strength,
    find_details,
    find_dates,
    find_one_sided_numbers,
    find_omissions,
    find_order,
    find_length,
    find_share,
    find_publication_dates,
)
MOST_OF_A_KIND = 3
MOST = 10


def find_findings(comparison: Comparison) -> tuple[Finding, ...]:
    """Return the findings, the most newsworthy first, none without evidence."""
    found = [news for finder in FINDERS for news in finder(comparison)]
    evident = [news for news in found if _has_evidence(news.finding)]
    best = [news for kind in _kinds(evident) for news in _ranked(kind)[:MOST_OF_A_KIND]]
    told: dict[str, Finding] = {}
    for news in _ranked(best):
        told.setdefault(say(news.finding.headline), news.finding)
    return tuple(told.values())[:MOST]


def _has_evidence(finding: Finding) -> bool:
    return bool(finding.rows or finding.claims or finding.figures)


def _kinds(found: Iterable[News]) -> Iterable[list[News]]:
    by_kind = sorted(found, key=lambda news: news.finding.kind)
    return (list(kind) for _, kind in groupby(by_kind, key=lambda news: news.finding.kind))


def _ranked(found: Iterable[News]) -> list[News]:
    return sorted(found, key=lambda news: -news.weight)
