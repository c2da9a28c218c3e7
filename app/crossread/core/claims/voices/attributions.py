"""Find in one sentence where it says whose words follow or went before."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.phrases import Phrase, phrase_after
from crossread.core.claims.voices.reports import read_report
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.steps import skip_inside, skip_right, skip_time


def find_attributions(scene: Scene) -> list[Attribution]:
    """Return the attributions of a sentence in text order, none overlapping another."""
    found: list[Attribution] = []
    at = 0
    for candidate in _candidates(scene):
        if candidate.first >= at:
            found.append(candidate)
            at = candidate.stop
    return found


def _candidates(scene: Scene) -> Iterator[Attribution]:
    index = 0
    while index < len(scene.units):
        if scene.is_word(index):
            found = _read_at(scene, index)
            if found is not None:
                yield found
                index = max(index + 1, found.stop)
                continue
        index += 1


def _read_at(scene: Scene, index: int) -> Attribution | None:
    cues, word = scene.cues, scene.units[index].flat
    found = _source_at(scene, index) if word in cues.sources else None
    if found is None and word in cues.as_words:
        found = _as_at(scene, index)
    return found or read_report(scene, index)


def _source_at(scene: Scene, index: int) -> Attribution | None:
    """Read “according to X”."""
    for words in scene.cues.sources[scene.flat(index)]:
        owner = _owner_inside(scene, index, words)
        if owner is not None:
            side = _side(scene, index, index + len(words) + 1)
            return Attribution(index, index + len(words) + 1, owner, None, side)
        stop = index + len(words)
        if all(scene.flat(index + n) == word for n, word in enumerate(words)):
            phrase = phrase_after(scene, stop)
            if phrase is None:
                continue
            phrase = _author(scene, phrase) or phrase
            return Attribution(index, phrase.end, phrase, None, _side(scene, index, phrase.end))
    return None


def _author(scene: Scene, document: Phrase) -> Phrase | None:
    """Return who wrote a document: “a report by X”."""
    cues = scene.cues
    if not cues.head_last and scene.has(document.first, cues.documents):
        return Phrase(document.first + 1, document.stop) if _names(scene, document) else None
    if scene.flat(document.end) not in scene.cues.authors:
        return None
    named = any(
        scene.has(index, scene.cues.documents) for index in range(document.first, document.stop)
    )
    return phrase_after(scene, document.end + 1) if named else None


def _names(scene: Scene, document: Phrase) -> bool:
    """Say whether behind the noun of a document stands whose it is: «акт Минтранса»."""
    return any(
        scene.is_capital(index) or scene.has(index, scene.cues.institutions)
        for index in range(document.first + 1, document.stop)
    )


def _owner_inside(scene: Scene, index: int, words: tuple[str, ...]) -> Phrase | None:
    """Return the pronoun in «по её словам»."""
    cues = scene.cues
    if len(words) != 2 or scene.flat(index + 2) != words[1]:  # noqa: PLR2004 - a pair around it
        return None
    owners = cues.his | cues.hers | cues.its
    return Phrase(index + 1, index + 2) if scene.flat(index + 1) in owners else None


def _side(scene: Scene, first: int, stop: int) -> Holds:
    """Say what an inserted source answers for, by where it stands."""
    if stop >= len(scene.units) or scene.is_mark(stop, ".!?;…"):
        return Holds.BEFORE
    before = first - 1
    opens = before < 0 or scene.is_mark(before, ":;—–") or _opens_clause(scene, before)
    if opens or (not scene.is_mark(before, ",") and not scene.is_quote(before)):
        return Holds.AFTER
    return Holds.AROUND


def _opens_clause(scene: Scene, index: int) -> bool:
    cues = scene.cues
    word = scene.flat(index)
    return word in cues.clause_openers or word in cues.that or (index == 0 and scene.is_adverb(0))


def _as_at(scene: Scene, index: int) -> Attribution | None:
    """Read “as X said,” and “как сообщил X,”."""
    if scene.is_cue(index + 1):
        phrase = phrase_after(scene, skip_inside(scene, skip_time(scene, index + 2)))
        if phrase is None or not _ends_clause(scene, phrase.end):
            return None
        return Attribution(index, phrase.end, phrase, index + 1, _side(scene, index, phrase.end))
    phrase = phrase_after(scene, skip_inside(scene, index + 1))
    if phrase is None:
        return None
    verb = skip_right(scene, phrase.end)
    if not scene.is_cue(verb) or not _ends_clause(scene, verb + 1):
        return None
    return Attribution(index, verb + 1, phrase, verb, _side(scene, index, verb + 1))


def _ends_clause(scene: Scene, at: int) -> bool:
    return at >= len(scene.units) or scene.is_mark(at, ",.;:—–")
