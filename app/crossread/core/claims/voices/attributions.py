"""Find in one sentence where it says whose words follow or went before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from crossread.core.claims.voices.phrases import Phrase, chunk_left, phrase_after, phrase_before
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.units import Kind
from crossread.core.words import stem

_BACK = 30
"""Most units between a verb and the subject that it shares."""
_AHEAD = 18
"""Most units between a verb of reporting and what it introduces."""


class Holds(Enum):
    """Which part of the sentence an attribution answers for."""

    AFTER = auto()
    BEFORE = auto()
    AROUND = auto()
    """Before and after."""
    CLAUSE = auto()
    """The clause that it stands in, itself included."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source and its verb; unit numbers, ends exclusive."""

    first: int
    stop: int
    source: Phrase
    verb: int | None
    holds: Holds
    addressee: Phrase | None = None
    shared: bool = False
    """The verb has its subject in the clause before."""


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
            found = _source_at(scene, index) or _as_at(scene, index) or _verb_at(scene, index)
            if found is not None:
                yield found
                index = max(index + 1, found.stop)
                continue
        index += 1


def _source_at(scene: Scene, index: int) -> Attribution | None:
    """Read “according to X”."""
    for words in scene.cues.sources.get(scene.flat(index), ()):
        stop = index + len(words)
        if all(scene.flat(index + n) == word for n, word in enumerate(words)):
            phrase = phrase_after(scene, stop)
            if phrase is None:
                continue
            return Attribution(index, phrase.end, phrase, None, _side(scene, index, phrase.end))
    return None


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
    cues = scene.cues
    if scene.flat(index) not in cues.as_words:
        return None
    if scene.is_cue(index + 1):
        phrase = phrase_after(scene, _skip_inside(scene, _skip_time(scene, index + 2)))
        if phrase is None or not _ends_clause(scene, phrase.end):
            return None
        return Attribution(index, phrase.end, phrase, index + 1, _side(scene, index, phrase.end))
    phrase = phrase_after(scene, _skip_inside(scene, index + 1))
    if phrase is None:
        return None
    verb = _skip_right(scene, phrase.end)
    if not scene.is_cue(verb) or not _ends_clause(scene, verb + 1):
        return None
    return Attribution(index, verb + 1, phrase, verb, _side(scene, index, verb + 1))


def _ends_clause(scene: Scene, at: int) -> bool:
    return at >= len(scene.units) or scene.is_mark(at, ",.;:—–")


def _skip_right(scene: Scene, at: int) -> int:
    while scene.flat(at) in scene.cues.auxiliaries or (scene.is_word(at) and scene.is_adverb(at)):
        at += 1
    return at


def _skip_inside(scene: Scene, at: int) -> int:
    return at + 1 if scene.flat(at) in scene.cues.inside else at


def _skip_time(scene: Scene, at: int) -> int:
    """Step over “on Tuesday”, “next morning” and adverbs."""
    cues = scene.cues
    while at < len(scene.units):
        if scene.is_word(at) and (scene.is_adverb(at) or scene.flat(at) in cues.times):
            at += 1
        elif scene.flat(at) in cues.circumstances and scene.flat(at + 1) in cues.times:
            at += 2
        else:
            break
    return at


def _verb_at(scene: Scene, index: int) -> Attribution | None:
    if not scene.is_cue(index) or not _is_finite(scene, index):
        return None
    return _inverted(scene, index) or _subject_first(scene, index)


def _is_finite(scene: Scene, index: int) -> bool:
    """Say whether a verb reports: no infinitive, no passive, no noun of the same spelling."""
    cues = scene.cues
    word, before = scene.flat(index), scene.flat(index - 1)
    if before in cues.infinitive or before in cues.determiners or before == "":
        return before == "" and not scene.is_word(index - 1) and _after_mark(scene, index)
    helped = _auxiliary(scene, index)
    if helped is not None and scene.flat(helped) in cues.be:
        return word.endswith(cues.progressive)
    if word in cues.dictionary:
        plural = cues.plural and (before.endswith(cues.plural) or before in cues.pronouns)
        return helped is not None or bool(plural)
    return scene.flat(index - 1) not in cues.prepositions


