"""Parts that people have: what means the same part, and who may be called by another."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.scene import Scene, head_of

_NEAR = 4
"""Units behind a part in which stands what its holder heads."""


def part_at(scene: Scene, index: int) -> str:
    """Return the stem of the part that a unit names, the same for all words that mean it."""
    cues, unit = scene.cues, scene.units[index]
    root = unit.root if unit.root in cues.roles else head_of(unit.flat)
    if root in cues.leaders:
        for ahead in range(index + 1, min(len(scene.units), index + _NEAR)):
            led = cues.heads.get(scene.units[ahead].root)
            if led is not None:
                return led
            if not scene.is_word(ahead):
                break
    return cues.synonyms.get(root, root)


def plays(wanted: AbstractSet[str], roles: AbstractSet[str], cues: Cues) -> bool:
    """Say whether somebody with some parts may be called by others, such as “the diplomat”."""
    return all(part in roles or not roles.isdisjoint(cues.covers.get(part, ())) for part in wanted)
