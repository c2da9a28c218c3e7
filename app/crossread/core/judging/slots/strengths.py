"""How firmly a matter stands: agreed on one side, merely discussed on the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crossread.core.judging.cues import find_cues
from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side
from crossread.core.kinds import ActKind, DifferenceKind, FactKind, Strength
from crossread.core.types import Difference, Span
from crossread.core.words import stem

_STEPS = 2
"""Steps of the commitment ladder that make a difference."""
_BARE = (
    ("open", Strength.DISCUSSED),
    ("settled", Strength.COMMITTED),
    ("done", Strength.DID),
)
"""What is said without an act of its own, the least firm first."""
_DENYING = frozenset({ActKind.REJECT, ActKind.DENY, ActKind.CONDEMN, ActKind.WARN})
"""Acts that are no step of the ladder: who rejects a thing is not less committed to it."""


@dataclass(frozen=True, slots=True)
class Stated:
    """The firmest act that a side states, and where."""

    strength: Strength
    span: Span
    plain: bool = False
    """Told as a fact, by a verb that is no cue of the ladder."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the acts where the sides stand apart on the commitment ladder."""
    ours = _possible(left, right) or strongest(left)
    theirs = _possible(right, left) or strongest(right)
    if ours is None or theirs is None or (left.find("talks") and right.find("talks")):
        return
    if abs(ours.strength - theirs.strength) >= _STEPS and _telling(ours, theirs):
        yield differ(DifferenceKind.MODALITY, (left, ours.span), (right, theirs.span))


def _possible(side: Side, other: Side) -> Stated | None:
    """Return what may be on one side, where the other tells that very act without doubt."""
    for cue in () if side.denies else _outside_months(side, side.find("may")):
        behind = side.words_near(cue, 0, 1)
        if behind and other.word_for(side.keys_of(behind[0])) and not other.find("may"):
            return Stated(Strength.DISCUSSED, cue)
    return None


def strongest(side: Side) -> Stated | None:
    """Return the strongest act that the side states, and where.

    A plain future or perfect counts as a commitment only where nothing on the side is left open,
    and a mere possibility as a discussion only where nothing is said more firmly.
    """
    acts = [
        Stated(strength, span)
        for strength, pattern in side.cues.strength.items()
        for span in _outside_months(side, find_cues(pattern, side.text, side.spans))
    ]
    if acts:
        return max(acts, key=lambda act: (act.strength, -act.span.start))
    for role, strength in _BARE:
        spans = list(_outside_months(side, side.find(role)))
        if spans and role == "open" and side.denies:
            return None  # what may not be is no possibility
        if spans:
            return Stated(strength, spans[0], plain=role == "done")
    return _told(side)


def _told(side: Side) -> Stated | None:
    """Return what the claims tell as done, where its verb stands."""
    for claim in side.claims:
        act = claim.act
        if act is None or act.negated or act.kind in _DENYING or act.strength < Strength.COMMITTED:
            continue
        word = side.word_for(frozenset((stem(act.verb.split()[0]),)))
        if word is not None:
            return Stated(act.strength, word.span, plain=True)
    return None


def _outside_months(side: Side, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the cues that are no name of a month: may, not May."""
    dates = [fact.span for fact in side.facts_of(FactKind.DATE)]
    return (span for span in spans if not any(d.start <= span.start < d.end for d in dates))


def _telling(left: Stated, right: Stated) -> bool:
    """Tell whether one act leaves open what the other settles."""
    weaker, stronger = sorted((left, right), key=lambda act: act.strength)
    if stronger.strength is Strength.DID and weaker.strength >= Strength.AGREED:
        return False  # who signs has agreed
    if stronger.plain:
        return not weaker.plain and weaker.strength <= Strength.READY
    return weaker.strength <= Strength.DISCUSSED or stronger.strength >= Strength.AGREED