def _after_mark(scene: Scene, index: int) -> bool:
    """Say whether a verb follows a mark or a quotation, as in “…, said X”."""
    return index > 0 and (scene.is_mark(index - 1, ",—–-)") or scene.is_quote(index - 1))


def _auxiliary(scene: Scene, index: int) -> int | None:
    at = index - 1
    while at >= 0 and scene.is_word(at):
        if scene.flat(at) in scene.cues.auxiliaries:
            return at
        if not scene.is_adverb(at):
            return None
        at -= 1
    return None


def _inverted(scene: Scene, index: int) -> Attribution | None:
    """Read “…, said X” and “…, сообщили в X”."""
    word = scene.flat(index)
    if not _after_mark(scene, index) or word in scene.cues.dictionary:
        return None
    if word.endswith(scene.cues.progressive) or scene.flat(index + 1) in scene.cues.that:
        return None
    start = _skip_inside(scene, _skip_time(scene, index + 1))
    phrase = phrase_after(scene, start)
    if phrase is None or not (names_sayer(scene, phrase)):
        return None
    stop = _to_mark(scene, phrase.end)
    if stop is None:
        return None
    return Attribution(index, stop, phrase, index, _after_report(scene, stop))


def _to_mark(scene: Scene, at: int) -> int | None:
    """Return the mark or quotation that ends a report such as “, said X on Tuesday”."""
    for stop in range(at, min(len(scene.units), at + _AHEAD)):
        if scene.is_mark(stop, ".,;:!?—–-…") or scene.is_quote(stop):
            return stop
        if scene.is_cue(stop) or scene.flat(stop) in scene.cues.that:
            return None
    return len(scene.units) if len(scene.units) - at < _AHEAD else None


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
        source = _shared_subject(scene, index) if _elided(scene, index) else None
    if source is None:
        return None
    first = index if shared else source.start
    if not shared and scene.flat(first - 1) in scene.cues.inside:
        first -= 1
    found = Attribution(first, index + 1, source, index, Holds.CLAUSE, shared=shared)
    if not scene.has(index, scene.cues.says):
        return _stance(scene, found, index)
    return _report(scene, found, index) or _stance(scene, found, index)


def _shared_subject(scene: Scene, index: int) -> Phrase | None:
    """Return the subject of the clause before a verb that has none of its own."""
    cues = scene.cues
    for at in range(index - 1, max(-1, index - _BACK), -1):
        if not (scene.is_capital(at) or scene.flat(at) in cues.pronouns):
            continue
        phrase = chunk_left(scene, at + 1)
        behind = scene.unit(at + 1)
        if phrase is None or behind is None or behind.kind is not Kind.WORD or behind.capital:
            continue
        before = scene.flat(phrase.first - 1)
        led = before in cues.prepositions and before not in cues.clause_openers
        if not led and names_sayer(scene, phrase):
            return phrase
    return None


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
        or scene.has(index, cues.roles | cues.institutions | cues.documents | cues.firms)
        for index in range(phrase.first, phrase.stop)
    )


def _elided(scene: Scene, index: int) -> bool:
    """Say whether a verb has its subject in the clause before: “…, but suggested …”."""
    before = scene.flat(index - 1)
    joined = before in scene.cues.joins or before in scene.cues.clause_openers
    progressive = scene.flat(index).endswith(scene.cues.progressive)
    after_comma = scene.is_mark(index - 1, ",") and progressive
    return after_comma or (joined and index > 1 and before not in scene.cues.as_words)


