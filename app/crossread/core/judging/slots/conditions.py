"""A condition or a deadline that only one side states."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.explaining import CONDITIONAL, DEADLINE, only_one
from crossread.core.judging.sides import Side, overlap
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.types import Difference, Span

_STATED = 0.5
"""Share of a condition's words from which the other side states it, too, in whatever form."""
_ALIKE = 0.5
"""Share of content words that claims must have in common for a missing deadline to be told."""
_GAP = 5
"""Characters between a cue and a time, which makes it a bound in time: ``until the 5th``."""
_BLANKS = 40
"""Most blanks between a cue and what stands before it."""
_TIMES = (FactKind.DATE, FactKind.DURATION)


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the condition, else the deadline, where exactly one side has one."""
    ours, theirs = conditions(left), conditions(right)
    if ours or theirs:
        yield from _alone(CONDITIONAL, left, ours, right, theirs)
    elif overlap(left, right) >= _ALIKE:
        yield from _alone(DEADLINE, left, _deadlines(left, right), right, _deadlines(right, left))


def _alone(
    told: str, left: Side, ours: tuple[Span, ...], right: Side, theirs: tuple[Span, ...]
) -> Iterator[Difference]:
    if ours and not theirs and not _is_stated(left, ours[0], right) and not _may_state(right):
        yield only_one(DifferenceKind.CONDITION, told, (left, ours[0]), right)
    if theirs and not ours and not _is_stated(right, theirs[0], left) and not _may_state(left):
        yield only_one(DifferenceKind.CONDITION, told, (right, theirs[0]), left, swapped=True)


def _may_state(side: Side) -> bool:
    """Tell whether a side has words in which a condition, or a time, can be put as well."""
    return bool(side.find("condition_like"))


def conditions(side: Side) -> tuple[Span, ...]:
    """Return the cues of conditions, without those that say that there is none."""
    none = side.find("unconditional")
    openers = side.cues.roles["condition_opening"]
    times = [fact.span.start for fact in side.facts_of(*_TIMES)]
    return tuple(
        cue
        for cue in side.find("condition")
        if not any(cue.start < other.end and other.start < cue.end for other in none)
        and not any(cue.end < time <= cue.end + _GAP for time in times)
        and (openers.fullmatch(cue.of(side.text)) is None or _opens(side, cue))
    )


def _opens(side: Side, cue: Span) -> bool:
    """Tell whether a cue opens a clause: "Should Lima agree", not "on Monday, should start"."""
    behind = side.words_near(cue, 0, 1)
    if side.cues.roles["condition_inverted"].fullmatch(cue.of(side.text)) and not (
        side.text[cue.start].isupper() or (behind and behind[0].text[0].isupper())
    ):
        return False
    before = side.text[max(0, cue.start - _BLANKS) : cue.start].rstrip()[-1:]
    return not before or before in '.!?;:,—–“”"»(' or cue.start in {s.start for s in side.spans}


def _is_stated(side: Side, cue: Span, other: Side) -> bool:
    """Tell whether the other side has most words of the clause that a cue opens."""
    clause = next((c for c in side.clauses if c.start <= cue.end < c.end), None)
    if clause is None:
        return False
    words = [w for w in side.content if cue.end <= w.span.start < clause.end]
    met = sum(other.has(side.keys_of(word)) for word in words)
    return len(words) > 1 and met > _STATED * len(words)


def _deadlines(side: Side, other: Side) -> tuple[Span, ...]:
    """Return the times that a side sets, where the other has no time at all."""
    if other.facts_of(*_TIMES):
        return ()
    return tuple(
        Span(cue.start, fact.span.end)
        for fact in side.facts_of(*_TIMES)
        for cue in side.find("deadline")
        if cue.start <= fact.span.start and not side.text[cue.end : fact.span.start].strip()
    )
