"""Where a noun phrase ends with a body's noun: a verb or another noun stands behind it."""

from __future__ import annotations

from crossread.core.claims.voices.scene import Scene


def has_verb(scene: Scene, at: int) -> bool:
    """Say whether a body's noun has its verb behind it: “the university commissioned three …”."""
    unit, cues = scene.units[at], scene.cues
    if unit.capital or not cues.finite_endings or not unit.flat.endswith(cues.finite_endings):
        return False
    return scene.is_body(at - 1) and scene.is_word(at + 1) and not scene.has(at + 1, cues.nominal)


def goes_over(scene: Scene, at: int) -> bool:
    """Say whether a phrase ends with a body's noun: neither of the next words is its head."""
    cues, word = scene.cues, scene.unit(at)
    if not cues.head_last or word is None or word.capital or not scene.is_word(at):
        return False
    if not scene.is_body(at - 1) or word.flat in cues.links or word.flat in cues.joins:
        return False
    ahead = not scene.is_capital(at + 1) and scene.has(at + 1, cues.linkable)
    return not (ahead or scene.has(at, cues.linkable))


def is_gerund(scene: Scene, at: int) -> bool:
    """Say whether a word ends like “going” and is no name such as “Kipling”."""
    return scene.flat(at).endswith(scene.cues.progressive) and not scene.is_capital(at)
