"""Findings as an editor prints them: the sentence, two short quotations, and where to look."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.messages.formats import quotation
from crossread.core.reports import words
from crossread.core.reports.columns import Places
from crossread.core.reports.naming import cut, told, visible
from crossread.core.reports.shown import Quote, ShownFinding
from crossread.core.types import ClaimId, Finding

_MOST_QUOTES = 2
_LONGEST_QUOTE = 240


def show_finding(finding: Finding, places: Places) -> ShownFinding:
    """Return a finding with a quotation of each side, or two of the only one."""
    known = [name for name in dict.fromkeys(finding.claims) if name in places.claims]
    quoted = _quoted(known, places)
    more = len(known) - len(quoted)
    return ShownFinding(
        told(finding.headline, places.language),
        tuple(_quote(name, places) for name in quoted),
        told(words.more_quotes(more), places.language) if more else "",
        tuple(places.rows[name] for name in finding.rows if name in places.rows),
    )


def _quoted(known: Iterable[ClaimId], places: Places) -> list[ClaimId]:
    """Return the claims to quote: the first of each readout before a second of any."""
    ranks: dict[ClaimId, tuple[int, int]] = {}
    seen: dict[int, int] = {}
    for at, name in enumerate(known):
        column = places.owners[name][0]
        ranks[name] = (seen.get(column, 0), at)
        seen[column] = seen.get(column, 0) + 1
    return sorted(ranks, key=ranks.__getitem__)[:_MOST_QUOTES]


def _quote(claim: ClaimId, places: Places) -> Quote:
    column, number = places.owners[claim]
    text = cut(visible(places.claims[claim].text), _LONGEST_QUOTE)
    language = places.readouts[column].document.language
    source = told(words.source_of_quote(places.names[column], number), places.language)
    return Quote(column, number, quotation(text, language), source)
