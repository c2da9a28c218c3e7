"""Run every finder, and put what they found in the order of its news."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from crossread.core.findings.assurances import find_assurances
from crossread.core.findings.attributed import find_attributed_words
from crossread.core.findings.case import Case
from crossread.core.findings.conditions import find_conditions
from crossread.core.findings.contradictions import find_contradictions
from crossread.core.findings.disputes import find_disputes
from crossread.core.findings.duration import find_duration
from crossread.core.findings.evidence import News
from crossread.core.findings.initiative import find_initiative
from crossread.core.findings.length import find_length
from crossread.core.findings.naming import find_naming
from crossread.core.findings.numbers import find_one_sided_numbers
from crossread.core.findings.omission import find_omissions
from crossread.core.findings.order import find_order
from crossread.core.findings.participants import find_participants
from crossread.core.findings.phrases import find_phrases
from crossread.core.findings.publication import find_publication_dates
from crossread.core.findings.scopes import find_scopes
from crossread.core.findings.share import find_share
from crossread.core.findings.sources import find_sources
from crossread.core.findings.steps import find_next_steps
from crossread.core.findings.strength import find_strength
from crossread.core.findings.thanks import find_thanks
from crossread.core.findings.tone import find_tone
from crossread.core.findings.topics import find_topics
from crossread.core.findings.values import find_values
from crossread.core.kinds import FindingState
from crossread.core.types import ClaimId, Comparison, Finding

Finder = Callable[[Case], Iterable[News]]

FINDERS: tuple[Finder, ...] = (
    find_attributed_words,
    find_assurances,
    find_disputes,
    find_contradictions,
    find_strength,
    find_values,
    find_duration,
    find_conditions,
    find_naming,
    find_tone,
    find_scopes,
    find_initiative,
    find_one_sided_numbers,
    find_next_steps,
    find_phrases,
    find_omissions,
    find_participants,
    find_topics,
    find_thanks,
    find_order,
    find_share,
    find_length,
    find_sources,
    find_publication_dates,
)
MOST_OF_A_KIND = 6
MOST = 30
_NEXT_OF_A_KIND = 8.0
"""By how much the next finding of a kind is less news than the one before."""


def find_findings(comparison: Comparison) -> tuple[Finding, ...]:
    """Return the findings, the most newsworthy first, none without evidence and none twice.

    A finding that the user has accepted stays, however many others there are.
    """
    case = Case(comparison)
    found = [news for finder in FINDERS for news in finder(case) if _has_evidence(news.finding)]
    accepted = {v.finding for v in comparison.verdicts if v.state is FindingState.ACCEPTED}
    chosen = list(_without_repetition(_ranked(found)))
    told = [finding for finding, place in _placed(chosen) if place < MOST_OF_A_KIND]
    kept = {finding.key for finding in told[:MOST]} | accepted
    return tuple(news.finding for news in chosen if news.finding.key in kept)


def _has_evidence(finding: Finding) -> bool:
    return bool(finding.rows or finding.claims or finding.figures)


def _ranked(found: Iterable[News]) -> list[News]:
    """Return the findings by their news, each less with every one of its kind before it."""
    seen = Counter[str]()
    weighed = []
    for news in sorted(found, key=lambda news: -news.weight):
        kind = news.finding.kind
        weighed.append((news.weight - _NEXT_OF_A_KIND * seen[kind], news))
        seen[kind] += 1
    return [news for _, news in sorted(weighed, key=lambda one: -one[0])]


def _without_repetition(found: Iterable[News]) -> Iterable[News]:
    """Yield the findings without those that say again what stronger ones have said."""
    told: set[ClaimId] = set()
    keys: set[str] = set()
    for news in found:
        claims = set(news.finding.claims)
        repeats = bool(claims) and claims <= told and not news.sums_up
        if not repeats and news.finding.key not in keys:
            keys.add(news.finding.key)
            told |= set() if news.sums_up else claims
            yield news


def _placed(found: Iterable[News]) -> Iterable[tuple[Finding, int]]:
    """Yield every finding with how many of its kind stand before it."""
    seen = Counter[str]()
    for news in found:
        yield news.finding, seen[news.finding.kind]
        seen[news.finding.kind] += 1
