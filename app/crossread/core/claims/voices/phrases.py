"""Noun phrases that may name a source: a chunk of titles, names, determiners beside a verb."""

from __future__ import annotations

from crossread.core.claims.voices.chunks import Phrase, chunk_left, chunk_right
from crossread.core.claims.voices.modifiers import postmodified
from crossread.core.claims.voices.scene import Scene

_BRACKET = 8
"""Most units in brackets behind a name."""
_ASIDE = 4
"""Most units in an aside such as “for his part”."""
_DETAILS = 8
"""Most words between a noun and what follows the preposition behind it."""
_APPOSITION = 28
"""Most units between the commas of an apposition."""


def phrase_before(scene: Scene, stop: int) -> Phrase | None:
    """Return the subject that ends before a verb at *stop*, None where there is none."""
    at = _skip_left(scene, stop)
    if not scene.is_mark(at - 1, ","):
        found = _bracketed(scene, at) or chunk_left(scene, at)
        return postmodified(scene, found) if found is not None else None
    opening = _comma_before(scene, at - 1)
    if opening is None:
        return None
    told = opening + 1
    if opening > 1 and scene.units[opening - 1].text.isdigit() and scene.is_mark(opening - 2, ","):
        opening -= 2  # “Ana Reyes, 71, who …,”
    bracketed = _bracketed(scene, opening)
    if bracketed is not None:
        return bracketed if _is_apposition(scene, told, at - 1) else None
    head = chunk_left(scene, _skip_left(scene, opening))
    head = head and postmodified(scene, head)
    if head is None or head.end != opening or not _names_somebody(scene, head):
        return None
    if not _is_apposition(scene, told, at - 1):
        return None
    return Phrase(head.first, head.stop, (told, at - 1))


def phrase_after(scene: Scene, start: int) -> Phrase | None:
    """Return the source that begins at *start*, with an apposition that ends with a mark."""
    head = chunk_right(scene, start)
    if head is None or not scene.is_mark(head.stop, ","):
        return head
    relative = _relative_clause(scene, head.stop)
    if relative is not None:
        return Phrase(head.first, head.stop, relative)
    more = chunk_right(scene, _counted_start(scene, head.stop + 1))
    if more is None:
        return head
    has_role = scene.has_any(range(more.first, more.stop), scene.cues.roles)
    led = has_role and scene.cues.head_last and scene.flat(more.stop) in scene.cues.prepositions
    if not (led or _ends_here(scene, more.stop)):
        return head  # “Reyes, Tideway's captain in charge of safety”
    role_first = scene.has_any(range(head.first, head.stop), scene.cues.roles)
    named = is_named(scene, more.first, more.stop)
    if has_role or (role_first and named):
        return Phrase(head.first, head.stop, (more.first, more.stop))
    return head


def _counted_start(scene: Scene, at: int) -> int:
    """Step over “one of” in “Reyes, one of the mill's stewards”."""
    cues = scene.cues
    counted = cues.head_last and scene.flat(at) in cues.indefinite
    return at + 2 if counted and scene.flat(at + 1) in cues.links else at


def _ends_here(scene: Scene, at: int) -> bool:
    """Say whether an apposition ends with a mark, or goes on: “Reyes, the botanist who …”."""
    told = scene.cues.head_last and scene.flat(at) in scene.cues.relatives
    return at >= len(scene.units) or scene.is_mark(at, ".,;:—–") or bool(told)


def is_named(scene: Scene, first: int, stop: int) -> bool:
    """Say whether a stretch is a name and no more: “Ana Reyes”, “Oak & Birch”, “the Oak Group”."""
    if scene.cues.head_last and scene.flat(first) in scene.cues.determiners:
        first += 1
        if not scene.is_body(stop - 1):
            return False
    return first < stop and all(
        scene.is_capital(index) or (scene.units[index].text == "&" and index > first)
        for index in range(first, stop)
    )


def _relative_clause(scene: Scene, comma: int) -> tuple[int, int] | None:
    """Return a clause about a noun that ends the sentence: “…, which is no party.”."""
    if scene.flat(comma + 1) not in scene.cues.relatives:
        return None
    for at in range(comma + 2, min(len(scene.units), comma + _APPOSITION)):
        if scene.is_mark(at, ".;!?") or at == len(scene.units) - 1:
            return comma + 1, at if scene.is_mark(at, ".;!?") else at + 1
        if scene.is_mark(at, ",") or scene.is_quote(at) or scene.is_cue(at):
            return None
    return None


