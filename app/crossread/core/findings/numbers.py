"""Numbers that one side alone gives."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crossread.core.findings.evidence import News, name_of, others_of
from crossread.core.judging.wording import listed
from crossread.core.kinds import FactKind, Relation
from crossread.core.messages.formats import quotation
from crossread.core.types import Claim, ClaimId, Comparison, Fact, Finding, Readout

_FIGURES = {FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT}
_TRIVIAL = {"0", "1", "2"}
"""Every text counts to two ("both sides"); it is no news that another does not."""
_LABEL = re.compile(
    r"^(?:(?:no|number|nr|phase|resolution|article|chapter|line|flight|№)\b|№|(?:19|20)\d\d$)"
    r"|(?:\dth|\dst|\dnd|\drd|\d-?[йя]|fth|nth|xth|hth|rst|ond|hird)$",
    re.IGNORECASE,
)
"""Numbers that name or order a thing instead of counting: “Phase 2”, “fifth”, a bare year."""
_COUNTED = re.compile(r"[ \u00a0]([a-zа-яё]{2,}(?:s|[аеиовыь][вхймлнт]?)\b)")
_MOST_QUOTED = 4


def find_one_sided_numbers(comparison: Comparison) -> Iterable[News]:
    """Yield the figures that stand in one readout and, by value, in no other."""
    disputed = _disputed(comparison)
    for readout in comparison.readouts:
        others = others_of(readout, comparison)
        known = {fact.value for other in others for _, fact in _figures(other)}
        own = [
            (claim, fact)
            for claim, fact in _figures(readout)
            if fact.value not in known and claim.id not in disputed
        ]
        if not own or not all(other.claims for other in others):
            continue
        figures = {fact.value: _shown(fact, readout) for _, fact in reversed(own)}
        in_order = reversed(figures.values())
        quoted = [quotation(words) for words in sorted(in_order, key=_in_words)]
        first = quoted[:_MOST_QUOTED]
        told = listed([*first, "others"] if len(quoted) > len(first) else first)
        claims = dict.fromkeys(claim.id for claim, _ in own)
        rows = (row.id for row in comparison.rows if claims.keys() & row.claims_of(readout.id))
        word = "figure" if len(quoted) == 1 else "figures"
        headline = f"Only {name_of(readout, comparison)} gives the {word} {told}."
        count = (("figures", float(len(quoted))),)
        finding = Finding("one-sided-number", headline, tuple(rows), tuple(claims), count)
        yield News(50 + min(len(quoted), 9) / 10, finding)


def _figures(readout: Readout) -> Iterable[tuple[Claim, Fact]]:
    for claim in readout.claims:
        for fact in claim.facts:
            told = fact.kind in _FIGURES and fact.value not in _TRIVIAL
            if told and not _LABEL.search(fact.span.of(readout.text)):
                yield claim, fact


def _shown(fact: Fact, readout: Readout) -> str:
    """Return the figure and, where it is a bare number, the word that it counts."""
    figure = " ".join(fact.span.of(readout.text).split())
    counted = _COUNTED.match(readout.text, fact.span.end)
    bare = fact.kind is FactKind.NUMBER and counted is not None
    return f"{figure} {counted.group(1)}" if bare and counted else figure


def _in_words(figure: str) -> bool:
    """Put figures in digits before those in words, which are mostly small."""
    return not any(sign.isdigit() for sign in figure)


def _disputed(comparison: Comparison) -> set[ClaimId]:
    """Return the claims whose rows differ: there, the other text may give a figure of its own."""
    rows = (row for row in comparison.rows if row.relation not in (Relation.ONLY, Relation.AGREE))
    return {claim for row in rows for cell in row.cells for claim in cell.claims}
