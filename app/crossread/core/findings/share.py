"""How much of each account the others have, too."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, name_of, of_one_text, only_rows
from crossread.core.judging.wording import listed
from crossread.core.types import Comparison, Finding

_MOST_NAMED = 3


def find_share(comparison: Comparison) -> Iterable[News]:
    """Yield, for every readout at once, the share of its claims that no other text has."""
    told = [readout for readout in comparison.readouts if readout.claims]
    if len(told) < 2 or of_one_text(told):  # noqa: PLR2004 - two to compare
        return
    shares, rows = [], []
    for readout in told:
        alone = only_rows(readout, comparison)
        claims = {claim for row in alone for claim in row.claims_of(readout.id)}
        shares.append((readout, len(claims) / len(readout.claims)))
        rows += [row.id for row in alone]
    most = sorted((one for one in shares if one[1]), key=lambda one: -one[1])[:_MOST_NAMED]
    if not most:
        return
    parts = [f"{100 * share:.0f} % of what {name_of(r, comparison)} says" for r, share in most]
    stand = "stands" if len(parts) == 1 else "stand"
    figures = tuple((f"share only {r.id}", share) for r, share in shares)
    headline = f"Counted in claims, {listed(parts)} {stand} in no other account."
    yield News(28, Finding("share", headline, rows=tuple(rows), figures=figures))
