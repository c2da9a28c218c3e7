"""Find the subject that stands somewhere before a verb of reporting."""

from __future__ import annotations

from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.phrases import phrase_after, phrase_before
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.steps import AHEAD
from crossread.core.claims.voices.subjects import can_say, is_impersonal, names_sayer
from crossread.core.reading.countries import Way

_PLAIN = ("ый", "ий", "ая", "яя", "ое")
"""Endings of an adjective in the nominative."""
_CIRCUMSTANCE = 6
"""Most words between a subject and its verb that say where or when it spoke."""


def subject_before(scene: Scene, index: int) -> Phrase | None:
    """Return who may be the subject of the verb at *index*; it need not be able to speak."""
    source = phrase_before(scene, index)
    there = _at_place(scene, index)
    if there is not None and (source is None or not _is_people(scene, source)):
        source = there
    elif source is not None and (trimmed := _behind_place(scene, source, index)) is not None:
        source = trimmed
    elif source is not None and (_only_where(scene, source, index) or _is_oblique(scene, source)):
        source = None
    if source is not None and _is_object(scene, source):
        source = phrase_before(scene, source.start)
    if source is None or not can_say(scene, source, index):
        source = _before_circumstance(scene, index) or source
    return source


def _at_place(scene: Scene, verb: int) -> Phrase | None:
    """Return where those are who open a clause with a plural verb: «В Лиме отказ назвали …»."""
    cues = scene.cues
    if not (cues.plural_verbs and scene.flat(verb).endswith(cues.plural_verbs)):
        return None
    start = _clause_start(scene, verb)
    start += scene.flat(start) in cues.clause_openers
    if scene.flat(start) not in cues.inside or start >= verb - 1:
        return None
    phrase = phrase_after(scene, start + 1)
    if phrase is None or phrase.apposition or phrase.stop > verb or not names_sayer(scene, phrase):
        return None
    if scene.flat(verb - 1) in cues.auxiliaries:
        return None  # «в порту это не подтвердили»
    place = scene.country(start + 1)
    lone = place is not None and place.way is not Way.PEOPLE
    return Phrase(start + 1, start + 2) if lone else phrase


def _clause_start(scene: Scene, verb: int) -> int:
    """Return where the clause of a verb begins, before a relative clause inside it, too."""
    start = verb
    while start > 0 and verb - start < AHEAD and not scene.is_mark(start - 1, ".;:—–"):
        if scene.is_mark(start - 1, ","):
            behind = range(start - 2, max(-1, verb - AHEAD), -1)
            comma = next((at for at in behind if scene.is_mark(at, ",")), None)
            if comma is None or scene.flat(comma + 1) not in scene.cues.relatives:
                break
            start = comma
        else:
            start -= 1
    return start


def _is_people(scene: Scene, source: Phrase) -> bool:
    """Say whether a subject are people or a pronoun, not a thing: «в Лиме врачи говорят»."""
    inside = range(source.first, source.stop)
    return scene.has_any(inside, scene.cues.roles) or (
        source.stop - source.first == 1 and scene.flat(source.first) in scene.cues.pronouns
    )


def _before_circumstance(scene: Scene, index: int) -> Phrase | None:
    """Return the subject before where or when it spoke: «Петров на встрече сказал»."""
    for at in range(index - 1, max(0, index - _CIRCUMSTANCE), -1):
        if not scene.is_word(at) or scene.is_cue(at) or scene.flat(at) in scene.cues.pronouns:
            return None
        word = scene.flat(at)
        if word in scene.cues.circumstances or word in scene.cues.prepositions:
            found = phrase_before(scene, at)
            return found if found is not None and names_sayer(scene, found) else None
    return None


def _behind_place(scene: Scene, source: Phrase, verb: int) -> Phrase | None:
    """Return the subject behind where it spoke: «на встрече Петров», «в ходе встречи мэрия»."""
    cues = scene.cues
    led = scene.flat(source.first - 1) in cues.prepositions
    if cues.head_last or not led or scene.flat(verb).endswith(cues.plural_verbs):
        return None
    begins = _name_begins(scene, source)
    inside = range(source.first, begins)
    if source.first < begins < source.stop and not scene.has_any(inside, cues.roles):
        return Phrase(begins, source.stop)
    nouns = range(source.first + 1, source.stop)
    begins = next((at for at in nouns if scene.flat(at) in cues.listed), source.first)
    while begins > source.first and scene.flat(begins - 1).endswith(_PLAIN):
        begins -= 1
    return Phrase(begins, source.stop) if begins > source.first else None


def _name_begins(scene: Scene, source: Phrase) -> int:
    """Return where the capitalised words at the end of a phrase begin."""
    at = source.stop
    while at > source.first and scene.is_capital(at - 1):
        at -= 1
    return at


def _only_where(scene: Scene, source: Phrase, verb: int) -> bool:
    """Say whether «на собрании» says where somebody spoke, not who: one person spoke there."""
    cues = scene.cues
    before = scene.flat(source.start - 1)
    if not cues.plural_verbs or before not in cues.prepositions:
        return False
    if before not in cues.inside:
        return True
    if is_impersonal(scene, verb):
        return False  # «в нём сказано»
    return not scene.flat(verb).endswith(cues.plural_verbs) and source.start > 1


def _is_object(scene: Scene, source: Phrase) -> bool:
    """Say whether what stands before a verb is what it denies: «фирма обвинение отвергает»."""
    cues, lone = scene.cues, source.end - source.start == 1
    told = lone and not cues.head_last and scene.has(source.first, cues.nouns)
    told = told and scene.flat(source.first - 1) not in cues.inside
    return told and not scene.is_capital(source.first)


def _is_oblique(scene: Scene, source: Phrase) -> bool:
    """Say whether a lone noun's case says that it is no subject: «(о деле) сварщиков»."""
    cues, lone = scene.cues, source.end - source.start == 1
    word = scene.flat(source.first)
    small = scene.is_capital(source.first) or word in cues.pronouns
    return lone and not small and word.endswith(cues.oblique)
