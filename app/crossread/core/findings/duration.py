"""How long the talks took."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import LONGEST_OF_TWO, News, around, quoted_claim
from crossread.core.kinds import FactKind
from crossread.core.messages import message
from crossread.core.types import Claim, Fact, Finding, Readout

_NEAR = 40
"""Characters between “lasted” and the duration."""
_PAIR = 2


def find_duration(case: Case) -> Iterable[News]:
    """Yield that the accounts give different lengths of the talks, or that one alone gives any."""
    told = [(one, found) for one in case.readouts if (found := _length(case, one)) is not None]
    if len(told) == 1:
        yield News(34, _one(case, *told[0]))
    elif len(told) >= _PAIR and told[0][1][1].value != told[1][1][1].value:
        yield News(73, _two(case, told[0], told[1]))


_Length = tuple[Claim, Fact]


def _one(case: Case, readout: Readout, length: _Length) -> Finding:
    claim, fact = length
    headline = message(
        "Only {who:name} says how long it lasted: {words:quote}.",
        who=case.name(readout),
        words=around(fact.span, claim, readout.text),
    )
    return Finding("duration", headline, case.rows_of([claim.id]), (claim.id,))


def _two(case: Case, first: tuple[Readout, _Length], second: tuple[Readout, _Length]) -> Finding:
    (left, (one, _)), (right, (two, _)) = first, second
    headline = message(
        "{left:name} and {right:name} do not give the same length: {words:quote} and "
        "{others:quote}.",
        left=case.name(left),
        right=case.name(right),
        words=quoted_claim(one, LONGEST_OF_TWO),
        others=quoted_claim(two, LONGEST_OF_TWO),
    )
    claims = (one.id, two.id)
    return Finding("duration", headline, case.rows_of(claims), claims)


def _length(case: Case, readout: Readout) -> _Length | None:
    """Return the first duration that stands beside a word for lasting, in a claim on the talks."""
    for claim in readout.claims:
        cues = case.hits(claim, "duration.lasted")
        for fact in claim.facts if cues and case.hits(claim, "occasion.noun") else ():
            near = any(
                -_NEAR <= fact.span.start - cue.span.end <= _NEAR
                or cue.span.start <= fact.span.start < cue.span.end
                for cue in cues
            )
            if fact.kind is FactKind.DURATION and near:
                return claim, fact
    return None
