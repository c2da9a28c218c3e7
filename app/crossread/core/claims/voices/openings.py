"""Find where what a verb of reporting introduces begins, and whom it is told to."""

from __future__ import annotations

from crossread.core.claims.voices.chunks import Phrase, chunk_right
from crossread.core.claims.voices.phrases import phrase_after
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.steps import AHEAD, skip_right, starts_report

_GERUND = 5
"""Letters that a gerund has more than: “thing” is none."""
_SHORTEST = 2
"""Fewest words of a clause after a verb that a clause follows as a rule."""


def find_opening(scene: Scene, index: int, at: int) -> int | None:
    """Return where what is reported begins, None where the verb reports no clause."""
    if _is_gerund(scene, at):
        return at
    for ahead in range(at, min(len(scene.units), at + AHEAD)):
        if scene.flat(ahead) in scene.cues.asks and scene.is_mark(ahead - 1, ","):
            return ahead
        if scene.flat(ahead) in scene.cues.that:
            noun = scene.has(ahead - 1, scene.cues.nouns) and ahead > index + 1
            subject = scene.cues.head_last and scene.flat(ahead + 1) in scene.cues.auxiliaries
            return None if noun else ahead + (not subject)  # “said that was untrue”
        named = scene.is_mark(ahead + 1, ",") and scene.flat(ahead + 2) in scene.cues.that
        if scene.is_quote(ahead) and named:
            continue  # to whom it is said: «сказал „Порту“, что …»
        if scene.is_quote(ahead):
            introduced = ahead == at or scene.is_mark(ahead - 1, ":—–")
            direct = None if introduced else _direct(scene, index, at)
            return (
                ahead
                if direct is None and scene.is_mark(ahead - 1, ",")
                else direct or (ahead if introduced else None)
            )
        if scene.is_mark(ahead, ":"):
            return ahead + 1
        stops = starts_report(scene, ahead) or scene.is_mark(ahead, ".;!?")
        if stops or (scene.is_mark(ahead, ",") and not _goes_on(scene, ahead)):
            break
    return _direct(scene, index, at)


def _is_gerund(scene: Scene, at: int) -> bool:
    """Say whether “-ing” follows a verb: “denies having spoken”."""
    word, endings = scene.flat(at), scene.cues.progressive
    return bool(endings) and len(word) > _GERUND and word.endswith(endings)


def _goes_on(scene: Scene, comma: int) -> bool:
    """Say whether “that” or a quotation follows a comma: “said, that …”, “сказал, что …”."""
    ahead = skip_right(scene, comma + 1)
    if ahead > comma + 1 and scene.is_mark(ahead, ","):
        ahead += 1  # “сказал, впрочем, что …”
    word = scene.flat(ahead)
    return word in scene.cues.that or word in scene.cues.asks or scene.is_quote(ahead)


def _direct(scene: Scene, index: int, at: int) -> int | None:
    """Return where a clause without “that” begins: behind the verb, with a verb of its own."""
    cues = scene.cues
    if not cues.infinitive or at >= len(scene.units):
        return None
    if scene.flat(at) in cues.infinitive:
        return None if scene.has(index, cues.requests) else at
    word = scene.flat(at)
    leads = word in cues.prepositions and word not in cues.determiners
    if leads or not scene.is_word(at):
        return None
    for ahead in range(at + 1, min(len(scene.units), at + AHEAD)):
        if is_finite_word(scene, ahead) or _tells_of_subject(scene, ahead):
            return at
        if scene.is_mark(ahead, ".,;:!?—–"):
            least = _SHORTEST - (scene.flat(at) in cues.pronouns)
            clause = ahead - at > least and scene.has(index, cues.clause_verbs)
            return at if clause else None
    return None


def _tells_of_subject(scene: Scene, comma: int) -> bool:
    """Say whether a name between commas has the verb behind it: “the builder, Oak Foods, had”."""
    aside = scene.cues.head_last and scene.is_mark(comma, ",")
    named = chunk_right(scene, comma + 1) if aside else None
    if named is None or not scene.is_mark(named.stop, ","):
        return False
    return scene.is_capital(named.stop - 1) and is_finite_word(scene, named.stop + 1)


def is_finite_word(scene: Scene, at: int) -> bool:
    """Say whether a word is the verb of a clause, by its form or by what surrounds it."""
    cues, word = scene.cues, scene.flat(at)
    if scene.is_capital(at):
        return False
    if word in cues.auxiliaries or word in cues.finite_words or scene.is_cue(at):
        return True
    if scene.is_word(at) and word.endswith(cues.finite_endings):
        return scene.flat(at - 1) not in cues.determiners
    third = cues.plural and word.endswith(cues.plural) and not scene.is_capital(at)
    ahead = scene.flat(at + 1)
    return bool(third) and (
        scene.flat(at - 1) in cues.pronouns
        or ahead in cues.infinitive
        or (ahead in cues.determiners and not scene.flat(at - 1).endswith(cues.plural))
    )


def find_addressee(scene: Scene, index: int, at: int) -> Phrase | None:
    """Return whom a verb such as “told” has for an object, or an audience in the dative."""
    cues = scene.cues
    start = at + 1 if scene.flat(at) in cues.addressing else at
    if scene.flat(start) in cues.that:
        return None
    hears = not cues.head_last and scene.has(at, cues.audience)  # “said staff were kind”
    if scene.has(index, cues.tells) or start > at or hears:
        if scene.flat(start) in cues.objects or scene.has(start, cues.audience):
            return Phrase(start, start + 1)
        determined = scene.flat(start) in cues.determiners
        if determined or (scene.is_capital(start) and scene.has(index, cues.tells)):
            phrase = phrase_after(scene, start)
            if phrase is not None and phrase.stop - phrase.first <= AHEAD // 3:
                return Phrase(phrase.first, phrase.stop)
            if scene.has(start + 1, cues.audience):
                return Phrase(start, start + 2)
    return None
