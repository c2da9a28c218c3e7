"""Who does what to whom in a stretch of text: the act, its speaker, its addressee."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.core.claims.acts import read_act
from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.figures import label_of
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.mentions import read_mention
from crossread.core.claims.voices.phrases import phrase_after, phrase_before
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.subjects import names_sayer
from crossread.core.types import Act

_BEHIND = 6
"""Most units between a verb and its addressee."""


@dataclass(frozen=True, slots=True)
class Action:
    """An act with the names of those who take part in it."""

    act: Act | None = None
    speaker: str | None = None
    addressee: str | None = None


NO_ACTION = Action()


def read_action(scene: Scene, cast: Cast, language: str) -> Action:
    """Return the first act of a scene's stretch."""
    found = read_act(scene.units, language)
    if found is None:
        return NO_ACTION
    act, verb = found
    subject = phrase_before(scene, verb)
    speaker = None if subject is None else _name(scene, cast, subject)
    return Action(act, speaker, _addressee(scene, cast, verb + 1))


def _name(scene: Scene, cast: Cast, phrase: Phrase) -> str | None:
    led = phrase.first > 0 and scene.flat(phrase.first - 1) in scene.cues.prepositions
    if led or not names_sayer(scene, phrase):
        return None  # “in Geneva there was a meeting”: where, not who
    mention = read_mention(scene, phrase)
    if mention.sort is Sort.DOCUMENT:
        return None
    figure = cast.find(mention)
    if figure is not None:
        return figure.label
    return None if mention.sort is Sort.PRONOUN else label_of(mention)


def _may_be_somebody(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a phrase has a name, a part or a pronoun: most have none."""
    return any(
        scene.units[at].capital
        or scene.flat(at) in scene.cues.persons
        or scene.has(at, scene.cues.roles)
        for at in range(phrase.first, phrase.stop)
    )


def _addressee(scene: Scene, cast: Cast, start: int) -> str | None:
    """Return the first known person behind a verb that is not the subject of another."""
    for at in range(start, min(len(scene.units), start + _BEHIND)):
        if scene.is_mark(at, ",.;:") or scene.flat(at) in scene.cues.that:
            return None
        addressed = scene.flat(at - 1) in scene.cues.addressing or at == start
        if addressed and (phrase := phrase_after(scene, at)) is not None:
            if not _may_be_somebody(scene, phrase):
                continue
            mention = read_mention(scene, phrase)
            figure = cast.find(mention) if mention.sort is not Sort.DOCUMENT else None
            if figure is not None and figure.sort is not Sort.BODY:
                return figure.label
    return None
