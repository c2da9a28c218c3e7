"""Bring the names that one body has to one: «внешнеполитическое ведомство» is a «МИД»."""

from __future__ import annotations

from crossread.core.claims.voices.listing import Alias
from crossread.core.claims.voices.mention import Mention
from crossread.core.claims.voices.scene import Scene
from crossread.core.reading.countries import Way
from crossread.core.words import stem

_NONE = Alias((), "")


def as_known(scene: Scene, inside: range, mention: Mention) -> Mention:
    """Return a mention of a body with the words by which it is known, whatever it is called."""
    if not scene.cues.aliases:
        return mention
    alias, name = _alias(scene, inside)
    stems = mention.stems - _peoples(scene, inside, mention) - frozenset(alias)
    if not name:
        return mention._replace(stems=stems) if stems else mention
    return mention._replace(stems=stems | {stem(name)}, head=stem(name))


def _alias(scene: Scene, inside: range) -> Alias:
    """Return the alias in a stretch; an empty one if there is none."""
    aliases = scene.cues.aliases
    for at in inside:
        root = scene.units[at].root
        for alias in aliases.get(root, ()):
            words = tuple(unit.root for unit in scene.units[at : at + len(alias.words)])
            if words == alias.words:
                return alias
    return _NONE


def _peoples(scene: Scene, inside: range, mention: Mention) -> frozenset[str]:
    """Return the stems of adjectives of a country: what they tell is known as the country."""
    if mention.country is None or mention.place:
        return frozenset()
    return frozenset(
        scene.units[index].root
        for index in inside
        if (found := scene.country(index)) is not None and found.way is Way.PEOPLE
    )
