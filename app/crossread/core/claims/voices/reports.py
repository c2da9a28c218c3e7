"""Read a verb of reporting, or of taking a position, with its subject."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.before import subject_before
from crossread.core.claims.voices.chunks import Phrase, chunk_left
from crossread.core.claims.voices.fronted import read_fronted, subject_behind
from crossread.core.claims.voices.openings import find_addressee, find_opening
from crossread.core.claims.voices.partners import partner_after, partner_before
from crossread.core.claims.voices.phrases import (
    inserted_before,
    owner_of,
    phrase_after,
    phrase_before,
)
from crossread.core.claims.voices.scene import Scene, is_phrasal
from crossread.core.claims.voices.steps import (
    AHEAD,
    behind,
    skip_time,
    to_mark,
)
from crossread.core.claims.voices.subjects import (
    after_mark,
    can_say,
    elided,
    is_finite,
    is_impersonal,
    names_sayer,
    shared_subject,
)

_NAMED = 4
"""Most units before a report that only name what a sentence is about."""


def read_report(scene: Scene, index: int) -> Attribution | None:
    """Return what the word at *index* attributes, None where it is no such verb."""
    if not scene.is_cue(index) or scene.flat(index).endswith(scene.cues.infinitives):
        return None
    if not is_finite(scene, index) or _requests(scene, index) or _is_mute(scene, index):
        return None
    return _inverted(scene, index) or _subject_first(scene, index)


def _is_mute(scene: Scene, index: int) -> bool:
    """Say whether a verb tells only that somebody does not speak: «там это не подтвердили»."""
    denied = scene.flat(index - 1) in scene.cues.negations
    return denied and scene.has(index, scene.cues.mute)


def _requests(scene: Scene, index: int) -> bool:
    """Say whether a verb only governs an infinitive: “asked to speak”, “asked not to be named”."""
    ahead = index + 1 + (scene.flat(index + 1) in scene.cues.auxiliaries)
    return scene.has(index, scene.cues.requests) and scene.flat(ahead) in scene.cues.infinitive


def _inverted(scene: Scene, index: int) -> Attribution | None:
    """Read “…, said X” and “…, сообщили в X”."""
    word = scene.flat(index)
    if not after_mark(scene, index) or word in scene.cues.dictionary:
        return None
    if scene.is_mark(index - 1, ",") and not _of_document(scene, index):
        subject = phrase_before(scene, index)
        inserted = inserted_before(scene, index) is not None
        told_of = subject is not None and (inserted or subject.apposition is not None)
        if subject is not None and told_of and names_sayer(scene, subject):
            return None
    if word.endswith(scene.cues.progressive) or scene.flat(index + 1) in scene.cues.that:
        return None
    phrase = subject_behind(scene, index)
    if phrase is None:
        return None
    partner = partner_after(scene, phrase)
    stop = to_mark(scene, phrase.end if partner is None else partner.end)
    phrase = owner_of(scene, phrase) or phrase
    if stop is None:
        return None
    inserted = scene.is_mark(index - 1, ",") and scene.is_mark(stop, ",")
    joined = bool(scene.cues.finite_endings) and scene.flat(stop + 1) in scene.cues.joins
    inserted = inserted and (joined or _resumes(scene, stop, index - 1))
    goes_on = scene.is_mark(stop, ":") and not scene.is_quote(stop + 1)
    holds = Holds.AROUND if inserted or goes_on else _after_report(scene, stop)
    aside = _aside_end(scene, stop)
    if aside is not None:
        phrase = Phrase(phrase.first, phrase.stop, (stop + 1, aside))
        stop, holds = aside, Holds.AROUND
    return Attribution(index, stop, phrase, index, holds, partner=partner)


def _of_document(scene: Scene, index: int) -> bool:
    """Say whether a verb has its source behind “in”: «следует из письма», «говорят в порту»."""
    ahead = index + 1 + (scene.flat(index + 1) not in scene.cues.inside)
    told = is_impersonal(scene, index) or is_phrasal(scene, index)
    told = told or scene.flat(index).endswith(scene.cues.plural_verbs)
    return told and scene.flat(ahead) in scene.cues.inside


def _aside_end(scene: Scene, comma: int) -> int | None:
    """Return where a clause about the speaker ends before the quotation goes on."""
    cues, word = scene.cues, scene.flat(comma + 1)
    if not scene.is_mark(comma, ",") or not (
        word in cues.relatives or word.endswith(cues.participles)
    ):
        return None
    for at in range(comma + 2, min(len(scene.units), comma + AHEAD)):
        if scene.is_mark(at, ",—–-:") and (scene.is_quote(at + 1) or scene.is_quote(at + 2)):
            return at if scene.is_quote(at + 1) or scene.is_mark(at + 1, "—–-") else None
        if scene.is_mark(at, ".!?;"):
            return None
    return None


def _resumes(scene: Scene, comma: int, before: int) -> bool:
    """Say whether a sentence goes on behind “…, said X, …” with its own verb, not a new clause."""
    cues, word = scene.cues, scene.flat(comma + 1)
    if cues.finite_endings:
        return word in cues.auxiliaries
    if before <= _NAMED and word in cues.prepositions:
        return True  # «Вертолёт, добавил он, в мае не летал»
    opens = word in cues.clause_openers or word in cues.relatives
    opens = opens or word in cues.that or word in cues.prepositions
    return scene.is_word(comma + 1) and not opens and not word.endswith(cues.participles)


def _after_report(scene: Scene, stop: int) -> Holds:
    """Say whether a quotation goes on behind “…,” she said, “…”."""
    ahead = stop
    while scene.is_mark(ahead, ",.:—–-"):
        ahead += 1
    return Holds.AROUND if scene.is_quote(ahead) else Holds.BEFORE


def _subject_first(scene: Scene, index: int) -> Attribution | None:
    """Read “X said that …”, “…, X said.” and “X has supported …”."""
    source = subject_before(scene, index)
    shared = source is None or not can_say(scene, source, index)
    relative = _antecedent(scene, index) if shared else None
    if relative is not None:
        source = relative
    elif shared:
        source = shared_subject(scene, index) if elided(scene, index) else None
    if source is None and (fronted := read_fronted(scene, index)) is not None:
        return fronted
    if source is None or _says_nothing(scene, behind(scene, index)):
        return None
    first = index if shared else source.start
    if relative is not None:
        first, shared = relative.end + 1, False
    partner = None if shared or relative is not None else partner_before(scene, source)
    first = first if partner is None else partner.start
    if not shared and scene.flat(first - 1) in scene.cues.inside:
        first -= 1
    elif is_impersonal(scene, index):
        return None
    stop = behind(scene, index)
    found = Attribution(first, stop, source, index, Holds.CLAUSE, shared=shared, partner=partner)
    if not scene.has(index, scene.cues.says) and stop == index + 1:
        return _stance(scene, found, index)
    return _report(scene, found, index) or _stance(scene, found, index)


def _says_nothing(scene: Scene, at: int) -> bool:
    """Say whether a verb has “nothing” for an object, not for the subject of what is told."""
    ahead = scene.flat(at + 1) in scene.cues.auxiliaries
    return scene.flat(at) in scene.cues.void and not ahead


def _antecedent(scene: Scene, index: int) -> Phrase | None:
    """Return the noun before “…, who says”."""
    at = index
    while scene.flat(at - 1) in scene.cues.auxiliaries or (at > 0 and scene.is_adverb(at - 1)):
        at -= 1
    if scene.flat(at - 1) not in scene.cues.relatives or not scene.is_mark(at - 2, ","):
        return None
    before = chunk_left(scene, at - 2)
    return before if before is not None and names_sayer(scene, before) else None


def _report(scene: Scene, found: Attribution, index: int) -> Attribution | None:
    """Complete an attribution by what its verb of reporting governs."""
    at = skip_time(scene, behind(scene, index))
    addressee = find_addressee(scene, index, at)
    ends = to_mark(scene, behind(scene, index))
    inserted = ends is not None and scene.is_mark(ends, ",")
    opened = not inserted and _opened(scene, found.first)
    if ends is not None and not found.shared and not opened and not _only_connects(scene, found):
        holds = _holds_before(scene, found.first, ends, close=ends <= at)
        if holds is not None:
            return replace(found, stop=ends, holds=holds, addressee=addressee)
    opening = find_opening(scene, index, _behind_addressee(scene, addressee) if addressee else at)
    if opening is None:
        return None
    return replace(found, stop=opening, holds=Holds.AFTER, addressee=addressee)


def _behind_addressee(scene: Scene, addressee: Phrase) -> int:
    """Return the unit behind whom something is told to and where: “told me in the lobby”."""
    at = addressee.stop
    where = phrase_after(scene, at + 1) if scene.flat(at) in scene.cues.circumstances else None
    return where.stop if where is not None and where.apposition is None else at


def _holds_before(scene: Scene, first: int, ends: int, *, close: bool) -> Holds | None:
    """Judge “…, X said.” and “…,” X said, “…”: None where what is said follows."""
    after_quote = scene.is_quote(first - 1) or (
        scene.is_mark(first - 1, ",—–-") and any(scene.is_quote(first - n) for n in (2, 3))
    )
    if scene.cues.head_last and scene.is_mark(ends, ";") and scene.is_mark(first - 1, ","):
        return Holds.AROUND  # “It rained, she said; it also snowed.”
    if ends >= len(scene.units) or scene.is_mark(ends, ".!?…;"):
        return Holds.BEFORE if after_quote or scene.is_mark(first - 1, ",—–-") else None
    if not scene.is_mark(ends, ",—–"):
        return None
    if after_quote:
        return _after_report(scene, ends)
    inserted = scene.is_mark(first - 1, ",")
    inserted = inserted and (close or not _is_circumstance(scene, first - 1))
    return Holds.AROUND if inserted and scene.flat(ends + 1) not in scene.cues.that else None


def _opened(scene: Scene, first: int) -> bool:
    """Say whether what stands before a subject is no clause: “Speaking to them, he said …”."""
    if not scene.is_mark(first - 1, ",") or not _is_circumstance(scene, first - 1):
        return False
    start = first - 1
    while start > 0 and not scene.is_mark(start - 1, ".;:—–") and not scene.is_quote(start - 1):
        start -= 1
    cues = scene.cues
    if cues.progressive and scene.flat(start).endswith(cues.progressive):
        return start == 0
    return start == 0 and bool(cues.finite_endings) and not any(
        scene.flat(at) in cues.auxiliaries
        or scene.flat(at) in cues.finite_words
        or scene.is_quote(at)
        or (scene.flat(at).endswith(cues.finite_endings) and at > 0)
        for at in range(first - 1)
    )  # fmt: skip


def _only_connects(scene: Scene, found: Attribution) -> bool:
    """Say whether all that stands before a subject joins it on: «В свою очередь, мэр …»."""
    cues = scene.cues
    words = [scene.flat(at) for at in range(found.first) if scene.is_word(at)]
    small = (word in cues.adverbs or word in cues.clause_openers for word in words)
    return bool(words) and not cues.head_last and all(small)


def _is_circumstance(scene: Scene, comma: int) -> bool:
    """Say whether what stands before a comma only says when or where: “On Tuesday, …”."""
    first = comma
    while first > 0 and not scene.is_mark(first - 1, ",.;:—–"):
        first -= 1
    cues = scene.cues
    opening = scene.flat(first)
    return (
        opening in cues.prepositions | cues.clause_openers | cues.adverbs | cues.times
        or opening.endswith((*cues.progressive, *cues.finite_endings))
        or comma == 0
    )


def _stance(scene: Scene, found: Attribution, index: int) -> Attribution | None:
    """Judge “X has supported Y's proposal”: X answers for the clause."""
    root = scene.units[index].root
    if root not in scene.cues.stances or index + 1 >= len(scene.units):
        return None
    if root in scene.cues.governs and scene.flat(index + 1) in scene.cues.prepositions:
        return None  # “a dealer accused of theft”
    near = range(index + 1, min(len(scene.units), index + AHEAD))
    if any(scene.has(ahead, scene.cues.silence) for ahead in near):
        return None  # «отказался от комментариев»
    marks = scene.cues.marked.get(root)
    if marks is not None and not any(
        scene.flat(ahead) in marks or scene.is_quote(ahead) for ahead in near
    ):
        return None
    object_before = not scene.cues.head_last and scene.is_mark(index + 1, ".!")
    return found if object_before or not scene.is_mark(index + 1, ".,;:!?") else None
