"""Who took the initiative, where the sides name different parties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crossread.core.judging.explaining import differ, differ_in_initiative
from crossread.core.judging.linking import Keys
from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind
from crossread.core.reading.countries import find_countries
from crossread.core.types import Difference, Span
from crossread.core.words import Word, is_cyrillic

_NEAR = 8
"""Words between an initiative and the country that took it."""
_NEXT = 3
"""Words between an initiative and who else took it."""


@dataclass(frozen=True, slots=True)
class _Party:
    """Who took the initiative, and where a side says so."""

    name: str
    """The code of a country or the name of the side; nothing where it is named by a noun."""
    keys: Keys
    span: Span


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield who took the initiative, where both sides say so and name different parties."""
    ours, theirs = _initiator(left), _initiator(right)
    if ours is None or theirs is None:
        return
    if ours.name and theirs.name:
        comparable = (ours.name == left.name) == (theirs.name == right.name)
        if comparable and ours.name != theirs.name:
            yield differ_in_initiative((left, ours.span), (right, theirs.span))
    elif not ours.name and not theirs.name and ours.keys.isdisjoint(theirs.keys):
        yield differ(DifferenceKind.ATTRIBUTION, (left, ours.span), (right, theirs.span))


def _initiator(side: Side) -> _Party | None:
    """Return the party that set the matter going: a country or the side itself, else a noun."""
    for role, behind in (("initiative_of", True), ("initiative_by", False)):
        for cue in side.find(role):
            party = _named(side, cue, behind=behind)
            if party is None and not behind:
                party = _named(side, cue, behind=True, reach=_NEXT)  # "proposed by", "предложила"
            if party is not None:
                return party
    for role, behind in (("initiative_of", True), ("initiative_by", False)):
        for cue in side.find(role):
            party = _noun(side, cue, behind=behind or _is_inverted(side, cue))
            if party is not None:
                return party
    return None


def _named(side: Side, cue: Span, *, behind: bool, reach: int = _NEAR) -> _Party | None:
    """Return the party named next to a cue, behind it or before it."""
    words = side.words_near(cue, 0, reach) if behind else side.words_near(cue, reach, 0)
    if not words:
        return None
    start, end = words[0].span.start, words[-1].span.end
    named = [(m.country.code, m.span) for m in find_countries(side.document.text, start, end)]
    own = side.cues.roles["own"].search(side.text, start, end)
    if own is not None:
        named.append((side.party or side.name, Span(*own.span())))
    if not named:
        return None
    named.sort(key=lambda party: party[1])
    name, span = named[0 if behind else -1]
    return _Party(name, frozenset(), _both(cue, span))


def _noun(side: Side, cue: Span, *, behind: bool) -> _Party | None:
    """Return the party that a common noun names right behind a cue, or that opens its clause."""
    near = side.words_near(cue, 0, _NEXT) if behind else side.words_near(cue, _NEXT, 0)[::-1]
    word = next((word for word in near if side.is_content(word)), None)
    if word is None or _is_anyone(side, word):
        return None
    return _Party("", side.keys_of(word), _both(cue, word.span))


def _is_inverted(side: Side, cue: Span) -> bool:
    """Tell whether a subject, not what it asks for, stands right behind its verb, as in Russian."""
    behind = side.words_near(cue, 0, 1)
    return (
        bool(behind)
        and is_cyrillic(behind[0].text)
        and side.cues.roles["infinitive"].fullmatch(behind[0].text) is None
        and side.is_content(behind[0])
    )


def _is_anyone(side: Side, word: Word) -> bool:
    return side.cues.roles["anyone"].fullmatch(word.text) is not None


def _both(cue: Span, span: Span) -> Span:
    return Span(min(cue.start, span.start), max(cue.end, span.end))
