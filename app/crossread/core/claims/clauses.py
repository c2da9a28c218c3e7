"""Divide a sentence into clauses that can be aligned apart, without losing a word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from crossread.core.claims.acts import read_act
from crossread.core.claims.voices.openings import is_finite_word
from crossread.core.claims.voices.scene import Scene
from crossread.core.types import Span

SHORTEST = 5
"""Fewest words of a clause that stands for itself."""
_VERB_WITHIN = 6
"""Most units between a conjunction and the verb of its clause."""


def split_clauses(scene: Scene, span: Span, language: str) -> tuple[Span, ...]:
    """Return the clauses of a sentence in order; together they cover it.

    Only what has a verb of its own, after a semicolon or a conjunction, is divided off: a list of
    names or things stays whole.
    """
    starts = [span.start, *_boundaries(scene, language), span.end]
    return tuple(_trimmed(scene.text, start, end) for start, end in pairwise(starts))


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))


def _boundaries(scene: Scene, language: str) -> Iterator[int]:
    """Yield the offsets at which a new clause begins."""
    last = 0
    for index in range(1, len(scene.units) - 1):
        long_enough = _words(scene, last, index) >= SHORTEST
        if not long_enough or _words(scene, index, len(scene.units)) < SHORTEST:
            continue
        if _opens_clause(scene, index, language) and _has_act(scene, last, index, language):
            yield scene.units[index].start
            last = index


def _words(scene: Scene, first: int, stop: int) -> int:
    return sum(scene.is_word(index) for index in range(first, min(stop, first + 4 * SHORTEST)))


def _opens_clause(scene: Scene, index: int, language: str) -> bool:
    if scene.is_mark(index - 1, ";"):
        return True
    if scene.flat(index) not in scene.cues.joins or scene.units[index].text == "&":
        return False
    cues, behind = scene.cues, scene.flat(index + 1)
    if behind in cues.relatives | cues.that or behind in cues.links:
        return False
    if scene.is_mark(index - 1, ","):
        return _has_act(scene, index + 1, index + 1 + _VERB_WITHIN, language)
    verb = index + 1 + scene.is_adverb(index + 1)
    finite = not cues.finite_endings or is_finite_word(scene, verb)
    return finite and _has_act(scene, verb, verb + 1, language)


def _has_act(scene: Scene, first: int, stop: int, language: str) -> bool:
    return read_act(scene.units[first:stop], language) is not None
