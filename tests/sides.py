"""Sides made of one sentence, for tests of the slots."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from crossread.core.claims.facts import find_facts
from crossread.core.judging.accounts import Account
from crossread.core.judging.relations import find_all
from crossread.core.judging.sides import Side
from crossread.core.types import Claim, ClaimId, Difference, Document, Span

ANCHOR = date(2031, 3, 4)


def side_of_text(text: str, issuer: str = "Northland", language: str = "en") -> Side:
    """Return a side with one claim, which is the whole text."""
    span = Span(0, len(text))
    document = Document(
        path=f"{issuer.lower()}.txt",
        sha256="0" * 64,
        text=text,
        body=span,
        issuer=issuer,
        date=ANCHOR,
        language=language,
    )
    facts = find_facts(text, span, language, ANCHOR)
    claims = (Claim(ClaimId("r1.c1"), (span,), text, facts=facts),)
    return Side(Account(document, claims), claims)


def with_document(side: Side, **changes: Any) -> Side:
    """Return the side as one of a document that is known otherwise."""
    document = replace(side.document, **changes)
    return replace(side, account=Account(document, side.claims))


def differences_of(left: Side, right: Side) -> tuple[Difference, ...]:
    """Return every typed difference of two sides."""
    return tuple(found.difference for found in find_all(left, right))
