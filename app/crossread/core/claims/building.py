"""Make claims of stretches of a document: numbered in text order, with their facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crossread.core.claims.facts import find_facts
from crossread.core.types import GAP, Act, Claim, ClaimId, Document, Fact, ReadoutId, Span, Voice

OWN_VOICE = Voice()
"""The text speaks for itself."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before it is numbered."""

    spans: tuple[Span, ...]
    voice: Voice = OWN_VOICE
    quoted: bool = False
    act: Act | None = None


def number_claims(
    document: Document, readout: ReadoutId, drafts: Iterable[Draft]
) -> tuple[Claim, ...]:
    """Return the drafts as claims ``r1.c1``, ``r1.c2``, … in text order, outer before inner."""
    ordered = sorted(drafts, key=lambda draft: (draft.spans[0].start, -draft.spans[-1].end))
    return tuple(
        Claim(
            id=ClaimId(f"{readout}.c{number}"),
            spans=draft.spans,
            text=GAP.join(span.of(document.text) for span in draft.spans),
            voice=draft.voice,
            quoted=draft.quoted,
            act=draft.act,
            facts=tuple(fact for span in draft.spans for fact in _facts(document, span)),
        )
        for number, draft in enumerate(ordered, start=1)
    )


def _facts(document: Document, span: Span) -> tuple[Fact, ...]:
    return find_facts(document.text, span, document.language, document.date)
