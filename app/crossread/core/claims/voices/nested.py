"""Find what somebody is said to have said inside another's words: “X's claim that …”."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.claims.units import Kind
from crossread.core.claims.voices.chunks import Phrase, chunk_left
from crossread.core.claims.voices.phrases import phrase_after
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.subjects import is_finite
from crossread.core.types import Span

_BETWEEN = 3
"""Most words between an owner and the noun."""


def find_nested(scene: Scene) -> Iterator[tuple[Phrase, Span]]:
    """Yield owner and stretch of each claim that a noun such as “proposal” names."""
    cues = scene.cues
    for index, unit in enumerate(scene.units):
        if (unit.capital and index > 0) or unit.root not in cues.nouns:
            continue
        if cues.head_last and unit.flat.endswith(cues.finite_endings):
            continue  # “the growers' union called for”
        found = _owned(scene, index) or _of_owner(scene, index)
        if found is not None:
            phrase, first = found
            stop = _clause_end(scene, first)
            if stop > first:
                yield phrase, scene.span(first, stop)


def _owned(scene: Scene, noun: int) -> tuple[Phrase, int] | None:
    """Read “Ukraine's allegations that …” and “the mayor's call for …”."""
    link = noun + 1
    if scene.flat(link) not in scene.cues.nouns_link:
        return None
    for owner in range(noun - 1, max(-1, noun - _BETWEEN - 2), -1):
        if scene.units[owner].kind is Kind.POSSESSIVE:
            phrase = chunk_left(scene, owner)
            return (phrase, link + 1) if phrase is not None else None
        if not scene.is_word(owner):
            return None
    return None


def _of_owner(scene: Scene, noun: int) -> tuple[Phrase, int] | None:
    """Read «обвинения Киева в том, что …»."""
    if scene.cues.infinitive:
        return None
    phrase = phrase_after(scene, noun + 1)
    if phrase is None:
        return None
    for index in range(phrase.stop, min(len(scene.units), phrase.stop + _BETWEEN + 1)):
        if scene.flat(index) in scene.cues.that and scene.is_mark(index - 1, ","):
            return phrase, index + 1
    return None


def _clause_end(scene: Scene, first: int) -> int:
    stop = first
    while stop < len(scene.units) and not scene.is_mark(stop, ".;:—–!?"):
        if scene.is_mark(stop, ",") and _new_thought(scene, stop + 1):
            break
        if (
            scene.flat(stop) in scene.cues.joins
            and scene.is_cue(stop + 1)
            and is_finite(scene, stop + 1)
        ):
            break
        stop += 1
    return stop


def _new_thought(scene: Scene, at: int) -> bool:
    """Say whether behind a comma comes more than the next word of a list."""
    cues = scene.cues
    word = scene.flat(at)
    opens = word in cues.clause_openers or word in cues.relatives or word in cues.pronouns
    return opens or not scene.is_word(at)
