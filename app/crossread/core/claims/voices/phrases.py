"""Noun phrases that may name a source: a chunk of titles, names, determiners beside a verb."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.core.claims.units import Kind
from crossread.core.claims.voices.scene import Scene

LONGEST = 14
"""Most units in a phrase."""
_BRACKET = 8
"""Most units in brackets behind a name."""
_ASIDE = 4
"""Most units in an aside such as “for his part”."""
_APPOSITION = 28
"""Most units between the commas of an apposition."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase, with what an apposition says about it; unit numbers, ends exclusive."""

    first: int
    stop: int
    apposition: tuple[int, int] | None = None

    @property
    def start(self) -> int:
        """The first unit of phrase and apposition."""
        return min(self.first, self.apposition[0]) if self.apposition else self.first

    @property
    def end(self) -> int:
        """The unit behind phrase and apposition."""
        return max(self.stop, self.apposition[1]) if self.apposition else self.stop


def phrase_before(scene: Scene, stop: int) -> Phrase | None:
    """Return the subject that ends before a verb at *stop*, None where there is none."""
    at = _skip_left(scene, stop)
    if not scene.is_mark(at - 1, ","):
        return _bracketed(scene, at) or _left(scene, at)
    opening = _comma_before(scene, at - 1)
    if opening is None:
        return None
    bracketed = _bracketed(scene, opening)
    if bracketed is not None:
        return bracketed if _is_apposition(scene, opening + 1, at - 1) else None
    head = _left(scene, _skip_left(scene, opening))
    if head is None or head.stop != opening or not _names_somebody(scene, head):
        return None
    if not _is_apposition(scene, opening + 1, at - 1):
        return None
    return Phrase(head.first, head.stop, (opening + 1, at - 1))


def phrase_after(scene: Scene, start: int) -> Phrase | None:
    """Return the source that begins at *start*, with an apposition that ends with a mark."""
    head = _right(scene, start)
    if head is None or not scene.is_mark(head.stop, ","):
        return head
    more = _right(scene, head.stop + 1)
    if more is None or not (more.stop >= len(scene.units) or scene.is_mark(more.stop, ".,;:—–")):
        return head
    has_role = any(scene.has(index, scene.cues.roles) for index in range(more.first, more.stop))
    role_first = any(scene.has(index, scene.cues.roles) for index in range(head.first, head.stop))
    named = all(scene.is_capital(index) for index in range(more.first, more.stop))
    if has_role or (role_first and named):
        return Phrase(head.first, head.stop, (more.first, more.stop))
    return head


def _bracketed(scene: Scene, stop: int) -> Phrase | None:
    """Return a name with what brackets say of it: “Ana Reyes (Peru)”."""
    if not scene.is_mark(stop - 1, ")"):
        return None
    inside = range(stop - 2, max(0, stop - 2 - _BRACKET), -1)
    opening = next((at for at in inside if scene.is_mark(at, "(")), None)
    head = _left(scene, opening) if opening else None
    if opening is None or head is None or not _names_somebody(scene, head):
        return None
    return Phrase(head.first, head.stop, (opening + 1, stop - 1))


def _skip_left(scene: Scene, stop: int) -> int:
    """Step back over auxiliaries, adverbs and a time such as “on Tuesday”."""
    at = stop
    while at > 0:
        if scene.flat(at - 1) in scene.cues.auxiliaries or scene.is_adverb(at - 1):
            at -= 1
        elif scene.is_time(at - 1):
            at -= 2 if scene.flat(at - 2) in scene.cues.circumstances else 1
        else:
            break
    return at


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
    cues, inside = scene.cues, range(first, stop)
    if scene.flat(first) in cues.relatives or scene.flat(first).endswith(cues.participles):
        return True
    if stop - first <= _ASIDE and scene.flat(first) in cues.circumstances:
        return True
    if all(scene.is_adverb(i) or scene.flat(i) in cues.clause_openers for i in inside):
        return True
    if all(scene.is_capital(i) or not scene.flat(i).isalpha() for i in inside):
        return True
    part = next((i for i in inside if scene.has(i, cues.roles)), None)
    return part is not None and not any(
        scene.flat(i) in cues.prepositions for i in range(first, part)
    )


def _names_somebody(scene: Scene, head: Phrase) -> bool:
    words = scene.cues
    return any(
        (scene.is_capital(index) and index > 0)
        or scene.has(index, words.roles | words.institutions)
        or scene.country(index)
        or (scene.is_capital(index) and scene.flat(index) not in words.determiners)
        for index in range(head.first, head.stop)
    )


