"""Steps over the small words of a sentence."""

from __future__ import annotations

from crossread.core.claims.voices.scene import Scene

AHEAD = 18
"""Most units between a verb of reporting and what it introduces."""


def skip_right(scene: Scene, at: int) -> int:
    """Step over auxiliaries and adverbs."""
    while scene.flat(at) in scene.cues.auxiliaries or (scene.is_word(at) and scene.is_adverb(at)):
        at += 1
    return at


def skip_inside(scene: Scene, at: int) -> int:
    """Step over the preposition of a source such as «в ведомстве»."""
    return at + 1 if scene.flat(at) in scene.cues.inside else at


def skip_time(scene: Scene, at: int) -> int:
    """Step over “on Tuesday”, “next morning” and adverbs."""
    cues = scene.cues
    while at < len(scene.units):
        if scene.is_word(at) and (scene.is_adverb(at) or scene.is_time(at)):
            at += 1
        elif scene.flat(at) in cues.circumstances and scene.is_time(at + 1):
            at += 2
        else:
            break
    return at


def to_mark(scene: Scene, at: int) -> int | None:
    """Return the mark or quotation that ends a report such as “, said X on Tuesday”."""
    for stop in range(at, min(len(scene.units), at + AHEAD)):
        if scene.is_mark(stop, ".,;:!?—–-…") or scene.is_quote(stop):
            return stop
        if scene.is_cue(stop) or scene.flat(stop) in scene.cues.that:
            return None
    return len(scene.units) if len(scene.units) - at < AHEAD else None
