"""Document to readout: sentences, clauses, voices, acts, facts, parties."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.claims.building import number_claims
from crossread.core.claims.drafting import draft_claims
from crossread.core.claims.narration import is_article
from crossread.core.claims.noting import notes_of
from crossread.core.claims.sentences import split_sentences
from crossread.core.claims.splitting import split_by_voice
from crossread.core.types import Document, Readout, ReadoutId

__all__ = ["is_article", "read_claims", "split_by_voice"]


def read_claims(document: Document, readout: ReadoutId, *, divide: bool = True) -> Readout:
    """Return the claims of a document's body as a readout with the given id.

    With *divide* the clauses of a readout's sentence are claims of their own. What a user should
    know about how it was read joins the document's notes.
    """
    sentences = split_sentences(document.text, document.body.start, document.body.end)
    drafts = draft_claims(document, sentences, divide=divide)
    claims = number_claims(document, readout, drafts)
    notes = (*document.notes, *notes_of(document, sentences))
    return Readout(readout, replace(document, notes=notes), claims)