def _report(scene: Scene, found: Attribution, index: int) -> Attribution | None:
    """Complete an attribution by what its verb of reporting governs."""
    at = _skip_time(scene, index + 1)
    addressee = _addressee(scene, index, at)
    ends = _to_mark(scene, index + 1)
    if ends is not None and not found.shared:
        holds = _holds_before(scene, found.first, ends)
        if holds is not None:
            return replace(found, stop=ends, holds=holds, addressee=addressee)
    opening = _opening(scene, index, addressee.stop if addressee else at)
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
    if after_quote and scene.is_mark(ends, ",—–"):
        return _after_report(scene, ends)
    return None


def _addressee(scene: Scene, index: int, at: int) -> Phrase | None:
    """Return whom a verb such as “told” has for an object, or an audience in the dative."""
    cues = scene.cues
    start = at + 1 if scene.flat(at) in cues.addressing else at
    if scene.has(index, cues.tells) or start > at or scene.has(at, cues.audience):
        if scene.flat(start) in cues.objects or scene.has(start, cues.audience):
            return Phrase(start, start + 1)
        determined = scene.flat(start) in cues.determiners
        if determined or (scene.is_capital(start) and scene.has(index, cues.tells)):
            phrase = phrase_after(scene, start)
            if phrase is not None and phrase.stop - phrase.first <= _AHEAD // 3:
                return Phrase(phrase.first, phrase.stop)
            if scene.has(start + 1, cues.audience):
                return Phrase(start, start + 2)
    return None


def _opening(scene: Scene, index: int, at: int) -> int | None:
    """Return where what is reported begins, None where the verb reports no clause."""
    for ahead in range(at, min(len(scene.units), at + _AHEAD)):
        if scene.flat(ahead) in scene.cues.that:
            noun = scene.has(ahead - 1, scene.cues.nouns) and ahead > index + 1
            return None if noun else ahead + 1
        if scene.is_quote(ahead):
            introduced = ahead == at or scene.is_mark(ahead - 1, ",:—–")
            return ahead if introduced else _direct(scene, at)
        if scene.is_mark(ahead, ":"):
            return ahead + 1
        stops = scene.is_cue(ahead) or scene.is_mark(ahead, ".;!?")
        if stops or (scene.is_mark(ahead, ",") and not _goes_on(scene, ahead)):
            break
    return _direct(scene, at)


def _goes_on(scene: Scene, comma: int) -> bool:
    """Say whether “that” or a quotation follows a comma: “said, that …”, “сказал, что …”."""
    ahead = _skip_right(scene, comma + 1)
    return scene.flat(ahead) in scene.cues.that or scene.is_quote(ahead)


def _direct(scene: Scene, at: int) -> int | None:
    """Return where a clause without “that” begins: behind the verb, with a verb of its own."""
    cues = scene.cues
    if not cues.infinitive or at >= len(scene.units):
        return None
    if scene.flat(at) in cues.infinitive:
        return at
    if not scene.is_word(at) or scene.flat(at) in cues.prepositions - cues.determiners:
        return None
    for ahead in range(at + 1, min(len(scene.units), at + _AHEAD)):
        if scene.is_mark(ahead, ".,;:!?—–"):
            return None
        if _is_finite_word(scene, ahead):
            return at
    return None


def _is_finite_word(scene: Scene, at: int) -> bool:
    """Say whether a word is the verb of a clause, by its form or by what surrounds it."""
    cues, word = scene.cues, scene.flat(at)
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


def _stance(scene: Scene, found: Attribution, index: int) -> Attribution | None:
    """Judge “X has supported Y's proposal”: X answers for the clause."""
    root = stem(scene.units[index].text)
    if root not in scene.cues.stances or index + 1 >= len(scene.units):
        return None
    marks = scene.cues.marked.get(root)
    if marks is not None:
        near = range(index + 1, min(len(scene.units), index + _AHEAD))
        if not any(scene.flat(ahead) in marks for ahead in near):
            return None
    return None if scene.is_mark(index + 1, ".,;:!?") else found
