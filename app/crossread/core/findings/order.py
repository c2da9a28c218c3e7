"""What comes first."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import LONGEST_QUOTE, News, of_one_text, quoted_claim
from crossread.core.kinds import Relation
from crossread.core.messages import message
from crossread.core.types import Claim, Finding, Readout, Row

_LATE = 1 / 2
"""From here on in a text, what another puts first is in its second half."""
_FEWEST = 6
"""Claims of a text that has a beginning and an end worth telling apart."""


def find_order(case: Case) -> Iterable[News]:
    """Yield the matters that one readout opens with and another reaches late."""
    for readout in case.readouts:
        row = _first_shared(case, readout)
        for other in case.others(readout):
            place = _place(row, other) if row and not of_one_text((readout, other)) else None
            late = (place or 0) / max(_FEWEST, len(other.claims))
            if row is not None and place is not None and late > _LATE:
                yield News(32 + late, _finding(case, readout, other, (row, place)))


def _finding(case: Case, readout: Readout, other: Readout, at: tuple[Row, int]) -> Finding:
    row, place = at
    first = next(c for c in readout.claims if c.id in row.claims_of(readout.id))
    headline = message(
        "What {who:name} opens with comes only in the second half of the account of "
        "{other:name}: {words:quote}.",
        who=case.name(readout),
        other=case.name(other),
        words=quoted_claim(first, LONGEST_QUOTE),
    )
    claims = (first.id, other.claims[place].id)
    figures = (("place", float(place + 1)), ("of", float(len(other.claims))))
    return Finding("order", headline, (row.id,), claims, figures, f"{readout.id}-{other.id}")


def _first_shared(case: Case, readout: Readout) -> Row | None:
    """Return the row of the readout's very first claim, if another readout has it, too."""
    first: Claim | None = next(iter(readout.claims), None)
    row = case.row_of(first.id) if first else None
    return row if row is not None and row.relation is not Relation.ONLY else None


def _place(row: Row, readout: Readout) -> int | None:
    """Return how many claims of the readout stand before its first one in the row."""
    own = row.claims_of(readout.id)
    return next((at for at, claim in enumerate(readout.claims) if claim.id in own), None)
