"""Say in a line what a finder tells of small composed accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from cases import Places, comparison_of
from crossread.core.claims import read_claims
from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News
from crossread.core.messages import say
from crossread.core.types import Comparison, Readout
from values import readout_of

Finder = Callable[[Case], Iterable[News]]


def told(finder: Finder, comparison: Comparison) -> list[str]:
    """Return the headlines of a finder, in English."""
    return [say(news.finding.headline) for news in finder(Case(comparison))]


def kinds(finder: Finder, comparison: Comparison) -> list[str]:
    """Return the kinds of what a finder tells."""
    return [news.finding.kind for news in finder(Case(comparison))]


def account(number: int, issuer: str, sentences: list[str], language: str = "en") -> Readout:
    """Return a readout whose claims have the acts, facts and voices that reading gives them."""
    made = readout_of(number, issuer, sentences)
    document = replace(made.document, language=language)
    read = read_claims(document, made.id)
    claims = []
    for claim in made.claims:
        inside = [c for c in read.claims if claim.span.start <= c.span.start < claim.span.end]
        facts = tuple(dict.fromkeys(fact for one in inside for fact in one.facts))
        first = inside[0] if inside else claim
        claims.append(replace(claim, voice=first.voice, act=first.act, facts=facts))
    return replace(made, document=document, claims=tuple(claims))


def two(left: list[str], right: list[str], *rows: Places, language: str = "en") -> Comparison:
    """Return a comparison of the accounts of two cities, Northland and Southport."""
    sides: Sequence[Readout] = (
        account(1, "Northland", left, language),
        account(2, "Southport", right, language),
    )
    return comparison_of(sides, *rows)
