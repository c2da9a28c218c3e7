"""Where the name in a noun phrase stands."""

from __future__ import annotations

from crossread.core.claims.voices.scene import Scene

_OF = ("и", "ы")
"""Endings of places that a noun before them has: «Институт археологии Сибири»."""
_WITH_PLACE = 3
"""Words of the shortest run of a place and a name."""


def name_start(scene: Scene, begin: int, stop: int) -> int:
    """Return where the name at the end of a phrase begins; *stop* where there is none."""
    at = stop
    titled = scene.has_any(range(begin, stop), scene.cues.roles)
    if titled and not scene.cues.head_last and ends_quoted(scene, stop - 1):
        return stop  # «тренер „Чайки“» has no name of its own
    while at > begin and is_name(scene, at - 1) and not (at < stop and ends_quoted(scene, at - 1)):
        at -= 1
    while at < stop and not scene.is_capital(at):
        at += 1
    if titled and at < stop and _is_medium(scene, at):
        return stop
    if titled and stop - at == 1 and _is_of_body(scene, begin, at):
        return stop
    return _given_start(scene, at, stop) if titled else at


def _is_medium(scene: Scene, at: int) -> bool:
    """Say whether only letters name whose source somebody is: «собеседник АПН»."""
    text = scene.units[at].text
    return not scene.cues.head_last and text.isupper() and len(text) > 1 and at > 0


def _is_of_body(scene: Scene, begin: int, at: int) -> bool:
    """Say whether the last word only tells of a body: «собеседник в мэрии Лугова»."""
    cues, before = scene.cues, at - 1
    if cues.head_last or before <= begin or scene.is_capital(before):
        return False
    inside = any(scene.flat(index) in cues.inside for index in range(begin + 1, before))
    if inside:
        return scene.is_body(before)
    return scene.flat(at).endswith(_OF) and not scene.has(before, cues.titles)


def _given_start(scene: Scene, at: int, stop: int) -> int:
    """Return where a given name begins, behind whose part it is: «мэр Лимы Анна Рейес»."""
    given = scene.cues.given
    if stop - at < _WITH_PLACE or scene.flat(at) in given or scene.cues.head_last:
        return at
    return next((n for n in range(at + 1, stop - 1) if scene.flat(n) in given), at)


def ends_quoted(scene: Scene, index: int) -> bool:
    """Say whether a name in quotation marks ends with a unit."""
    end = scene.units[index].end
    behind = scene.units[index + 1].start if index + 1 < len(scene.units) else end + 1
    return "»" in scene.text[end:behind]


def opens_quoted(scene: Scene, index: int) -> bool:
    """Say whether a name in quotation marks begins with a unit."""
    start = scene.units[index].start
    return start > 0 and scene.text[start - 1] == "«"


def is_name(scene: Scene, index: int) -> bool:
    """Say whether a word is part of a name, not of a title."""
    unit, cues = scene.units[index], scene.cues
    if unit.flat in cues.joins and unit.text == "&":
        return True
    if not unit.capital or scene.country(index) is not None:
        return False
    if is_surname(scene, index):
        return True
    titled = scene.has(index, cues.titles)
    if titled and cues.head_last:
        known = scene.has(index, cues.roles) or scene.has(index, cues.offices)
        titled = known or scene.is_body(index)  # “Crewe” is no crew
    return not titled and (unit.flat.rstrip(".") not in cues.people_titles)


def is_surname(scene: Scene, index: int) -> bool:
    """Say whether a noun is a surname behind a given name: “Ana Baker”, “Ana Crewe”."""
    if index < 1 or not scene.is_capital(index) or not scene.units[index - 1].capital:
        return False
    return scene.units[index - 1].flat in scene.cues.given
