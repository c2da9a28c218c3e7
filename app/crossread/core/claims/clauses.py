"""Divide a sentence into clauses that can be aligned apart, without losing a word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from crossread.core.claims.acts import read_act
from crossread.core.claims.voices.openings import is_finite_word
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.steps import skip_right
from crossread.core.types import Span

FEWEST = 4
"""Fewest words on either side of “as well as” that stand for themselves."""
SHORTEST = 5
"""Fewest words of a clause that stands for itself."""
_VERB_WITHIN = 6
"""Most units between a conjunction and the verb of its clause."""


Spans = tuple[Span, ...]


def split_clauses(scene: Scene, span: Span, language: str) -> tuple[Spans, ...]:
    """Return the clauses of a sentence in order, each as its stretches; together they cover it.

    What has a verb of its own, after a semicolon or a conjunction, is divided off, and what “as
    well as” attaches to a verb that both share: a list of names or things stays whole.
    """
    starts = [span.start, *_boundaries(scene, language), span.end]
    clauses = (_trimmed(scene.text, start, end) for start, end in pairwise(starts))
    return tuple(part for clause in clauses for part in _attached(scene, clause, language))


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))


def _attached(scene: Scene, clause: Span, language: str) -> Iterator[Spans]:
    """Yield a clause, and apart from it what is attached to it, with the verb that both share."""
    first = bisect_left(scene.units, clause.start, key=attrgetter("start"))
    stop = bisect_left(scene.units, clause.end, key=attrgetter("start"))
    found = read_act(scene.units[first:stop], language)
    verb = first + found[1] if found is not None else stop
    marks = [at for at in range(verb + 1, stop) if _attaches(scene, verb, at, stop)]
    if not marks:
        yield (clause,)
        return
    shared = scene.span(first, verb + 1)
    ends = [*(scene.units[at].start for at in marks), clause.end]
    yield (_trimmed(scene.text, clause.start, ends[0]),)
    for start, end in pairwise(ends):
        yield shared, _trimmed(scene.text, start, end)


def _attaches(scene: Scene, verb: int, at: int, stop: int) -> bool:
    """Say whether “as well as” stands here between two things that may be aligned apart."""
    phrases = scene.cues.attached.get(scene.flat(at), ())
    for words in phrases:
        behind = at + len(words)
        if any(scene.flat(at + n) != word for n, word in enumerate(words)):
            continue
        before, after = range(verb + 1, at), range(behind, stop)
        return _says_something(scene, before) and _says_something(scene, after)
    return False


def _says_something(scene: Scene, part: range) -> bool:
    """Say whether a stretch is one thing, no list: enough words, most of them no names."""
    words = [at for at in part if scene.is_word(at)]
    if any(scene.is_mark(at, ",;") for at in part[:-1]):
        return False
    small = sum(not scene.is_capital(at) for at in words)
    return len(words) >= FEWEST and 2 * small > len(words)


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
    verb = skip_right(scene, index + 1)
    helped = any(scene.flat(at) in cues.auxiliaries for at in range(index + 1, verb))
    finite = helped or not cues.finite_endings or is_finite_word(scene, verb)
    return finite and _has_act(scene, verb, verb + 1, language)


def _has_act(scene: Scene, first: int, stop: int, language: str) -> bool:
    return read_act(scene.units[first:stop], language) is not None
