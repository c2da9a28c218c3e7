"""Read a verb between what opens its clause and its subject: «Об этом сообщил мэр»."""

from __future__ import annotations

from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.openings import find_opening
from crossread.core.claims.voices.phrases import owner_of, phrase_after
from crossread.core.claims.voices.scene import Scene, is_phrasal
from crossread.core.claims.voices.steps import behind, skip_addressee, skip_circumstance, skip_time
from crossread.core.claims.voices.subjects import can_say, is_impersonal

_DATIVE = ("ам", "ям")
"""Endings of nouns for those whom something is told."""
_LONGEST = 6
"""Most units before such a verb."""


def read_fronted(scene: Scene, verb: int) -> Attribution | None:
    """Return what a verb attributes whose subject stands behind it, None where none does."""
    if scene.cues.head_last or not 0 < verb <= _LONGEST or not _opens(scene, verb):
        return None
    phrase = subject_behind(scene, verb)
    if phrase is None:
        return None
    opening = find_opening(scene, verb, phrase.end)
    if opening is not None:
        return Attribution(0, opening, phrase, verb, Holds.AFTER)
    root = scene.units[verb].root
    if root not in scene.cues.stances or root in scene.cues.marked:
        return None  # «О разговоре сообщил посол»: that he did is told by the text itself
    return Attribution(0, behind(scene, verb), phrase, verb, Holds.CLAUSE)


def subject_behind(scene: Scene, verb: int) -> Phrase | None:
    """Return who says it behind a verb, stepping over where, when and to whom it is said."""
    cues = scene.cues
    start = skip_time(scene, behind(scene, verb))
    inside = scene.flat(start - 1) in cues.inside or scene.flat(start) in cues.inside
    they = scene.flat(verb).endswith(cues.plural_verbs)
    impersonal = is_impersonal(scene, verb)
    if impersonal and not inside:
        return None
    if inside and not (they or impersonal or is_phrasal(scene, verb)):
        begin = start - (scene.flat(start - 1) in cues.inside)
        alone = skip_circumstance(scene, begin)
        return _sayer(scene, alone, verb) if alone is not None else None
    start += scene.flat(start) in cues.inside
    around: tuple[int | None, ...] = (start,)
    if not scene.has(verb, cues.cites):  # «цитирует министра газета»
        around = (skip_addressee(scene, start), start, skip_circumstance(scene, start))
    return next(
        (p for at in around if at is not None and (p := _sayer(scene, at, verb)) is not None), None
    )


def _sayer(scene: Scene, at: int, verb: int) -> Phrase | None:
    phrase = phrase_after(scene, at)
    if phrase is None or not can_say(scene, phrase, verb):
        return None
    word, inside = scene.flat(phrase.first), scene.flat(phrase.first - 1) in scene.cues.inside
    hears = not inside and not scene.is_capital(phrase.first) and word.endswith(_DATIVE)
    return None if hears else phrase


def _opens(scene: Scene, verb: int) -> bool:
    """Say whether what stands before a verb is no subject: a preposition and its noun, adverbs."""
    cues, at = scene.cues, 0
    while at < verb and (scene.is_adverb(at) or scene.flat(at) in cues.adverbs):
        at += 1
    inside = range(at, verb)
    led = at == verb or scene.flat(at) in cues.prepositions
    return led and all(
        scene.is_word(each) and not (scene.is_capital(each) and each > 0) for each in inside
    )


def teller_of_before(scene: Scene) -> Phrase | None:
    """Return who told the sentence before: «Об этом сообщил мэр», None where it is not said."""
    if (scene.flat(0), scene.flat(1)) not in scene.cues.about:
        return None
    verb = next((at for at in range(2, min(_LONGEST, len(scene.units))) if scene.is_cue(at)), None)
    if verb is None or scene.units[verb].root not in scene.cues.says:
        return None
    found = subject_behind(scene, verb)
    if found is None or scene.is_body(found.first):
        return found
    return owner_of(scene, found) or found
