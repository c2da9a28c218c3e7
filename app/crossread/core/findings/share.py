"""How much of each account the others have, too."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, ids, of_one_text
from crossread.core.messages import message
from crossread.core.types import Finding

_MOST_NAMED = 3
_PAIR = 2


def find_share(case: Case) -> Iterable[News]:
    """Yield, for all readouts at once, how many of their claims no other text has."""
    told = [readout for readout in case.readouts if readout.claims]
    if len(told) < _PAIR or of_one_text(told):
        return
    shares = [(one, len(case.alone(one)) / len(one.claims)) for one in told]
    most = sorted(shares, key=lambda one: -one[1])[:_MOST_NAMED]
    if not most[0][1]:
        return
    parts = tuple(
        message(
            "{alone:number} of {all:number} claims of {who:name}",
            alone=len(case.alone(one)),
            all=len(one.claims),
            who=case.name(one),
        )
        for one, share in most
        if share
    )
    headline = message("Told in no other account: {parts:list}.", parts=parts)
    rows = case.rows_of(ids(claim for one in told for claim in case.alone(one)))
    figures = tuple((f"share only {one.id}", share) for one, share in shares)
    yield News(31, Finding("share", headline, rows=rows, figures=figures))
