"""Who proposed, asked for or did it, where the sides name different actors."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind
from crossread.core.reading.countries import find_countries
from crossread.core.types import Difference, Span

_NEAR = 8


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield who took the initiative, where both sides say so and name different actors."""
    ours, theirs = _initiators(left), _initiators(right)
    if ours and theirs and not ours[0] & theirs[0]:
        yield differ(DifferenceKind.ATTRIBUTION, (left, ours[1]), (right, theirs[1]))


def _initiators(side: Side) -> tuple[frozenset[str], Span] | None:
    for cue in side.find("initiative"):
        near = side.words_near(cue, _NEAR, _NEAR)
        stretch = Span(
            min([cue.start, *(w.span.start for w in near)]),
            max([cue.end, *(w.span.end for w in near)]),
        )
        codes = {
            m.country.code for m in find_countries(side.document.text, stretch.start, stretch.end)
        }
        if side.cues.roles["own"].search(side.text, stretch.start, stretch.end):
            codes.add(side.document.party)
        if codes:
            return frozenset(codes), cue
    return None
