"""Tell an article, which reports what others say, from a readout, which speaks for its issuer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from crossread.core.claims.lexicon import languages, read_lexicon
from crossread.core.claims.places import countries_of
from crossread.core.claims.voices.cues import load_cues
from crossread.core.types import Document, Readout
from crossread.core.words import stem

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DATELINE = re.compile(r"(?:[^\W\d_a-zа-яё]{3,}[ ,.\-]*){1,4}(?:\([^)\n]{1,40}\))?\s*[—–-]\s")


OFTEN = 0.2
"""Smallest share of an article's stretches that somebody is said to tell, or that are quoted."""
_FEW = 2
"""So many do where nothing in an issuer's name says that it is a party: “The Evening Lamp”."""
MANY = 4
"""So many who tell something make an article of any text; a readout has two or three at most."""


def is_article(readout: Readout) -> bool:
    """Say whether a readout's text reports others, by its header or by how many tell something."""
    tellers = {claim.voice.teller for claim in readout.claims} - {None}
    quoted = sum(claim.quoted for claim in readout.claims)
    document = readout.document
    quotes = quoted >= OFTEN * len(readout.claims)
    return is_narrated(document) or len(tellers) >= fewest_tellers(document, quotes=quotes)


def fewest_tellers(document: Document, *, quotes: bool) -> int:
    """Return how many who tell something make a text an article.

    They may be few where no body issued it and it quotes often. A body's own account that hardly
    quotes names both sides, their leaders and their delegations as those who said something.
    """
    issuer, cues = document.issuer or "", load_cues(document.language)
    stems = {stem(word.lower()) for word in _WORD.findall(issuer)}
    if stems & (cues.institutions | cues.roles) or countries_of(issuer):
        return MANY if quotes else 2 * MANY
    return _FEW if quotes else MANY


def is_narrated(document: Document) -> bool:
    """Say whether a header is an article's: from a medium, from nobody, or with a dateline."""
    if not document.issuer:
        return True
    body = document.text[document.body.start : document.body.start + 80]
    return _is_medium(document.issuer) or _DATELINE.match(body) is not None


def _is_medium(issuer: str) -> bool:
    words = {word.lower() for word in _WORD.findall(issuer)}
    media, others = _media()
    return bool(words & media) and not words & others


@cache
def _media() -> tuple[frozenset[str], frozenset[str]]:
    tables: list[Mapping[str, list[str]]] = [
        read_lexicon(language).get("narration", {}) for language in languages()
    ]
    return (
        frozenset(word for table in tables for word in table.get("media", ())),
        frozenset(word for table in tables for word in table.get("not_media", ())),
    )
