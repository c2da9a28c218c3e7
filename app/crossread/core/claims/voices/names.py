"""Where the name in a noun phrase stands."""

from __future__ import annotations

from crossread.core.claims.voices.scene import Scene


def name_start(scene: Scene, begin: int, stop: int) -> int:
    """Return where the name at the end of a phrase begins; *stop* where there is none."""
    at = stop
    while at > begin and is_name(scene, at - 1) and not (at < stop and ends_quoted(scene, at - 1)):
        at -= 1
    while at < stop and not scene.is_capital(at):
        at += 1
    return at


def ends_quoted(scene: Scene, index: int) -> bool:
    """Say whether a name in quotation marks ends with a unit."""
    return "»" in scene.text[scene.units[index].end : scene.units[index + 1].start]


def is_name(scene: Scene, index: int) -> bool:
    """Say whether a word is part of a name, not of a title."""
    unit, cues = scene.units[index], scene.cues
    if unit.flat in cues.joins and unit.text == "&":
        return True
    if not unit.capital or scene.country(index) is not None:
        return False
    return not scene.has(index, cues.titles) and (unit.flat.rstrip(".") not in cues.people_titles)
