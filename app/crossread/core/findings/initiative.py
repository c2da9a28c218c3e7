"""Who initiated the talks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, one_claim, quoted_claim
from crossread.core.messages import message
from crossread.core.types import Claim, Readout


def find_initiative(case: Case) -> Iterable[News]:
    """Yield that one account alone says on whose wish the sides spoke."""
    told = {readout.id: _claim(case, readout) for readout in case.readouts}
    if sum(claim is not None for claim in told.values()) != 1:
        return  # where several tell, their claims are compared as claims
    for readout in case.readouts:
        claim = told[readout.id]
        if claim is not None:
            headline = message(
                "Only {who:name} says on whose initiative it came about: {words:quote}.",
                who=case.name(readout),
                words=quoted_claim(claim),
            )
            yield News(54, replace(one_claim("initiative", claim, case), headline=headline))


def _claim(case: Case, readout: Readout) -> Claim | None:
    """Return the first claim that names the talks and on whose wish they came about."""
    for claim in readout.claims:
        if case.hits(claim, "initiative.wish") and case.hits(claim, "occasion.noun"):
            return claim
    return None
