"""Numbers that one side alone gives."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, name_of, others_of
from crossread.core.kinds import FactKind, Relation
from crossread.core.types import Claim, ClaimId, Comparison, Fact, Finding, Readout

_FIGURES = {FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT}
_TRIVIAL = {"0", "1", "2"}
"""Every text counts to two ("both sides"); it is no news that another does not."""
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
        quoted = list(dict.fromkeys(f"“{fact.span.of(readout.text)}”" for _, fact in own))
        told = ", ".join(quoted[:_MOST_QUOTED]) + (" and others" if quoted[_MOST_QUOTED:] else "")
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
            if fact.kind in _FIGURES and fact.value not in _TRIVIAL:
                yield claim, fact


def _disputed(comparison: Comparison) -> set[ClaimId]:
    """Return the claims whose rows differ: there, the other text may give a figure of its own."""
    rows = (row for row in comparison.rows if row.relation not in (Relation.ONLY, Relation.AGREE))
    return {claim for row in rows for cell in row.cells for claim in cell.claims}
