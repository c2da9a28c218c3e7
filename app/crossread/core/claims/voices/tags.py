"""Read what tells behind a quotation whose it is, whatever the verb: «…», — смеётся она."""

from __future__ import annotations

from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.phrases import phrase_after
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.steps import to_mark
from crossread.core.claims.voices.subjects import names_sayer

_SPOKEN = frozenset(",!?")
"""What ends a quotation before its closing mark where somebody's verb follows."""
_BETWEEN = 3
"""Most words between such a verb and its subject: «пожала плечами Анна»."""


def follows_quote(scene: Scene, index: int) -> bool:
    """Say whether a unit is the first behind a quotation and its marks."""
    if scene.is_mark(index - 1, "—–-"):
        return scene.is_quote(index - 2 - scene.is_mark(index - 2, ","))
    if not (scene.cues.head_last and scene.is_quote(index - 1)):
        return False
    end = scene.units[index - 1].end
    return scene.text[end - 2 : end - 1] in _SPOKEN


def read_tag(scene: Scene, index: int) -> Attribution | None:
    """Return whose a quotation is by the clause behind it, None where that tells nothing."""
    found = _inverted(scene, index) or _straight(scene, index)
    stop = to_mark(scene, found.end) if found is not None else None
    if found is None or stop is None:
        return None
    ahead = stop
    while scene.is_mark(ahead, ",.:—–-"):
        ahead += 1
    holds = Holds.AROUND if scene.is_quote(ahead) else Holds.BEFORE
    return Attribution(index, stop, found, None, holds)


def _is_verb(scene: Scene, at: int) -> bool:
    word = scene.is_word(at) and not scene.is_capital(at)
    return word and scene.flat(at).endswith(scene.cues.tag_endings)


def _inverted(scene: Scene, index: int) -> Phrase | None:
    """Return the subject behind a verb and its few words."""
    if not _is_verb(scene, index):
        return None
    for at in range(index + 1, min(len(scene.units), index + 2 + _BETWEEN)):
        if not scene.is_word(at):
            return None
        phrase = phrase_after(scene, at)
        if phrase is not None and _is_subject(scene, phrase):
            return phrase
    return None


def _straight(scene: Scene, index: int) -> Phrase | None:
    """Return the subject before a verb that ends its clause, or nearly."""
    phrase = phrase_after(scene, index)
    if phrase is None or not _is_subject(scene, phrase):
        return None
    if any(scene.is_possessive(at) for at in range(phrase.first, phrase.stop)):
        return None
    return Phrase(phrase.first, phrase.stop) if _is_verb(scene, phrase.stop) else None


def _is_subject(scene: Scene, phrase: Phrase) -> bool:
    led = scene.flat(phrase.first - 1) in scene.cues.prepositions
    return not led and names_sayer(scene, phrase)
