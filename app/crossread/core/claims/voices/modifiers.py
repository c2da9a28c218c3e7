"""What stands behind a subject's noun and tells which one it is, before its verb."""

from __future__ import annotations

from crossread.core.claims.voices.chunks import Phrase, chunk_left
from crossread.core.claims.voices.scene import Scene

_FULL_NAME = 2
"""Words of a name with a surname."""
_DETAILS = 8
"""Most words between a noun and what follows the preposition behind it."""


def postmodified(scene: Scene, phrase: Phrase) -> Phrase:
    """Return a subject with the noun before its preposition: “people close to the talks”."""
    cues, at = scene.cues, phrase.first - 1
    named = scene.flat(at) in cues.as_words  # “a driver who gave his name as Oak”
    told = _restricted(scene, phrase.stop) if cues.head_last and not named else None
    if told is not None:
        return told
    if scene.flat(at) in cues.prepositions and scene.flat(at - 1) in cues.indefinite:
        return Phrase(at - 1, phrase.stop)  # “one of the ministers”
    if not cues.head_last or scene.flat(at) not in cues.prepositions:
        return phrase
    return _named_before(scene, phrase, at) or _people_before(scene, phrase, at) or phrase


def _people_before(scene: Scene, phrase: Phrase, link: int) -> Phrase | None:
    """Read “people close to the talks” and “two of the growers who took part in them”."""
    cues = scene.cues
    for part in range(link - 1, max(-1, link - 1 - _DETAILS), -1):
        word = scene.flat(part)
        outside = word in cues.bounds and word not in cues.relatives
        if not scene.is_word(part) or outside or scene.is_cue(part):
            return None
        if scene.has(part, cues.roles):
            head = chunk_left(scene, part + 1)
            head = head and _counted(scene, head)
            opens = head is not None and (head.first == 0 or not scene.is_word(head.first - 1))
            return Phrase(head.first, phrase.stop) if head is not None and opens else None
    return None


def _restricted(scene: Scene, stop: int) -> Phrase | None:
    """Read “the university that ran it”: a subject with a clause that tells which one."""
    cues = scene.cues
    for at in range(stop - 1, max(0, stop - _DETAILS), -1):
        if not scene.is_word(at) or scene.is_cue(at):
            return None
        if not (scene.flat(at) in cues.relatives or scene.flat(at) in cues.that):
            continue
        head = chunk_left(scene, at) if scene.has(at - 1, cues.nominal) else None
        if head is None or scene.flat(head.first) not in cues.determiners:
            return None
        before = head.first - 1
        opens = before < 0 or not scene.is_word(before)
        opens = opens or scene.flat(before) in cues.clause_openers
        return Phrase(head.first, head.stop, (at, stop)) if opens else None
    return None


def _counted(scene: Scene, people: Phrase) -> Phrase:
    """Add “two of” to “the growers who …”."""
    before = people.first - 2
    counted = before >= 0 and scene.flat(before + 1) in scene.cues.links
    few = scene.flat(before) in scene.cues.determiners | scene.cues.indefinite
    return Phrase(before, people.stop) if counted and few else people


def _named_before(scene: Scene, body: Phrase, link: int) -> Phrase | None:
    """Read “Ana Reyes of Alder University”: the person, with where she is behind her."""
    first = link
    while first > 0 and scene.is_capital(first - 1) and scene.country(first - 1) is None:
        first -= 1
    named = link - first >= _FULL_NAME and scene.flat(link) in scene.cues.links
    if not named or scene.has_any(range(first, link), scene.cues.linkable | scene.cues.offices):
        return None
    where = range(body.first, body.stop)
    if not (scene.has_any(where, scene.cues.institutions) or all(map(scene.is_capital, where))):
        return None
    whole = chunk_left(scene, link)
    return Phrase(whole.first if whole is not None else first, link, (link, body.stop))
