"""Read a verb of reporting, or of taking a position, with its subject."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.openings import find_addressee, find_opening
from crossread.core.claims.voices.phrases import Phrase, phrase_after, phrase_before
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.steps import AHEAD, skip_inside, skip_time, to_mark
from crossread.core.claims.voices.subjects import (
    after_mark,
    elided,
    is_finite,
    names_sayer,
    shared_subject,
)


def read_report(scene: Scene, index: int) -> Attribution | None:
    """Return what the word at *index* attributes, None where it is no such verb."""
    if not scene.is_cue(index) or not is_finite(scene, index):
        return None
    return _inverted(scene, index) or _subject_first(scene, index)


def _inverted(scene: Scene, index: int) -> Attribution | None:
    """Read “…, said X” and “…, сообщили в X”."""
    word = scene.flat(index)
    if not after_mark(scene, index) or word in scene.cues.dictionary:
        return None
    if scene.is_mark(index - 1, ","):
        subject = phrase_before(scene, index)
        if subject is not None and subject.apposition and names_sayer(scene, subject):
            return None
    if word.endswith(scene.cues.progressive) or scene.flat(index + 1) in scene.cues.that:
        return None
    start = skip_inside(scene, skip_time(scene, index + 1))
    phrase = phrase_after(scene, start)
    if phrase is None or not (names_sayer(scene, phrase)):
        return None
    stop = to_mark(scene, phrase.end)
    if stop is None:
        return None
    inserted = scene.is_mark(index - 1, ",") and scene.is_mark(stop, ",") and _resumes(scene, stop)
    holds = Holds.AROUND if inserted else _after_report(scene, stop)
    aside = _aside_end(scene, stop)
    if aside is not None:
        phrase = Phrase(phrase.first, phrase.stop, (stop + 1, aside))
        stop, holds = aside, Holds.AROUND
    return Attribution(index, stop, phrase, index, holds)


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


def _resumes(scene: Scene, comma: int) -> bool:
    """Say whether a sentence goes on behind “…, said X, …” with its own verb, not a new clause."""
    cues, word = scene.cues, scene.flat(comma + 1)
    if cues.finite_endings:
        return word in cues.auxiliaries
    opens = word in cues.clause_openers | cues.relatives | cues.that | cues.prepositions
    return scene.is_word(comma + 1) and not opens and not word.endswith(cues.participles)


def _after_report(scene: Scene, stop: int) -> Holds:
    """Say whether a quotation goes on behind “…,” she said, “…”."""
    ahead = stop
    while scene.is_mark(ahead, ",.:—–-"):
        ahead += 1
    return Holds.AROUND if scene.is_quote(ahead) else Holds.BEFORE


def _subject_first(scene: Scene, index: int) -> Attribution | None:
    """Read “X said that …”, “…, X said.” and “X has supported …”."""
    source = phrase_before(scene, index)
    shared = source is None or not names_sayer(scene, source)
    if shared:
        source = shared_subject(scene, index) if elided(scene, index) else None
    if source is None:
        return None
    first = index if shared else source.start
    if not shared and scene.flat(first - 1) in scene.cues.inside:
        first -= 1
    found = Attribution(first, index + 1, source, index, Holds.CLAUSE, shared=shared)
    if not scene.has(index, scene.cues.says):
        return _stance(scene, found, index)
    return _report(scene, found, index) or _stance(scene, found, index)


def _report(scene: Scene, found: Attribution, index: int) -> Attribution | None:
    """Complete an attribution by what its verb of reporting governs."""
    at = skip_time(scene, index + 1)
    addressee = find_addressee(scene, index, at)
    ends = to_mark(scene, index + 1)
    if ends is not None and not found.shared:
        holds = _holds_before(scene, found.first, ends)
        if holds is not None:
            return replace(found, stop=ends, holds=holds, addressee=addressee)
    opening = find_opening(scene, index, addressee.stop if addressee else at)
    if opening is None:
        return None
    return replace(found, stop=opening, holds=Holds.AFTER, addressee=addressee)


def _holds_before(scene: Scene, first: int, ends: int) -> Holds | None:
    """Judge “…, X said.” and “…,” X said, “…”: None where what is said follows."""
    after_quote = scene.is_quote(first - 1) or (
        scene.is_mark(first - 1, ",—–-") and any(scene.is_quote(first - n) for n in (2, 3))
    )
    if ends >= len(scene.units) or scene.is_mark(ends, ".!?…"):
        return Holds.BEFORE if after_quote or scene.is_mark(first - 1, ",—–-") else None
    if not scene.is_mark(ends, ",—–"):
        return None
    if after_quote:
        return _after_report(scene, ends)
    inserted = scene.is_mark(first - 1, ",") and not _is_circumstance(scene, first - 1)
    return Holds.AROUND if inserted and scene.flat(ends + 1) not in scene.cues.that else None


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
    marks = scene.cues.marked.get(root)
    if marks is not None:
        near = range(index + 1, min(len(scene.units), index + AHEAD))
        if not any(scene.flat(ahead) in marks or scene.is_quote(ahead) for ahead in near):
            return None
    object_before = not scene.cues.head_last and scene.is_mark(index + 1, ".!")
    return found if object_before or not scene.is_mark(index + 1, ".,;:!?") else None
