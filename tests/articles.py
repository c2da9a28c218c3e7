"""Articles, sentences and their units as values, for the tests of claims."""

from __future__ import annotations

from crossread.core.claims import read_claims
from crossread.core.claims.quotations import Quoted, find_quotations
from crossread.core.claims.units import fold_quotations, plain_units
from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.scene import Atlas, Heads, Scene
from crossread.core.reading.countries import find_countries
from crossread.core.types import Claim, Document, ReadoutId, Span


def document_of(text: str, language: str = "en", issuer: str = "", party: str = "") -> Document:
    """Return a document whose body is the whole text."""
    body = Span(0, len(text))
    return Document("a.txt", "0" * 64, text, body, issuer=issuer, party=party, language=language)


def claims_of(text: str, language: str = "en", issuer: str = "", party: str = "") -> list[Claim]:
    """Return the claims of a text."""
    document = document_of(text, language, issuer, party)
    return list(read_claims(document, ReadoutId("r1")).claims)


def told(text: str, language: str = "en") -> list[tuple[str | None, str]]:
    """Return teller and words of each claim of an article."""
    return [(claim.voice.teller, claim.text) for claim in claims_of(text, language)]


def scene_of(sentence: str, language: str = "en") -> Scene:
    """Return one sentence as attribution sees it."""
    span = Span(0, len(sentence))
    quoted = Quoted(find_quotations(sentence, 0, len(sentence)))
    units = fold_quotations(sentence, plain_units(sentence, span), span, quoted)
    cues = load_cues(language)
    return Scene(sentence, units, cues, Atlas(find_countries(sentence)), Heads(cues.prefixes))
