"""How firmly a matter stands: agreed on one side, merely discussed on the other."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.cues import find_cues
from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind, Strength
from crossread.core.types import Difference, Span

_STEPS = 2
"""Steps of the commitment ladder that make a difference."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the acts where the sides stand apart on the commitment ladder."""
    ours, theirs = strongest(left), strongest(right)
    if ours and theirs and abs(ours[0] - theirs[0]) >= _STEPS:
        yield differ(DifferenceKind.MODALITY, (left, ours[1]), (right, theirs[1]))


def strongest(side: Side) -> tuple[Strength, Span] | None:
    """Return the strongest act that the side states, and where."""
    found = [
        (strength, span)
        for strength, pattern in side.cues.strength.items()
        for span in find_cues(pattern, side.text, side.spans)
    ]
    return max(found, key=lambda act: (act[0], -act[1].start), default=None)
