"""Judge verbs and their subjects: does this verb report, and who speaks?"""

from __future__ import annotations

from crossread.core.claims.units import Kind
from crossread.core.claims.voices.chunks import Phrase, chunk_left, chunk_right
from crossread.core.claims.voices.openings import is_finite_word
from crossread.core.claims.voices.phrases import inserted_before
from crossread.core.claims.voices.scene import Scene

_BACK = 30
"""Most units between a verb and the subject that it shares."""


def is_finite(scene: Scene, index: int) -> bool:
    """Say whether a verb reports: no infinitive, no passive, no noun of the same spelling."""
    cues = scene.cues
    word, before = scene.flat(index), scene.flat(index - 1)
    determined = before in cues.determiners and (cues.head_last or before not in cues.adverbs)
    if before in cues.infinitive or determined or before == "":
        return before == "" and not scene.is_word(index - 1) and after_mark(scene, index)
    helped = _auxiliary(scene, index)
    if helped is not None and scene.flat(helped) in cues.be:
        return word.endswith(cues.progressive) or word in cues.attitudes
    if word in cues.attitudes:
        return False
    if cues.progressive and word.endswith(cues.progressive):
        return after_mark(scene, index)
    if word in cues.dictionary:
        plural = cues.plural and (before.endswith(cues.plural) or before in cues.pronouns)
        return helped is not None or bool(plural) or _is_collective(scene, index)
    return scene.flat(index - 1) not in cues.prepositions


def _is_collective(scene: Scene, index: int) -> bool:
    """Say whether a verb in the plural follows a body's name or noun: “Oak say”, “police say”."""
    cues, before = scene.cues, index - 1
    if not scene.has(index, cues.clause_verbs) or scene.has(index, cues.nouns):
        return False
    return bool(cues.plural) and (scene.is_capital(before) or scene.is_body(before))


def is_impersonal(scene: Scene, index: int) -> bool:
    """Say whether a verb is passive, so that its subject says nothing: «срок не называется»."""
    cues, word = scene.cues, scene.flat(index)
    if word in cues.passives:
        return True
    if not word.endswith(cues.reflexive_endings):
        return False
    root = scene.units[index].root
    return root in cues.impersonal or root not in cues.reflexive


def after_mark(scene: Scene, index: int) -> bool:
    """Say whether a verb follows a mark or a quotation, as in “…, said X”."""
    return index > 0 and (scene.is_mark(index - 1, ",—–-)") or scene.is_quote(index - 1))


def _auxiliary(scene: Scene, index: int) -> int | None:
    inserted = inserted_before(scene, index)
    at = (index if inserted is None else inserted) - 1
    while at >= 0 and scene.is_word(at):
        if scene.flat(at) in scene.cues.auxiliaries:
            return at
        if not scene.is_adverb(at):
            return None
        at -= 1
    return None


def shared_subject(scene: Scene, index: int) -> Phrase | None:
    """Return the subject of the clause before a verb that has none of its own."""
    cues = scene.cues
    for at in range(index - 1, max(-1, index - _BACK), -1):
        if not (scene.is_capital(at) or scene.flat(at) in cues.pronouns):
            continue
        phrase = chunk_left(scene, at + 1)
        behind = scene.unit(at + 1)
        if phrase is None or behind is None or behind.kind is not Kind.WORD or behind.capital:
            continue
        if cues.finite_endings and not is_finite_word(scene, _skip_adverbs(scene, at + 1)):
            continue
        before = scene.flat(phrase.first - 1)
        led = before in cues.prepositions and before not in cues.clause_openers
        led = led or (
            not scene.is_capital(phrase.first) and scene.flat(phrase.first).endswith(cues.objective)
        )
        if not led and names_sayer(scene, phrase):
            there = _shared_place(scene, index) if phrase.stop == 1 else None
            sure = there is None or scene.has(0, cues.sayers) or scene.flat(0) in cues.pronouns
            return phrase if sure or scene.country(0) else there
    return _opening_subject(scene, index) if cues.head_last else _shared_place(scene, index)


def _shared_place(scene: Scene, index: int) -> Phrase | None:
    """Return where those are who did what goes before: «В Лиме срок не назвали, но заявили …»."""
    cues, they = scene.cues, scene.cues.plural_verbs
    for at in range(index - 1, max(0, index - _BACK), -1):
        if scene.flat(at - 1) not in cues.inside:
            continue
        phrase = chunk_right(scene, at)
        if phrase is None or not names_sayer(scene, phrase) or not cues.endings:
            continue
        if scene.country(at) is not None and scene.country(at + 1) is None:
            phrase = Phrase(at, at + 1)
        behind = range(phrase.stop, index)
        if any(scene.flat(verb).endswith(they) and scene.is_word(verb) for verb in behind):
            return phrase
    return None


def _opening_subject(scene: Scene, index: int) -> Phrase | None:
    """Return the subject that a sentence opens with, whose participle comes later."""
    phrase = chunk_right(scene, 0)
    if phrase is None or not scene.flat(index).endswith(scene.cues.progressive):
        return None
    return phrase if phrase.stop < index - 1 and names_sayer(scene, phrase) else None


def _skip_adverbs(scene: Scene, at: int) -> int:
    while scene.is_word(at) and scene.is_adverb(at):
        at += 1
    return at


def names_sayer(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a phrase can name somebody who speaks."""
    cues = scene.cues
    if phrase.stop - phrase.first == 1 and scene.flat(phrase.first) in cues.pronouns:
        return scene.flat(phrase.first) not in cues.first
    return any(
        (
            scene.is_capital(index)
            and not (index == 0 and scene.is_adverb(0))
            and scene.flat(index) not in cues.determiners
        )
        or scene.has(index, cues.sayers)
        or (scene.has(index, cues.sides) and scene.flat(index) in cues.listed)
        for index in range(phrase.first, phrase.stop)
    )


def can_say(scene: Scene, phrase: Phrase, verb: int) -> bool:
    """Say whether a phrase can be the subject of a verb: of a strong one many more can."""
    cues = scene.cues
    if names_sayer(scene, phrase):
        return True
    if not scene.has(verb, cues.says) or scene.has(verb, cues.weak):
        return False
    head = phrase.stop - 1 if cues.head_last else phrase.first
    word = scene.flat(head)
    if not scene.is_word(head) or scene.is_time(head) or word.endswith(cues.abstract):
        return False
    if scene.flat(phrase.first - 1) in cues.prepositions:
        return False
    singular = word.removesuffix(cues.plural[0]) if cues.plural else word
    determined = cues.head_last and scene.flat(phrase.first) in cues.determiners
    return singular.endswith(cues.agents) or bool(determined and phrase.stop - phrase.first > 1)


def elided(scene: Scene, index: int) -> bool:
    """Say whether a verb has its subject in the clause before: “…, but suggested …”."""
    before = scene.flat(index - 1)
    joined = before in scene.cues.joins or before in scene.cues.clause_openers
    aside = (*scene.cues.progressive, *scene.cues.gerunds)
    after_comma = scene.is_mark(index - 1, ",") and scene.flat(index).endswith(aside)
    return after_comma or (joined and index > 1 and before not in scene.cues.as_words)
