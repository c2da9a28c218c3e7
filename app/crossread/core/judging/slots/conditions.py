"""A condition or a deadline that only one side states."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.explaining import CONDITIONAL, only_one
from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference, Span


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the condition where exactly one side has one."""
    ours, theirs = conditions(left), conditions(right)
    if ours and not theirs:
        yield only_one(DifferenceKind.CONDITION, CONDITIONAL, (left, ours[0]), right)
    if theirs and not ours:
        cue = (right, theirs[0])
        yield only_one(DifferenceKind.CONDITION, CONDITIONAL, cue, left, swapped=True)


def conditions(side: Side) -> tuple[Span, ...]:
    """Return the cues of conditions, without those that say that there is none."""
    none = side.find("unconditional")
    openers = side.cues.roles["condition_opening"]
    return tuple(
        cue
        for cue in side.find("condition")
        if not any(cue.start < other.end and other.start < cue.end for other in none)
        and (openers.fullmatch(cue.of(side.text)) is None or _opens(side, cue))
    )


def _opens(side: Side, cue: Span) -> bool:
    """Tell whether a cue opens a clause."""
    before = side.text[: cue.start].rstrip()[-1:] if cue.start else ""
    return not before or before in '.!?;:,—–“”"»(' or cue.start in {s.start for s in side.spans}
