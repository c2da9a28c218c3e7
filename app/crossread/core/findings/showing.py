"""The findings as their reader is to see them: judged, in the user's own words."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.kinds import FindingState
from crossread.core.types import Comparison, Finding, Verdict

LEADING = 7
"""Findings that a reader takes in at a glance; more are there for who asks."""


def shown(comparison: Comparison) -> tuple[Finding, ...]:
    """Return the findings without hidden ones, accepted ones first, each by its news.

    A headline that the user has worded stands in the place of the found one; the key stays.
    """
    verdicts = {verdict.finding: verdict for verdict in comparison.verdicts}
    judged = [(one, verdicts.get(one.key, Verdict(one.key))) for one in comparison.findings]
    return tuple(
        _worded(finding, verdict)
        for state in (FindingState.ACCEPTED, FindingState.OPEN)
        for finding, verdict in judged
        if verdict.state is state
    )


def leading(comparison: Comparison) -> tuple[Finding, ...]:
    """Return what to show first: all that the user has accepted, filled up to seven."""
    accepted = sum(verdict.state is FindingState.ACCEPTED for verdict in comparison.verdicts)
    return shown(comparison)[: max(LEADING, accepted)]


def _worded(finding: Finding, verdict: Verdict) -> Finding:
    return replace(finding, headline=verdict.wording) if verdict.wording else finding
