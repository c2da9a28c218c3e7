"""How long the talks took."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, around
from crossread.core.findings.lexicon import Hit
from crossread.core.kinds import FactKind
from crossread.core.messages import message
from crossread.core.types import Claim, Fact, Finding, Readout, Span

_NEAR = 40
"""Characters between “lasted” and the duration."""
_BEFORE = 1
"""Characters between a duration and the talks that it is an adjective of."""
_ABOUT = 18
"""Characters between “of” and the duration: “rather more than”."""
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
    (left, (one, here)), (right, (two, there)) = first, second
    headline = message(
        "{left:name} and {right:name} do not give the same length: {words:quote} and "
        "{others:quote}.",
        left=case.name(left),
        right=case.name(right),
        words=around(here.span, one, left.text),
        others=around(there.span, two, right.text),
    )
    claims = (one.id, two.id)
    return Finding("duration", headline, case.rows_of(claims), claims)


def _length(case: Case, readout: Readout) -> _Length | None:
    """Return the first duration of the talks that a readout gives."""
    lengths = ((claim, fact) for claim in readout.claims for fact in _lengths(case, claim))
    return next(lengths, None)


def _lengths(case: Case, claim: Claim) -> Iterable[Fact]:
    """Yield the durations that stand beside a word for lasting, or with the talks as one phrase."""
    occasions = case.hits(claim, "occasion.noun")
    cues = case.hits(claim, "duration.lasted") if occasions else ()
    links = case.hits(claim, "duration.link")
    for fact in claim.facts if occasions else ():
        lasting = any(
            -_NEAR <= fact.span.start - cue.span.end <= _NEAR or _holds(cue.span, fact.span)
            for cue in cues
        )
        linked = any(_is_phrase(noun.span, fact.span, links) for noun in occasions)
        if fact.kind is FactKind.DURATION and (lasting or linked):
            yield fact


def _holds(cue: Span, duration: Span) -> bool:
    return cue.start <= duration.start < cue.end


def _is_phrase(noun: Span, duration: Span, links: Iterable[Hit]) -> bool:
    """Tell whether it is “talks of about three hours”, or “three-hour talks”."""
    if 0 <= noun.start - duration.end <= _BEFORE:
        return True
    return any(
        0 <= link.span.start - noun.end <= 1 and 0 <= duration.start - link.span.end <= _ABOUT
        for link in links
    )
