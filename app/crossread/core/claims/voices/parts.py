"""Divide a sentence into parts by who answers for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.scene import Scene

_INTRODUCTION = 10
"""Most units before a source that only say when or on what occasion it spoke."""


_SHORTEST = 3
"""Fewest units of a part that is divided off."""
_FARTHEST = 60
"""Most units between an attribution and the start of its clause."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of units that one source answers for; ends exclusive."""

    first: int
    stop: int
    owner: Attribution | None
    """None: the narrator."""
    before: tuple[int, int] | None = None
    """What stands before an inserted source that both belong to."""

    @property
    def pieces(self) -> tuple[tuple[int, int], ...]:
        """The stretches of the part, first units and stops."""
        whole = (self.first, self.stop)
        return (whole,) if self.before is None else (self.before, whole)


def divide(scene: Scene, attributions: Sequence[Attribution]) -> list[Part]:
    """Return the parts of a sentence in text order; what only attributes is in none of them."""
    last = attributions[-1] if len(attributions) > 1 else None
    stances = all(
        each.holds is Holds.CLAUSE or _was_before(scene, each) for each in attributions[:-1]
    )
    if last is not None and _closes(scene, last, lone=not stances):
        attributions = [last]
    return [each for part in _divide(scene, attributions) for each in _items(scene, part)]


def _was_before(scene: Scene, found: Attribution) -> bool:
    """Say whether somebody “had told” something: that is what another tells of."""
    verb = found.verb
    return verb is not None and scene.flat(verb - 1) in scene.cues.past_perfect


def _closes(scene: Scene, last: Attribution, *, lone: bool) -> bool:
    """Say whether “…, she said.” ends a sentence: all of it is hers, whom it quotes or not."""
    ends = all(scene.is_mark(at, ".!?…") for at in range(last.stop, len(scene.units)))
    she = last.source.end - last.source.start == 1
    she = she and scene.flat(last.source.first) in scene.cues.pronouns
    told = (she or not lone) and last.verb is not None
    return last.holds is Holds.BEFORE and ends and told and scene.is_mark(last.first - 1, ",")


def _items(scene: Scene, part: Part) -> Iterator[Part]:
    """Yield “that A” and “that B” of what somebody says as parts of their own."""
    cues, first = scene.cues, part.first
    if part.owner is None or part.before is not None or part.owner.holds is not Holds.AFTER:
        yield part
        return
    for at in range(part.first + _SHORTEST, part.stop - _SHORTEST):
        joined = scene.flat(at) in cues.joins and scene.flat(at + 1) in cues.that
        if joined:
            yield Part(first, at - 1 if scene.is_mark(at - 1, ",") else at, part.owner)
            first = at + 2
    yield Part(first, part.stop, part.owner)


def _divide(scene: Scene, attributions: Sequence[Attribution]) -> list[Part]:
    parts: list[Part] = []
    owner: Attribution | None = None
    at = 0
    for found in attributions:
        if found.first < at or (owner is not None and not _is_new_clause(scene, found, at)):
            continue
        begin = _clause_start(scene, found, at, follows=owner is not None)
        if found.holds in (Holds.BEFORE, Holds.AROUND):
            parts.append(Part(at, found.first, found if owner is None or at == 0 else owner))
            parts += _asides(scene, found)
            owner = found if found.holds is Holds.AROUND else None
            at = found.stop
            continue
        parts.append(Part(at, begin, owner))
        parts += _asides(scene, found)
        if found.holds is Holds.AFTER:
            if found.first - begin > _INTRODUCTION:
                parts.append(Part(begin, found.first, None))
            at = found.stop
        else:
            at = begin
        owner = found
    parts.append(Part(at, len(scene.units), owner))
    return _rejoin(sorted(_worded(scene, parts), key=lambda part: part.first))


def _rejoin(parts: Sequence[Part]) -> list[Part]:
    """Make one part of what stands before and behind an inserted source."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        inserted = part.owner is not None and part.owner.holds is Holds.AROUND
        aside = 0 if last is None or last.owner is not None or len(joined) == 1 else 1
        if aside:
            last = joined[-2]
        if last is not None and inserted and last.owner is part.owner and last.before is None:
            joined[-1 - aside] = Part(part.first, part.stop, part.owner, (last.first, last.stop))
        else:
            joined.append(part)
    return joined


def _worded(scene: Scene, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the parts that hold words, without marks and openers at their edges."""
    for part in parts:
        first, stop = part.first, part.stop
        while first < stop and scene.is_mark(first, ",.;:—–-…)"):
            first += 1
        while stop > first and scene.is_mark(stop - 1, ",;:—–-("):
            stop -= 1
        words = [i for i in range(first, stop) if scene.is_word(i) or _says_something(scene, i)]
        if words and not all(_is_connective(scene, index) for index in words):
            yield Part(first, stop, part.owner)


def _says_something(scene: Scene, index: int) -> bool:
    return scene.is_quote(index) and any(sign.isalnum() for sign in scene.units[index].text)


def _is_connective(scene: Scene, index: int) -> bool:
    if scene.is_quote(index):
        return False
    word = scene.flat(index)
    return word in scene.cues.clause_openers or word in scene.cues.adverbs


def _is_new_clause(scene: Scene, found: Attribution, at: int) -> bool:
    """Say whether an attribution stands beside the one before it, not inside what that reports."""
    before = found.first - 1
    if found.fresh:
        return True
    inside = before == at and found.holds is Holds.CLAUSE and scene.is_mark(at, ",")
    if inside or before < at or (found.shared and found.holds is not Holds.CLAUSE):
        return False
    if scene.flat(before) in scene.cues.that | scene.cues.relatives:
        return False
    if scene.is_mark(before, ";:—–"):
        return True
    start = _clause_start(scene, found, at, follows=True)
    opener = scene.flat(start)
    if opener in scene.cues.clause_openers:
        return scene.is_mark(start - 1, ",;—–") or opener in scene.cues.pairing
    paired = any(scene.flat(i) in scene.cues.pairing for i in range(min(2, len(scene.units))))
    if not scene.cues.finite_endings and found.holds is Holds.CLAUSE:
        paired = paired or start == found.first  # «A требует X, B поддерживает Y»
    return scene.is_mark(start - 1, ";:—–") or (paired and scene.is_mark(start - 1, ","))


def _clause_start(scene: Scene, found: Attribution, at: int, *, follows: bool) -> int:
    """Return where the clause of an attribution begins, not before *at*."""
    cues = scene.cues
    start = found.first
    if found.shared:
        joined = scene.flat(start - 1) in cues.clause_openers | cues.joins
        return start - 1 if joined and start - 1 > at else start
    while start > max(at, found.first - _FARTHEST):
        before = start - 1
        if scene.is_mark(before, ";:—–") or scene.is_quote(before):
            break
        if follows and scene.is_mark(before, ","):
            break
        if scene.flat(before) in cues.clause_openers and before > 0 and before > at:
            return before
        start -= 1
    return start


def _asides(scene: Scene, found: Attribution) -> list[Part]:
    """Return a relative clause about the source: the narrator's words."""
    source = found.source
    if source.apposition is None or found.holds is Holds.CLAUSE:
        return []
    first, stop = source.apposition
    opening, cues = scene.flat(first), scene.cues
    told_of = found.holds is Holds.AROUND and opening.endswith(cues.participles)
    return [Part(first, stop, None)] if opening in cues.relatives or told_of else []
