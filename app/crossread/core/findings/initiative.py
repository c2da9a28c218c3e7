"""Who initiated the talks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.differing import Contrast, Side, in_pair
from crossread.core.findings.evidence import News, one_claim, quoted_claim
from crossread.core.kinds import DifferenceKind
from crossread.core.messages import message
from crossread.core.types import Claim, Finding, Readout

_BESIDE = 60
"""Characters that are quoted of a claim around the words that name who asked."""
_POSSESSIVE = ("'s ", "’s ", "s' ", "s’ ")


def find_initiative(case: Case) -> Iterable[News]:
    """Yield that the accounts name different askers, or that one alone says who asked."""
    disputed = next(_disputed(case), None)
    if disputed is not None:
        yield News(87, _of_two(case, disputed))
        return
    told = [one for one in case.readouts if any(_hints(case, claim) for claim in one.claims)]
    claim = _claim(case, told[0]) if len(told) == 1 else None
    if claim is not None:
        headline = message(
            "Only {who:name} says on whose initiative it came about: {words:quote}.",
            who=case.name(told[0]),
            words=quoted_claim(claim),
        )
        yield News(54, replace(one_claim("initiative", claim, case), headline=headline))


def _disputed(case: Case) -> Iterator[Contrast]:
    """Yield where both texts say in matched claims who asked, and name different ones."""
    for row in case.rows:
        for pair in row.pairs:
            for contrast in in_pair(case, row, pair, {DifferenceKind.ATTRIBUTION}):
                if all(_names_asker(case, side) for side in (contrast.left, contrast.right)):
                    yield contrast


def _names_asker(case: Case, side: Side) -> bool:
    """Tell whether the words of a difference are about who asked for the talks."""
    span = side.span
    return span is not None and any(
        hit.span.start < span.end and span.start < hit.span.end
        for claim in side.claims
        for hit in case.hits(claim, "initiative.wish", "initiative.rang")
    )


def _of_two(case: Case, contrast: Contrast) -> Finding:
    headline = message(
        "{left:name} and {right:name} do not name the same initiator: {words:quote}, against "
        "{others:quote}.",
        left=case.name(contrast.left.readout),
        right=case.name(contrast.right.readout),
        words=contrast.left.quote(_BESIDE),
        others=contrast.right.quote(_BESIDE),
    )
    return replace(contrast.finding("initiative"), headline=headline)


def _claim(case: Case, readout: Readout) -> Claim | None:
    """Return the first claim that names the talks and on whose wish they came about."""
    for claim in readout.claims:
        if case.hits(claim, "initiative.wish") and case.hits(claim, "occasion.noun"):
            return claim
    return None


def _hints(case: Case, claim: Claim) -> bool:
    """Tell whether a claim may say who asked, if in words that are not sure enough to quote."""
    rang, text = case.hits(claim, "initiative.rang"), case.line(claim).text
    owned = any(text.endswith(_POSSESSIVE, 0, hit.span.start) for hit in rang)  # “Lima's request”
    near = rang and case.hits(claim, "occasion.noun")
    return bool(owned or near or case.hits(claim, "initiative.wish"))
