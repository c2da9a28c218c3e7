"""A condition or a deadline that one side leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.differing import Contrast, Side, contrasts
from crossread.core.findings.evidence import LONGEST_QUOTE, News, around
from crossread.core.findings.lexicon import Hit
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.messages import Message, message

_TIMES = {FactKind.DATE, FactKind.DURATION}
_NEAR = 4
"""Characters between “until” and the date that it sets."""


def find_conditions(case: Case) -> Iterable[News]:
    """Yield the rows in which one text has a condition or a deadline that another drops."""
    for contrast in contrasts(case, {DifferenceKind.CONDITION}):
        told = contrast if contrast.left.span is not None else contrast.turned()
        if told.sides_shown == 1:
            yield from _news(case, told)


def _news(case: Case, told: Contrast) -> Iterable[News]:
    cue = _condition(case, told.left)
    if cue is not None and _condition(case, told.right) is None:
        finding = replace(told.finding("condition"), headline=_conditional(case, told, cue))
        yield News(66 + told.row.confidence, finding)
        return
    cue = _deadline(case, told.left)
    if cue is not None and not _has_time(told.right):
        finding = replace(told.finding("deadline"), headline=_limited(case, told, cue))
        yield News(64 + told.row.confidence, finding)


def _conditional(case: Case, told: Contrast, cue: Hit) -> Message:
    return message(
        "{who:name} attaches a condition that {other:name} does not mention: {words:quote}.",
        who=case.name(told.left.readout),
        other=case.name(told.right.readout),
        words=around(cue.span, told.left.claims[0], told.left.readout.text, LONGEST_QUOTE),
    )


def _limited(case: Case, told: Contrast, cue: Hit) -> Message:
    return message(
        "{who:name} sets a time limit that {other:name} does not mention: {words:quote}.",
        who=case.name(told.left.readout),
        other=case.name(told.right.readout),
        words=around(cue.span, told.left.claims[0], told.left.readout.text, LONGEST_QUOTE),
    )


def _condition(case: Case, side: Side) -> Hit | None:
    """Return what makes the side's first claim conditional, if anything really does."""
    claim = side.claims[0]
    idle = [hit.span for hit in case.hits(claim, "condition.idle")]
    for hit in case.hits(claim, "condition.cue"):
        if not any(span.start <= hit.span.start < span.end for span in idle):
            return hit
    return None


def _deadline(case: Case, side: Side) -> Hit | None:
    """Return the word that sets a limit, where a date or a duration follows at once."""
    claim = side.claims[0]
    starts = [fact.span.start for fact in claim.facts if fact.kind in _TIMES]
    for hit in case.hits(claim, "condition.deadline"):
        if any(0 <= start - hit.span.end <= _NEAR for start in starts):
            return hit
    return None


def _has_time(side: Side) -> bool:
    return any(fact.kind in _TIMES for claim in side.claims for fact in claim.facts)