def chunk_left(scene: Scene, stop: int) -> Phrase | None:
    """Return the noun phrase that ends at *stop*."""
    return _left(scene, stop)


def _left(scene: Scene, stop: int) -> Phrase | None:
    first = stop
    if scene.is_possessive(stop - 1):
        return None
    while first > 0 and stop - first < LONGEST:
        step = _step_left(scene, first - 1, stop)
        if step is None:
            break
        first -= 1
        if step:
            break
    while first < stop and scene.flat(first) in scene.cues.joins:
        first += 1
    return Phrase(first, stop) if first < stop else None


def _step_left(scene: Scene, at: int, stop: int) -> bool | None:
    """Judge a unit left of a phrase: None does not belong, True is its first, False goes on."""
    unit, cues = scene.units[at], scene.cues
    last = at == stop - 1
    if unit.kind is not Kind.WORD:
        return False if unit.kind is Kind.POSSESSIVE else None
    if unit.flat in cues.pronouns and not _is_owner(scene, at):
        return True if last else None
    if unit.flat in cues.determiners and not last:
        return not (scene.flat(at - 1) in cues.links and _linkable(scene, at - 2))
    return False if _binds(scene, at, inner=not last) or not _is_outside(scene, at) else None


def _binds(scene: Scene, at: int, *, inner: bool) -> bool:
    """Say whether “and”, “of”, “for” holds two parts of one phrase together."""
    joined = scene.flat(at) in scene.cues.joins and _is_joined(scene, at)
    linked = (
        scene.flat(at) in scene.cues.links
        and _linkable(scene, at - 1)
        and not scene.is_time(at + 1)
    )
    return inner and (joined or linked)


def _is_joined(scene: Scene, at: int) -> bool:
    """Say whether “and” stands inside one name: of a firm, an office, two countries."""
    left, right = scene.unit(at - 1), scene.unit(at + 1)
    if left is None or right is None or not (left.capital and right.capital):
        return False
    if scene.units[at].text == "&":
        return True
    if scene.country(at - 1) is not None:
        return scene.country(at + 1) is not None
    return scene.has(at - 1, scene.cues.offices)


def _is_owner(scene: Scene, at: int) -> bool:
    return scene.flat(at) in scene.cues.determiners


def _linkable(scene: Scene, at: int) -> bool:
    """Say whether “of …”, “for …” may follow: a part, a body, or a name such as “Bank of …”."""
    words = scene.cues
    return at >= 0 and scene.has(at, words.roles | words.institutions | words.documents)


def _is_outside(scene: Scene, at: int) -> bool:
    """Say whether a word cannot stand inside a noun phrase."""
    unit, cues = scene.units[at], scene.cues
    flat = unit.flat
    if unit.capital and at > 0:
        return scene.is_time(at)
    return (
        flat in cues.auxiliaries
        or flat in cues.joins
        or flat in cues.prepositions
        or flat in cues.that
        or flat in cues.relatives
        or flat in cues.clause_openers
        or flat in cues.infinitive
        or scene.is_time(at)
        or (scene.is_adverb(at))
        or (
            scene.is_cue(at)
            and flat not in cues.called
            and not scene.has(at, cues.documents)
            and not (flat in cues.dictionary and scene.flat(at - 1) in cues.determiners)
        )
    )


def _right(scene: Scene, start: int) -> Phrase | None:
    stop, named = start, False
    while stop < len(scene.units) and stop - start < LONGEST:
        if not _fits_right(scene, stop, start, named=named):
            break
        named = named or (scene.is_capital(stop) and not _is_part(scene, stop))
        stop += 1
    return Phrase(start, stop) if stop > start else None


def _is_part(scene: Scene, at: int) -> bool:
    words = scene.cues
    return bool(scene.has(at, words.titles) or scene.country(at))


def _fits_right(scene: Scene, at: int, start: int, *, named: bool) -> bool:
    unit, cues = scene.units[at], scene.cues
    if unit.kind is not Kind.WORD:
        return unit.kind is Kind.POSSESSIVE
    if unit.flat in cues.pronouns and not _is_owner(scene, at):
        return at == start
    if unit.flat in cues.determiners:
        return at == start or scene.flat(at - 1) in cues.links
    if _binds(scene, at, inner=at > start):
        return True
    hears = scene.has(at, cues.audience) and unit.flat not in cues.written
    if _is_outside(scene, at) or hears:
        return False
    owned = scene.units[at - 1].kind is Kind.POSSESSIVE
    return not named or unit.capital or owned or _is_part(scene, at)
