"""Draft the claims of a document: who tells what, who does what in it, by which act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossread.core.claims.building import Draft
from crossread.core.claims.clauses import split_clauses
from crossread.core.claims.narration import OFTEN, fewest_tellers, is_narrated
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.voicing import Telling, Walk
from crossread.core.types import Document, Span, Voice


def draft_claims(document: Document, sentences: Sequence[Span], *, divide: bool) -> Iterator[Draft]:
    """Yield the claims of a document's sentences, each with its voice and act.

    With *divide* a readout's sentence may give several claims, one for each clause.
    """
    walk = Walk(document)
    narrated = is_narrated(document)
    found: list[Telling] = []
    own: list[Draft] = []
    for sentence in sentences:
        tellings = tuple(walk.read(sentence))
        found += tellings
        if not narrated:
            own += _own_drafts(walk, sentence, tellings, divide=divide)
    if narrated or _reports_many(document, found):
        yield from (_draft(walk, telling) for telling in walk.settle(found))
    else:
        yield from own


def _reports_many(document: Document, found: Sequence[Telling]) -> bool:
    """Say whether a text reports so many that it is an article, whoever published it."""
    tellers = [id(telling.teller) for telling in found if telling.explicit]
    quotes = sum(telling.quoted for telling in found) >= OFTEN * len(found)
    fewest = fewest_tellers(document, quotes=quotes)
    return len(set(tellers)) >= fewest and len(tellers) >= OFTEN * len(found)


def _own_drafts(
    walk: Walk, sentence: Span, tellings: Sequence[Telling], *, divide: bool
) -> Iterator[Draft]:
    clauses: tuple[tuple[Span, ...], ...] = ((sentence,),)
    if divide:
        clauses = split_clauses(walk.scene(sentence), sentence, walk.document.language)
    return (_own(walk, walk.document, clause, tellings) for clause in clauses)


def _draft(walk: Walk, telling: Telling) -> Draft:
    voice = Voice(speaker=telling.action.speaker, addressee=telling.action.addressee)
    quoted = False
    if telling.teller is not None:
        party = walk.states.as_called(walk.cast.party_of(telling.teller))
        voice = Voice(name_of(telling.teller), voice.speaker, voice.addressee, party)
        quoted = telling.quoted
    return Draft(telling.spans, voice, quoted, telling.action.act)


def _own(
    walk: Walk, document: Document, clause: tuple[Span, ...], tellings: Sequence[Telling]
) -> Draft:
    """Draft a readout's clause: its issuer tells it, unless it is said to be another side's."""
    action, sentence = walk.action(clause[0]), clause[-1]
    teller = party = None
    here = tuple(
        each
        for each in tellings
        if each.span.start < sentence.end and each.span.end > sentence.start
    )
    for telling in here:
        if telling.explicit and telling.teller is not None and telling.teller.country:
            side = walk.cast.party_of(telling.teller)
            if document.party and side != document.party:
                teller, party = name_of(telling.teller), side
                break
    quoted = any(telling.quoted for telling in here)
    voice = Voice(teller, action.speaker, action.addressee, party)
    return Draft(clause, voice, quoted, action.act)


def name_of(figure: Figure) -> str:
    """Return what to call a teller; who speaks for a body is named behind it."""
    home = figure.home or figure.near
    if figure.mouth and home is not None and home is not figure and home.speaks_as_body:
        return f"{home.label} ({figure.label})"
    return figure.label
