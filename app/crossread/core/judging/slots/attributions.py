"""Who took the initiative, where the sides name different parties."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.judging.explaining import differ_in_initiative
from crossread.core.judging.sides import Side
from crossread.core.reading.countries import find_countries
from crossread.core.types import Difference, Span

_NEAR = 8
"""Words between an initiative and the one who took it."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield who took the initiative, where both sides say so and name different parties."""
    ours, theirs = _initiator(left), _initiator(right)
    if ours and theirs and ours[0] != theirs[0] and _comparable(left, right, ours[0], theirs[0]):
        yield differ_in_initiative((left, ours[1]), (right, theirs[1]))


def _comparable(left: Side, right: Side, first: str, second: str) -> bool:
    """Tell whether two parties are named in one way: both by country, or each by its own text."""
    return (first == left.name) == (second == right.name)


def _initiator(side: Side) -> tuple[str, Span] | None:
    """Return the party that set the matter going, and where the side says so."""
    for role, behind in (("initiative_of", True), ("initiative_by", False)):
        for cue in side.find(role):
            party = _party(side, cue, behind=behind)
            if party is not None:
                code, span = party
                return code, Span(min(cue.start, span.start), max(cue.end, span.end))
    return None


def _party(side: Side, cue: Span, *, behind: bool) -> tuple[str, Span] | None:
    """Return the party named next to a cue, behind it or before it."""
    words = side.words_near(cue, 0, _NEAR) if behind else side.words_near(cue, _NEAR, 0)
    if not words:
        return None
    start, end = words[0].span.start, words[-1].span.end
    named = [(m.country.code, m.span) for m in find_countries(side.document.text, start, end)]
    own = side.cues.roles["own"].search(side.text, start, end)
    if own is not None:
        named.append((side.party or side.name, Span(*own.span())))
    named.sort(key=lambda party: party[1])
    return None if not named else named[0 if behind else -1]
