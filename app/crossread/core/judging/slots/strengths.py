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

Act = tuple[Strength, Span]


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the acts where the sides stand apart on the commitment ladder."""
    ours, theirs = strongest(left), strongest(right)
    if ours is None or theirs is None or (left.find("talks") and right.find("talks")):
        return
    if abs(ours[0] - theirs[0]) >= _STEPS and _telling(ours, theirs):
        yield differ(DifferenceKind.MODALITY, (left, ours[1]), (right, theirs[1]))


def strongest(side: Side) -> Act | None:
    """Return the strongest act that the side states, and where.

    A plain future or perfect counts as a commitment only where nothing on the side is left open,
    and a mere possibility as a discussion only where nothing is said more firmly.
    """
    acts = [
        (strength, span)
        for strength, pattern in side.cues.strength.items()
        for span in find_cues(pattern, side.text, side.spans)
    ]
    if acts:
        return max(acts, key=lambda act: (act[0], -act[1].start))
    for role, strength in (("open", Strength.DISCUSSED), ("settled", Strength.COMMITTED)):
        spans = side.find(role)
        if spans:
            return strength, spans[0]
    return None


def _telling(left: Act, right: Act) -> bool:
    """Tell whether one act leaves open what the other settles."""
    weaker, stronger = sorted((left[0], right[0]))
    return weaker <= Strength.DISCUSSED or stronger >= Strength.AGREED
