"""How firmly a matter stands: agreed on one side, merely discussed on the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from crossread.core.judging.cues import find_cues
from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side, same_matter, unmatched
from crossread.core.kinds import ActKind, DifferenceKind, FactKind, Strength
from crossread.core.types import Difference, Span
from crossread.core.words import stem

_STEPS = 2
"""Steps of the commitment ladder that make a difference."""
_CONDITIONS = 20
"""Conditions of a claim that are looked at."""
_GOVERNED = 2
"""Words behind an act in which what it is about begins."""
_REACH = 6
"""Words behind a verb's form in which the verb stands."""
_COMMON = 2
"""Words around each of two acts that the other side must have, too: they are about one thing.

One is enough where both acts are told as such."""
_BARE = (
    ("open", Strength.DISCUSSED),
    ("settled", Strength.COMMITTED),
    ("done", Strength.DID),
)
"""What is said without an act of its own, the least firm first."""
_REPORTING = frozenset({Strength.NOTED, Strength.STRESSED})
"""Acts that may only tell of what is there."""
_DENYING = frozenset({ActKind.REJECT, ActKind.DENY, ActKind.CONDEMN, ActKind.WARN})
"""Acts that are no step of the ladder: who rejects a thing is not less committed to it."""


@dataclass(frozen=True, slots=True)
class Stated:
    """The firmest act that a side states, and where."""

    strength: Strength
    span: Span
    plain: bool = False
    """Told as a fact, by a verb that is no cue of the ladder."""
    bare: bool = False
    """Told by the form of a verb, not by an act of its own."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the acts where the sides stand apart on the commitment ladder."""
    ours = _possible(left, right) or strongest(left)
    theirs = _possible(right, left) or strongest(right)
    if ours is None or theirs is None or (left.find("talks") and right.find("talks")):
        return
    if _shared(left, ours, right) or _shared(right, theirs, left) or _both_report(left, right):
        return
    common = same_matter(left, ours.span, right, theirs.span)
    if not _is_undecided(left, ours, right, theirs):
        if common < (_COMMON if ours.bare or theirs.bare else 1):
            return
        if not (_is_of(left, ours, right) and _is_of(right, theirs, left)):
            return
    if abs(ours.strength - theirs.strength) >= _STEPS and _telling(ours, theirs):
        yield differ(DifferenceKind.MODALITY, (left, ours.span), (right, theirs.span))


def _is_undecided(left: Side, ours: Stated, right: Side, theirs: Stated) -> bool:
    """Tell whether one side says that the matter is still looked at, and the other settles it.

    Then it need not be told in the same words: "is being looked into", "will be paid in March".
    """
    if ours.strength > theirs.strength:
        return _is_undecided(right, theirs, left, ours)
    return (
        ours.strength is Strength.DISCUSSED
        and bool(left.find("undecided"))
        and not left.denies
        and theirs.strength >= Strength.AGREED
        and not right.find("undecided")
        and not right.find("talks")
    )


def _is_of(side: Side, act: Stated, other: Side) -> bool:
    """Tell whether what only the form of a verb says is said of a thing that the other tells."""
    if not act.bare:
        return True
    inside = [w for w in side.content if act.span.start <= w.span.start < act.span.end]
    behind = [w for w in side.words_near(act.span, 0, _REACH) if side.is_content(w)]
    words = inside if act.plain else behind[:_GOVERNED]
    return any(other.has(side.keys_of(word)) for word in words)


def _possible(side: Side, other: Side) -> Stated | None:
    """Return what may be on one side, where the other tells that very act without doubt."""
    for cue in () if side.denies else _outside_months(side, side.find("may")):
        light = side.cues.roles["light"]
        behind = [w for w in side.words_near(cue, 0, _GOVERNED) if not light.fullmatch(w.text)]
        if behind and other.word_for(side.keys_of(behind[0])) and not other.find("may"):
            return Stated(Strength.DISCUSSED, cue)
    return None


