"""Find in one sentence where it says whose words follow or went before."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.core.claims.units import Kind
from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.chunks import Phrase, chunk_left
from crossread.core.claims.voices.elliptic import colon_at, gap_at, view_at
from crossread.core.claims.voices.fronted import subject_behind
from crossread.core.claims.voices.phrases import owner_of, phrase_after, phrase_before
from crossread.core.claims.voices.reports import read_report
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.steps import skip_addressee, skip_inside, skip_right, skip_time
from crossread.core.claims.voices.subjects import names_sayer
from crossread.core.claims.voices.tags import follows_quote, read_tag

_LABEL = 5
"""Most words before a colon that say whose words follow."""
_FARTHEST_LABEL = 30
"""Units before the colon of a label, with an apposition of its name."""
_ACRONYM = 4
"""Letters of the longest acronym that is taken for a source, not for a town."""
_FULL_NAME = 2
"""Words of a name with a surname."""
_DETAILS = 8
"""Most words behind a source that still tell who it is."""


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
    labelled = _labelled(scene)
    if labelled is not None:
        yield labelled
    stop = 0 if labelled is None else labelled.stop
    openers, verbs = scene.cues.openers, scene.cues.verbs
    quote = Kind.QUOTE
    quotes = any(unit.kind is quote for unit in scene.units)
    for index, unit in enumerate(scene.units):
        if index < stop:
            continue
        found = None
        if (unit.root in verbs or unit.flat in openers) and scene.is_word(index):
            found = _read_at(scene, index)
        if found is None and quotes and follows_quote(scene, index):
            found = read_tag(scene, index)
        if found is None and quotes and unit.flat == ":" and scene.is_quote(index + 1):
            found = _said_so(scene, index, stop)
        if found is not None:
            yield found
            stop = max(index + 1, found.stop)


def _said_so(scene: Scene, colon: int, start: int) -> Attribution | None:
    """Read “Reyes, who sat beside her, shook his head: “…””: the subject of the clause."""
    cues = scene.cues
    for at in range(start, min(colon, start + _FARTHEST_LABEL)):
        word = scene.flat(at)
        begins = scene.is_capital(at) or word in cues.pronouns or word in cues.determiners
        if not scene.is_word(at) or not (begins or scene.has(at, cues.sayers)):
            continue
        if at == 0 and not _names(scene):
            continue
        if scene.flat(at - 1) in cues.prepositions:
            continue
        phrase = phrase_after(scene, at)
        if phrase is not None and phrase.end <= colon and names_sayer(scene, phrase):
            return Attribution(colon, colon + 1, phrase, None, Holds.AFTER)
    return None


def _names(scene: Scene) -> bool:
    """Say whether a sentence opens with somebody, not with any word in its capital letter."""
    cues, word = scene.cues, scene.flat(0)
    small = word in cues.pronouns or word in cues.determiners
    return small or scene.is_capital(1) or scene.has(0, cues.sayers) or bool(scene.country(0))


def _labelled(scene: Scene) -> Attribution | None:
    """Read “The harbour office: no ship was seen.”."""
    if not any(unit.flat == ":" for unit in scene.units[:_FARTHEST_LABEL]):
        return None
    phrase = phrase_after(scene, 0)
    if phrase is None or not scene.is_mark(phrase.end, ":") or not names_sayer(scene, phrase):
        return None
    words = [scene.units[at].text for at in range(phrase.first, phrase.end)]
    if all(map(str.isupper, words)) and max(map(len, words)) > _ACRONYM:
        return None  # a dateline: “NEW DELHI: …”
    told = phrase.stop - phrase.first <= _LABEL and phrase.end + 2 < len(scene.units)
    return Attribution(0, phrase.end + 1, phrase, None, Holds.AFTER) if told else None


def _read_at(scene: Scene, index: int) -> Attribution | None:
    cues, word = scene.cues, scene.units[index].flat
    found = _source_at(scene, index) if word in cues.sources else None
    if found is None and word in cues.accounts_link:
        found = _account_at(scene, index)
    if found is None and index == 0 and word in cues.minds:
        found = _mind_at(scene)
    if found is None and word in cues.as_words:
        found = _quoted_as(scene, index) or _as_at(scene, index)
    if found is None and index == 0 and word in cues.owning:
        found = view_at(scene)
    if found is None and word in cues.inside:
        found = gap_at(scene, index) or colon_at(scene, index)
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
            if phrase is None or (len(words) == 1 and not names_sayer(scene, phrase)):
                continue
            if index == 0 and scene.is_mark(phrase.end, ".!?"):
                phrase = Phrase(phrase.first, phrase.stop)  # what stands behind is told
            author = _author(scene, phrase)
            phrase = author or phrase
            end = phrase.end
            if author is None and scene.cues.head_last:
                end = _whole_end(scene, phrase)
            return Attribution(index, end, phrase, None, _side(scene, index, end))
    return None


def _account_at(scene: Scene, index: int) -> Attribution | None:
    """Read “by her account” and “in the mayor's view”."""
    cues = scene.cues
    if not cues.head_last:
        return _account_of(scene, index)
    noun = index + 2
    owner: Phrase | None = Phrase(index + 1, noun)
    if scene.flat(index + 1) not in cues.owners:
        phrase = phrase_after(scene, index + 1)
        if phrase is None or not scene.is_possessive(phrase.stop - 2):
            return None
        noun = phrase.stop - 1
        owner = chunk_left(scene, noun - 1)
    if owner is None or not scene.has(noun, cues.accounts):
        return None
    return Attribution(index, noun + 1, owner, None, _side(scene, index, noun + 1))


