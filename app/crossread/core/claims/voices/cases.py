"""In which case a body is named, where nouns have cases."""

from __future__ import annotations

from crossread.core.claims.voices.scene import Scene

_BENT = ("ого", "его", "ому", "ему", "ым", "им", "ом", "ем")
"""Endings of an adjective by which an acronym behind it stands in another case."""


def is_oblique(scene: Scene, inside: range) -> bool:
    """Say whether the first known noun of a stretch stands in another case than the nominative."""
    cues = scene.cues
    for index in inside:
        flat = scene.flat(index)
        if flat in cues.noun_forms or flat in cues.bodies:
            before = scene.flat(index - 1) if index > inside.start else ""
            bent = scene.units[index].text.isupper() and before.endswith(_BENT)
            return bool(cues.endings) and (flat not in cues.listed or bent)
    return False


def is_led(scene: Scene, title: range) -> bool:
    """Say whether the part before a name stands in another case: «с министром Анной Рейес»."""
    cues = scene.cues
    named = (at + 1 for at in reversed(title) if at > 0 and scene.is_capital(at))
    begin = next((at for at in named if not scene.has(at - 1, cues.titles)), title.start)
    inside = range(begin, title.stop)
    part = next((scene.flat(at) for at in inside if scene.has(at, cues.roles)), "")
    return part in cues.noun_forms and part not in cues.listed and part not in cues.many
