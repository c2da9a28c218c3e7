"""Words put into the other side's mouth that its own readout does not have."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import (
    News,
    claims_in,
    name_of,
    only_rows,
    others_of,
    quote,
)
from crossread.core.findings.sides import Sides
from crossread.core.types import Claim, Comparison, Finding, Readout, RowId


def find_attributed_words(comparison: Comparison) -> Iterable[News]:
    """Yield what one readout alone lets the issuer of another say."""
    sides = Sides(comparison.readouts)
    for readout in comparison.readouts:
        for row in only_rows(readout, comparison):
            for claim in claims_in([row], readout):
                for other in _meant(claim, readout, others_of(readout, comparison), sides):
                    yield _news(comparison, (readout, other), claim, row.id)


def _meant(
    claim: Claim, readout: Readout, others: Iterable[Readout], sides: Sides
) -> list[Readout]:
    """Return the readouts whose side the claim's speaker is on; none for one's own side."""
    own = sides.of_issuer(readout.document)
    speaker = sides.of_speaker(claim.voice.speaker or "")
    if speaker & own:
        return []
    return [other for other in others if speaker & (sides.of_issuer(other.document) - own)]


def _news(comparison: Comparison, sides: tuple[Readout, Readout], claim: Claim, row: RowId) -> News:
    readout, other = (name_of(side, comparison) for side in sides)
    headline = (
        f"Only {readout} reports this of {claim.voice.speaker}; "
        f"the text of {other} does not have it: {quote(claim.text)}."
    )
    strength = float(claim.act.strength) if claim.act else 0.0
    finding = Finding("words-put-into-other-side", headline, (row,), (claim.id,))
    return News(85 + strength, finding)