def _account_of(scene: Scene, index: int) -> Attribution | None:
    """Read «по подсчётам профкома» and «по её версии»."""
    cues = scene.cues
    owned = scene.flat(index + 1) in cues.owners
    noun = index + 1 + owned
    if not scene.has(noun, cues.accounts):
        return None
    owner = Phrase(index + 1, noun) if owned else phrase_after(scene, noun + 1)
    if owner is None or not (owned or names_sayer(scene, owner)):
        return None
    stop = noun + 1 if owned else owner.end
    return Attribution(index, stop, owner, None, _side(scene, index, stop))


def _whole_end(scene: Scene, source: Phrase) -> int:
    """Return where what tells a source from others ends: “a person close to the talks”."""
    cues, at = scene.cues, source.stop
    if source.apposition is not None or not scene.is_word(at):
        return source.end
    while at < len(scene.units) and at - source.stop < _DETAILS:
        if scene.is_mark(at, ",.;"):
            return at
        if scene.is_cue(at) or not scene.is_word(at) or scene.flat(at) in cues.that:
            return source.end
        at += 1
    return source.end


def _mind_at(scene: Scene) -> Attribution | None:
    """Read “For Ana Reyes, who teaches law, the vagueness is the agreement.”."""
    phrase = phrase_after(scene, 1)
    if phrase is None or phrase.stop - phrase.first < _FULL_NAME:
        return None
    named = all(scene.is_capital(at) for at in range(phrase.first, phrase.stop))
    body = any(scene.is_body(at) or scene.country(at) for at in range(phrase.first, phrase.stop))
    stop = phrase.end
    if scene.is_mark(stop, ",") and scene.flat(stop + 1) in scene.cues.relatives:
        ahead = range(stop + 1, min(len(scene.units), stop + _FARTHEST_LABEL))
        stop = next((at for at in ahead if scene.is_mark(at, ",.")), stop)
    if not named or body or stop == phrase.end or not scene.is_mark(stop, ","):
        return None
    return Attribution(0, stop + 1, phrase, None, Holds.AFTER)


def _author(scene: Scene, document: Phrase) -> Phrase | None:
    """Return who wrote a document: “a report by X”."""
    cues = scene.cues
    if not cues.head_last:
        return owner_of(scene, document)
    if scene.flat(document.end) not in cues.authors:
        return None
    if scene.flat(document.end - 1) in cues.readers:
        return None  # “a memo seen by the paper”
    named = scene.has_any(range(document.first, document.stop), cues.documents)
    return phrase_after(scene, document.end + 1) if named else None


def _owner_inside(scene: Scene, index: int, words: tuple[str, ...]) -> Phrase | None:
    """Return the pronoun in «по её словам»."""
    cues = scene.cues
    if len(words) != 2 or scene.flat(index + 2) != words[1]:  # noqa: PLR2004 - a pair around it
        return None
    owners = cues.owners
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
        start = skip_inside(scene, skip_time(scene, index + 2))
        phrase = subject_behind(scene, index + 1)
        phrase = phrase or phrase_after(scene, skip_addressee(scene, start))
        phrase = phrase or phrase_after(scene, start)
        stop = _whole_end(scene, phrase) if phrase is not None else index
        if phrase is None or not _ends_clause(scene, stop):
            return None
        phrase = owner_of(scene, phrase) or phrase
        return Attribution(index, stop, phrase, index + 1, _side(scene, index, stop))
    phrase = phrase_after(scene, skip_inside(scene, index + 1))
    if phrase is None:
        return None
    verb = skip_right(scene, phrase.end)
    if not scene.is_cue(verb) or not _ends_clause(scene, verb + 1):
        return None
    return Attribution(index, verb + 1, phrase, verb, _side(scene, index, verb + 1))


def _quoted_as(scene: Scene, index: int) -> Attribution | None:
    """Read “X was quoted by Y as saying …”: the words are X's."""
    cues, verb = scene.cues, index + 1
    if not (cues.progressive and scene.flat(verb).endswith(cues.progressive)):
        return None
    back = range(index - 1, max(0, index - _DETAILS), -1)
    quoted = next((at for at in back if scene.flat(at) in cues.quoted), None)
    subject = phrase_before(scene, quoted) if quoted is not None else None
    if quoted is None or subject is None or not names_sayer(scene, subject):
        return None
    active = scene.flat(quoted - 1) not in cues.be
    if active:
        subject = phrase_after(scene, quoted + 1)
    stop = verb + 1 + (scene.flat(verb + 1) in cues.that)
    if subject is None or not names_sayer(scene, subject):
        return None
    inserted = _ends_clause(scene, verb + 1)
    first = (subject.start if not active else index) if not inserted else subject.start
    return Attribution(first, stop, subject, verb, _side(scene, first, stop))


def _ends_clause(scene: Scene, at: int) -> bool:
    return at >= len(scene.units) or scene.is_mark(at, ",.;:—–(")
