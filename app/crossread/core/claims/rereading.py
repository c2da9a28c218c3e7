"""Read a claim again where its stretches, or what is known of its document, changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crossread.core.claims.acts import read_act
from crossread.core.claims.facts import find_facts
from crossread.core.claims.quotations import Quoted, find_quotations
from crossread.core.claims.units import plain_units
from crossread.core.types import GAP, Act, Claim, Document, Fact, Span


def reread_claim(claim: Claim, spans: Sequence[Span], document: Document) -> Claim:
    """Return the claim over other stretches of its document: words, facts and act read anew.

    Its voice stays: who tells it depends on more than its own words.
    """
    body = document.body
    quoted = Quoted(find_quotations(document.text, body.start, body.end))
    return replace(
        reread_facts(claim, document, spans),
        text=GAP.join(span.of(document.text) for span in spans),
        act=_act(spans, document),
        quoted=any(quoted.within(span) for span in spans),
    )


def reread_facts(claim: Claim, document: Document, spans: Sequence[Span] | None = None) -> Claim:
    """Return the claim with the facts that its words state in the document's language and year."""
    read = tuple(claim.spans if spans is None else spans)
    facts = tuple(fact for span in read for fact in _facts(document, span))
    return replace(claim, spans=read, facts=facts)


def reread_act(claim: Claim, document: Document) -> Claim:
    """Return the claim with the act that its words are in the document's language."""
    return replace(claim, act=_act(claim.spans, document))


def _facts(document: Document, span: Span) -> tuple[Fact, ...]:
    return find_facts(document.text, span, document.language, document.date)


def _act(spans: Sequence[Span], document: Document) -> Act | None:
    for span in spans:
        found = read_act(plain_units(document.text, span), document.language)
        if found is not None:
            return found[0]
    return None
