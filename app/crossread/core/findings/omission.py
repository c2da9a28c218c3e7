"""What one side leaves out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from crossread.core.findings.evidence import (
    News,
    claims_in,
    name_of,
    names_of,
    only_rows,
    others_of,
)
from crossread.core.kinds import FactKind
from crossread.core.types import Claim, Comparison, Fact, Finding, Readout

_NAMES = {FactKind.PERSON, FactKind.PLACE, FactKind.ORGANISATION}
_PAIR = 2
_OFTEN = 2
"""Times that a name must stand in a text for its absence in the others to be news."""


def find_omissions(comparison: Comparison) -> Iterable[News]:
    """Yield the claims, and the names, that one readout alone has."""
    for readout in comparison.readouts:
        yield from _claims_omitted(readout, comparison)
        yield from _names_omitted(readout, comparison)


def _claims_omitted(readout: Readout, comparison: Comparison) -> Iterable[News]:
    rows = only_rows(readout, comparison)
    claims, all_claims = claims_in(rows, readout), len(readout.claims)
    if not claims:
        return
    others = names_of(others_of(readout, comparison), comparison)
    texts = "text" if len(comparison.readouts) == _PAIR else "texts"
    count = f"{len(claims)} of {all_claims} claims"
    headline = (
        f"{count} of {name_of(readout, comparison)} {'has' if len(claims) == 1 else 'have'} "
        f"no counterpart in the {texts} of {others}."
    )
    figures = (("claims", float(len(claims))), ("of", float(all_claims)))
    firmest = tuple(claim.id for claim in sorted(claims, key=_firmness, reverse=True))
    finding = Finding("omission", headline, tuple(row.id for row in rows), firmest, figures)
    yield News(45 + len(claims) / all_claims, finding)


def _firmness(claim: Claim) -> tuple[int, int]:
    """Rank commitments and claims with values first: their absence is the news."""
    return (int(claim.act.strength) if claim.act else -1, len(claim.facts))


def _names_omitted(readout: Readout, comparison: Comparison) -> Iterable[News]:
    others = others_of(readout, comparison)
    if any(other.document.language != readout.document.language for other in others):
        return  # a name in other letters would look like silence
    told = " ".join(other.text for other in others).casefold()
    named: dict[str, list[tuple[Claim, Fact]]] = {}
    for claim in readout.claims:
        for fact in claim.facts:
            if fact.kind in _NAMES:
                named.setdefault(fact.value, []).append((claim, fact))
    values = Counter({value: len(places) for value, places in named.items()})
    for value, count in values.most_common():
        words = named[value][0][1].span.of(readout.text)
        if count < _OFTEN or words.casefold() in told or value.casefold() in told:
            continue
        claims = tuple(dict.fromkeys(claim.id for claim, _ in named[value]))
        headline = f"Only the text of {name_of(readout, comparison)} names {words} ({count} times)."
        finding = Finding(
            "omitted-name", headline, claims=claims, figures=(("times", float(count)),)
        )
        yield News(40 + min(count, 9) / 10, finding)
