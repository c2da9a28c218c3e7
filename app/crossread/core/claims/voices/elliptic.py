"""Read whose words follow where a sentence says it without a verb of reporting."""

from __future__ import annotations

from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.phrases import phrase_after
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.subjects import names_sayer

_LABEL = 5
"""Most words before a colon that say whose words follow."""


def view_at(scene: Scene) -> Attribution | None:
    """Read «У экологов другая версия: рыба погибла раньше.»."""
    phrase = phrase_after(scene, 1)
    if phrase is None or not names_sayer(scene, phrase):
        return None
    for noun in range(phrase.first + 1, min(len(scene.units) - 1, phrase.first + _LABEL)):
        if scene.has(noun, scene.cues.accounts) and scene.is_mark(noun + 1, ":"):
            stop = min(phrase.stop, noun)
            while stop > phrase.first + 1 and scene.flat(stop - 1).endswith(scene.cues.adjectives):
                stop -= 1  # «другая» tells of the view
            return Attribution(0, noun + 2, Phrase(phrase.first, stop), None, Holds.AFTER)
    return None


def gap_at(scene: Scene, index: int) -> Attribution | None:
    """Read what goes without its verb: «в Лиме — что …» after «в Кито говорят, что …»."""
    if index == 0 or not scene.is_mark(index - 1, ",;"):
        return None
    phrase = phrase_after(scene, index + 1)
    if phrase is None or not scene.is_mark(phrase.stop, "—–-"):
        return None
    if scene.flat(phrase.stop + 1) not in scene.cues.that:
        return None
    return Attribution(index, phrase.stop + 2, phrase, None, Holds.AFTER, fresh=True)


def colon_at(scene: Scene, index: int) -> Attribution | None:
    """Read «В порту цифру поправили: …»: they said it, whatever the verb."""
    if index > 0:
        return None
    phrase = phrase_after(scene, 1)
    if phrase is None or phrase.apposition is not None or not names_sayer(scene, phrase):
        return None
    for at in range(phrase.stop, min(len(scene.units) - 1, phrase.stop + _LABEL)):
        if scene.is_mark(at + 1, ":"):
            they = scene.flat(at).endswith(scene.cues.plural_verbs)
            return Attribution(0, at + 2, phrase, None, Holds.AFTER) if they else None
        if not scene.is_word(at):
            return None
    return None
