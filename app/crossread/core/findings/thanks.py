"""Praise and thanks that are not returned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, names_other, one_claim, quoted_claim
from crossread.core.messages import message
from crossread.core.types import Claim, Readout


def find_thanks(case: Case) -> Iterable[News]:
    """Yield the first thanks or praise of the one account that has any, where no other has."""
    told = {readout.id: _thanks(case, readout) for readout in case.readouts}
    if sum(bool(claims) for claims in told.values()) != 1:
        return
    for readout in case.readouts:
        for claim in told[readout.id][:1]:
            if claim in case.alone(readout):
                headline = message(
                    "Only {who:name} tells of thanks or praise between the sides: {words:quote}.",
                    who=case.name(readout),
                    words=quoted_claim(claim),
                )
                yield News(42, replace(one_claim("thanks", claim, case), headline=headline))


def _thanks(case: Case, readout: Readout) -> list[Claim]:
    """Return the claims in which one side thanks or praises another, or is thanked."""
    return [
        claim
        for claim in readout.claims
        if case.hits(claim, "thanks.cue")
        and not case.hits(claim, "thanks.idle")
        and names_other(case, readout, claim)
    ]
