"""Words put into the other side's mouth that its own readout does not have."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import (
    News,
    claims_in,
    name_of,
    names_of,
    only_rows,
    others_of,
    quote,
)
from crossread.core.findings.sides import Sides
from crossread.core.kinds import ActKind
from crossread.core.messages.formats import in_sentence
from crossread.core.reading.countries import find_countries
from crossread.core.types import Claim, Comparison, Finding, Readout, RowId
from crossread.core.words import split_words

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

_PAIR = 2


def find_attributed_words(comparison: Comparison) -> Iterable[News]:
    """Yield what one readout alone lets the issuer of another say."""
    sides = Sides(comparison.readouts)
    for readout in comparison.readouts:
        own = sides.of_issuer(readout.document)
        for row in only_rows(readout, comparison) if own else ():
            for claim in claims_in([row], readout):
                speaker = sides.of_speaker(claim.voice.speaker or "")
                meant = [
                    other
                    for other in others_of(readout, comparison)
                    if speaker & (sides.of_issuer(other.document) - own)
                ]
                if meant and not speaker & own and _is_said(claim, own):
                    yield _news(comparison, (readout, *meant), claim, row.id)


def _is_said(claim: Claim, own: frozenset[str]) -> bool:
    """Tell whether the claim is an utterance of a speaker whom it names itself.

    By its act; or told of a person and no country, where one's own side has no part in it. Whom
    a pronoun means was guessed, and a guess is too little to publish.
    """
    if claim.act is None or not claim.voice.speaker or not _names(claim, claim.voice.speaker):
        return False
    if claim.act.kind in _SAYING:
        return True
    named = {mention.country.code for mention in find_countries(claim.text)}
    person = not find_countries(claim.voice.speaker)
    return claim.act.kind is ActKind.INFORM and person and not named & own


def _names(claim: Claim, speaker: str) -> bool:
    stems = {word.stem for word in split_words(speaker) if word.text[0].isupper()}
    return any(word.stem in stems for word in split_words(claim.text))


def _news(comparison: Comparison, sides: tuple[Readout, ...], claim: Claim, row: RowId) -> News:
    readout, others = name_of(sides[0], comparison), names_of(sides[1:], comparison)
    headline = (
        f"Only {readout} reports this of {in_sentence(claim.voice.speaker or '')}; "
        f"{others} {'does' if len(sides) == _PAIR else 'do'} not: {quote(claim.text)}."
    )
    strength = float(claim.act.strength) if claim.act else 0.0
    finding = Finding("words-put-into-other-side", headline, (row,), (claim.id,))
    return News(85 + strength, finding)
