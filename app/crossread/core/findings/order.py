"""What comes first."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, name_of, of_one_text, quote
from crossread.core.judging.wording import capital
from crossread.core.kinds import Relation
from crossread.core.types import Comparison, Finding, Readout, Row

_LATE = 1 / 3
"""From here on in a text, what another puts first is no longer near the top."""


def find_order(comparison: Comparison) -> Iterable[News]:
    """Yield the matters that one readout opens with and another reaches late."""
    for readout in comparison.readouts:
        row = _first_shared(readout, comparison)
        for other in comparison.readouts:
            place = _place(row, other) if row and not of_one_text((readout, other)) else None
            if row and place is not None and place / len(other.claims) > _LATE:
                first = next(c for c in readout.claims if c.id in row.claims_of(readout.id))
                headline = (
                    f"{capital(name_of(readout, comparison))} opens with what "
                    f"{name_of(other, comparison)} reaches in claim {place + 1} of "
                    f"{len(other.claims)}: {quote(first.text)}."
                )
                claims = (first.id, other.claims[place].id)
                figures = (("place", float(place + 1)), ("of", float(len(other.claims))))
                yield News(
                    30 + place / len(other.claims),
                    Finding("order", headline, (row.id,), claims, figures),
                )


def _first_shared(readout: Readout, comparison: Comparison) -> Row | None:
    """Return the row of the readout's very first claim, if another readout has it, too."""
    if not readout.claims:
        return None
    first = readout.claims[0].id
    for row in comparison.rows:
        if row.relation is not Relation.ONLY and first in row.claims_of(readout.id):
            return row
    return None


def _place(row: Row, readout: Readout) -> int | None:
    """Return how many claims of the readout stand before its first one in the row."""
    own = row.claims_of(readout.id)
    return next((at for at, claim in enumerate(readout.claims) if claim.id in own), None)
