"""One text denies what another tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.differing import is_sure
from crossread.core.findings.evidence import LONGEST_OF_TWO, News, one_claim, quoted_claim
from crossread.core.kinds import Relation
from crossread.core.messages import message
from crossread.core.types import Claim, Finding, Readout


def find_disputes(case: Case) -> Iterable[News]:
    """Yield the claims that turn against another account of the same matter, or against any."""
    for readout in case.readouts:
        for claim in readout.claims:
            if case.hits(claim, "dispute.denial"):
                matched = _counterpart(case, readout, claim)
                if matched is not None:
                    yield News(87, _against(case, readout, claim, matched))
                elif claim in case.alone(readout):
                    yield News(72, _against_any(case, readout, claim))


def _against(case: Case, readout: Readout, claim: Claim, matched: Claim) -> Finding:
    other = next(one for one in case.readouts if matched in one.claims)
    headline = message(
        "{who:name} disputes what {other:name} says: {words:quote}, against {others:quote}.",
        who=case.name(readout),
        other=case.name(other),
        words=quoted_claim(claim, LONGEST_OF_TWO),
        others=quoted_claim(matched, LONGEST_OF_TWO),
    )
    return Finding("dispute", headline, case.rows_of([claim.id]), (claim.id, matched.id))


def _against_any(case: Case, readout: Readout, claim: Claim) -> Finding:
    headline = message(
        "A denial is reported by {who:name} alone: {words:quote}.",
        who=case.name(readout),
        words=quoted_claim(claim),
    )
    return replace(one_claim("dispute", claim, case), headline=headline)


def _counterpart(case: Case, readout: Readout, claim: Claim) -> Claim | None:
    """Return what another text has beside the claim without denying it, too."""
    row = case.row_of(claim.id)
    if row is None or row.relation in (Relation.ONLY, Relation.AGREE):
        return None
    for pair in row.pairs:
        if readout.id in (pair.left, pair.right) and is_sure(row, pair):
            other = pair.right if pair.left == readout.id else pair.left
            for name in row.claims_of(other):
                if not case.hits(case.claims[name], "dispute.denial"):
                    return case.claims[name]
    return None