def _bracketed(scene: Scene, stop: int) -> Phrase | None:
    """Return a name with what brackets say of it: “Ana Reyes (Peru)”."""
    if not scene.is_mark(stop - 1, ")"):
        return None
    inside = range(stop - 2, max(0, stop - 2 - _BRACKET), -1)
    opening = next((at for at in inside if scene.is_mark(at, "(")), None)
    head = chunk_left(scene, opening) if opening else None
    if opening is None or head is None or not _names_somebody(scene, head):
        return None
    return Phrase(head.first, head.stop, (opening + 1, stop - 1))


def _skip_left(scene: Scene, stop: int) -> int:
    """Step back over auxiliaries, adverbs and a time such as “on Tuesday”."""
    at = stop
    while at > 0:
        inserted = inserted_before(scene, at)
        if inserted is not None:
            at = inserted
        elif scene.flat(at - 1) in scene.cues.auxiliaries or _is_between(scene, at - 1):
            at -= 1
        elif scene.is_time(at - 1):
            at -= 2 if scene.flat(at - 2) in scene.cues.circumstances else 1
        else:
            break
    return at


def _is_between(scene: Scene, at: int) -> bool:
    """Say whether an adverb stands before a verb, not a subject such as “both” for itself."""
    alone = scene.flat(at) in scene.cues.pronouns and scene.is_mark(at - 1, ",")
    return scene.is_adverb(at) and not alone


def inserted_before(scene: Scene, stop: int) -> int | None:
    """Return where “, however,” begins that ends at *stop*."""
    if not scene.is_mark(stop - 1, ","):
        return None
    at = stop - 2
    while at > 0 and stop - at <= _ASIDE + 1 and scene.is_adverb(at):
        at -= 1
    return at if at < stop - 2 and scene.is_mark(at, ",") else None


def _comma_before(scene: Scene, closing: int) -> int | None:
    """Return the comma that opens what the comma at *closing* ends."""
    for at in range(closing - 1, max(0, closing - _APPOSITION), -1):
        if scene.is_quote(at) or scene.is_mark(at, ";:()"):
            return None
        if scene.is_mark(at, ",") and at < closing - 1:
            return at
    return None


def _is_apposition(scene: Scene, first: int, stop: int) -> bool:
    """Say whether what stands between commas tells about the noun before it."""
    cues = scene.cues
    if not cues.head_last and scene.flat(first) in cues.negations:
        first += 1
    inside = range(first, stop)
    if scene.flat(first) in cues.relatives or scene.flat(first).endswith(cues.participles):
        return True
    openers = cues.circumstances | cues.determiners | cues.indefinite
    if scene.flat(first) in openers and not any(
        scene.flat(i) in cues.auxiliaries or scene.is_mark(i, ",") for i in inside
    ):
        return True
    if all(scene.is_adverb(i) or scene.flat(i) in cues.clause_openers for i in inside):
        return True
    if all(scene.is_capital(i) or not scene.flat(i).isalpha() for i in inside):
        return True
    part = next((i for i in inside if scene.has(i, cues.roles)), None)
    if part is not None and not any(scene.flat(i) in cues.prepositions for i in range(first, part)):
        return True
    return stop - first <= _DETAILS and not any(
        scene.flat(i) in cues.helpers or scene.is_cue(i) for i in inside
    )


def _names_somebody(scene: Scene, head: Phrase) -> bool:
    words = scene.cues
    return any(
        (scene.is_capital(index) and index > 0)
        or scene.has(index, words.sayers)
        or scene.country(index)
        or (scene.is_capital(index) and scene.flat(index) not in words.determiners)
        for index in range(head.first, head.stop)
    )


def owner_of(scene: Scene, document: Phrase) -> Phrase | None:
    """Return whose a document is: «в письменном ответе компании», «из её письма»."""
    cues = scene.cues
    if cues.head_last:
        return None
    inside = range(document.first, document.stop)
    noun = next((at for at in inside if scene.has(at, cues.documents)), None)
    if noun is None or (noun > document.first and scene.is_capital(noun - 1)):
        return None
    if noun + 1 < document.stop and any(
        scene.is_capital(at) or scene.has(at, cues.titles) for at in range(noun + 1, document.stop)
    ):
        return Phrase(noun + 1, document.stop)
    return None
