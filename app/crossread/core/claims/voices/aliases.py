"""Bring the names that one body has to one: «внешнеполитическое ведомство» is a «МИД»."""

from __future__ import annotations

from crossread.core.claims.voices.mention import Mention
from crossread.core.claims.voices.scene import Scene
from crossread.core.reading.countries import Way
from crossread.core.words import stem


def as_known(scene: Scene, inside: range, mention: Mention) -> Mention:
    """Return a mention of a body with the words by which it is known, whatever it is called."""
    if not scene.cues.aliases:
        return mention
    alias, name = _alias(scene, inside)
    stems = mention.stems - _peoples(scene, inside, mention) - frozenset(alias)
    if not name:
        return mention._replace(stems=stems) if stems else mention
    return mention._replace(stems=stems | {stem(name)}, head=stem(name))


def _alias(scene: Scene, inside: range) -> tuple[tuple[str, ...], str]:
    """Return the stems of an alias in a stretch and what it stands for; nothing without one."""
    roots = [unit.root for unit in scene.units[inside.start : inside.stop]]
    for alias, name in scene.cues.aliases.items():
        if alias[0] in roots:
            at = roots.index(alias[0])
            if tuple(roots[at : at + len(alias)]) == alias:
                return alias, name
    return (), ""


def _peoples(scene: Scene, inside: range, mention: Mention) -> frozenset[str]:
    """Return the stems of adjectives of a country: what they tell is known as the country."""
    if mention.country is None or mention.place:
        return frozenset()
    return frozenset(
        scene.units[index].root
        for index in inside
        if (found := scene.country(index)) is not None and found.way is Way.PEOPLE
    )
