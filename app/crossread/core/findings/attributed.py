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
from crossread.core.reading.countries import find_countries
from crossread.core.types import Claim, Comparison, Document, Finding, Readout, RowId
from crossread.core.words import split_words


def find_attributed_words(comparison: Comparison) -> Iterable[News]:
    """Yield what one readout alone lets the issuer of another say."""
    for readout in comparison.readouts:
        own = _sides_of(readout.document)
        for row in only_rows(readout, comparison):
            for claim in claims_in([row], readout):
                for other in _meant(claim, own, others_of(readout, comparison)):
                    yield _news(comparison, (readout, other), claim, row.id)


def _meant(claim: Claim, own: set[str], others: Iterable[Readout]) -> list[Readout]:
    """Return the readouts whose side the claim's speaker is on; none for one's own side."""
    speaker = _sides(claim.voice.speaker or "")
    if speaker & own:
        return []
    return [other for other in others if speaker & (_sides_of(other.document) - own)]


def _news(comparison: Comparison, sides: tuple[Readout, Readout], claim: Claim, row: RowId) -> News:
    readout, other = (name_of(side, comparison) for side in sides)
    headline = (
        f"Only {readout} reports this of {claim.voice.speaker}; "
        f"the text of {other} does not have it: {quote(claim.text)}."
    )
    strength = float(claim.act.strength) if claim.act else 0.0
    finding = Finding("words-put-into-other-side", headline, (row,), (claim.id,))
    return News(85 + strength, finding)


def _sides_of(document: Document) -> set[str]:
    return _sides(document.party) or _sides(document.issuer)


def _sides(name: str) -> set[str]:
    """Return the countries that a name stands for, or else its words with a capital."""
    countries = {mention.country.code for mention in find_countries(name)}
    return countries or {word.stem for word in split_words(name) if word.text[0].isupper()}
