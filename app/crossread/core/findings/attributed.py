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
from crossread.core.kinds import ActKind
from crossread.core.reading.countries import find_countries
from crossread.core.types import Claim, Comparison, Finding, Readout, RowId

_SAYING = {
    ActKind.STRESS,
    ActKind.REQUEST,
    ActKind.COMMIT,
    ActKind.REJECT,
    ActKind.DENY,
    ActKind.WARN,
    ActKind.CONDEMN,
    ActKind.PRAISE,
    ActKind.THANK,
}
"""Acts of one speaker. What both agreed or discussed is put into nobody's mouth, and a country of
which something is told need not have said it."""


def find_attributed_words(comparison: Comparison) -> Iterable[News]:
    """Yield what one readout alone lets the issuer of another say."""
    sides = Sides(comparison.readouts)
    for readout in comparison.readouts:
        for row in only_rows(readout, comparison):
            for claim in filter(_is_said, claims_in([row], readout)):
                for other in _meant(claim, readout, others_of(readout, comparison), sides):
                    yield _news(comparison, (readout, other), claim, row.id)


def _is_said(claim: Claim) -> bool:
    """Tell whether the claim is an utterance: by its act, or told of a person and no country."""
    if claim.act is None or not claim.voice.speaker:
        return False
    told = claim.act.kind is ActKind.INFORM and not find_countries(claim.voice.speaker)
    return told or claim.act.kind in _SAYING


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