def strongest(side: Side) -> Stated | None:
    """Return the strongest act that the side states, and where.

    A plain future or perfect counts as a commitment only where nothing on the side is left open,
    and a mere possibility as a discussion only where nothing is said more firmly.
    """
    acts = _acts(side)
    if acts:
        return max(acts, key=lambda act: (act.strength, -act.span.start))
    for role, strength in _BARE:
        spans = list(_outside_months(side, side.find(role)))
        if spans and role == "open" and side.denies:
            return None  # what may not be is no possibility
        if spans:
            return Stated(strength, spans[0], plain=role == "done", bare=True)
    return _told(side)


def _shared(side: Side, act: Stated, other: Side) -> bool:
    """Tell whether the other side has every word of an act, so that it says the same of it."""
    return not act.bare and not unmatched(side, (act.span,), other)


def _both_report(left: Side, right: Side) -> bool:
    """Tell whether both sides note, or stress, what follows, whatever acts that tells of."""
    ours, theirs = ({act.strength for act in _acts(side)} for side in (left, right))
    return not _REPORTING.isdisjoint(ours & theirs)


def _acts(side: Side) -> list[Stated]:
    """Return the acts that are stated, without those in a condition or of another act.

    Who promises to study a thing only discusses it; who hopes to sign one only hopes.
    """
    stated = sorted(
        (
            Stated(strength, span)
            for strength, pattern in side.cues.strength.items()
            for span in _outside_months(side, find_cues(pattern, side.text, side.spans))
        ),
        key=lambda act: (act.span.start, -act.span.end),
    )
    conditional = _conditional(side)
    found: list[Stated] = []
    for act in stated:
        if any(start < act.span.start < end for start, end in conditional):
            continue
        if found and _governs(side, found[-1].span, act.span):
            continue
        found.append(replace(act, strength=Strength.DISCUSSED) if _is_mere(side, act) else act)
    return found


def _conditional(side: Side) -> tuple[tuple[int, int], ...]:
    """Return from where to where what the claims tell stands under a condition, the first few."""
    found: list[tuple[int, int]] = []
    for cue in side.find("condition")[:_CONDITIONS]:
        at = bisect_right(side.clauses, cue.start, key=lambda clause: clause.start) - 1
        found.append((cue.start, side.clauses[at].end))
    return tuple(found)


def _governs(side: Side, first: Span, second: Span) -> bool:
    """Tell whether an act is what another act is about: "hopes to sign", "призвал завершить"."""
    if second.start < first.end:
        return True
    between = side.text[first.end : second.start]
    if len(between.split()) > (_GOVERNED if between.isascii() else 1):
        return False
    act = second.of(side.text)
    return side.cues.roles["to"].fullmatch(between.strip()) is not None or (
        not between.strip() and side.cues.roles["infinitive"].fullmatch(act) is not None
    )


def _is_mere(side: Side, act: Stated) -> bool:
    """Tell whether an act is only about looking at a matter: "promised to study"."""
    behind = side.words_near(act.span, 0, _GOVERNED)
    return act.strength >= Strength.CALLED_FOR and any(
        side.cues.roles["mere"].fullmatch(word.text) for word in behind
    )


def _told(side: Side) -> Stated | None:
    """Return what the claims tell as done, where its verb stands."""
    for claim in side.claims:
        act = claim.act
        if act is None or act.negated or act.kind in _DENYING or act.strength < Strength.COMMITTED:
            continue
        word = side.word_for(frozenset((stem(act.verb.split()[0]),)))
        if word is not None and side.cues.roles["finite"].fullmatch(word.text):
            return Stated(act.strength, word.span, plain=True, bare=True)
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
    if stronger.bare and weaker.strength in _REPORTING:
        return False  # who notes that a thing is done tells it, too
    if stronger.bare and not stronger.plain and weaker.strength is Strength.READY:
        return False  # who is going to do a thing is ready to
    if stronger.plain:
        return not weaker.plain and weaker.strength <= Strength.READY
    if stronger.strength - weaker.strength > _STEPS:
        return True
    return weaker.strength <= Strength.DISCUSSED or stronger.strength >= Strength.AGREED
