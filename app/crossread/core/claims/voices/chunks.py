"""Chunks of words around a noun: what belongs together by capitals, determiners and endings."""

from __future__ import annotations

from typing import NamedTuple

from crossread.core.claims.units import Kind
from crossread.core.claims.voices.endings import goes_over, has_verb, is_gerund
from crossread.core.claims.voices.scene import Scene

LONGEST = 14
"""Most units in a phrase."""


class Phrase(NamedTuple):
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


def body_before(scene: Scene, stop: int) -> Phrase | None:
    """Return the institution whose noun ends at *stop*, with what stands before it."""
    if scene.cues.head_last:
        return chunk_left(scene, stop)
    first = stop - 1
    while first > 0 and _describes(scene, first - 1):
        first -= 1
    return Phrase(first, stop)


def _describes(scene: Scene, at: int) -> bool:
    """Say whether a word is an adjective by its ending, and no other word."""
    word, cues = scene.flat(at), scene.cues
    if not scene.is_word(at) or word in cues.small or scene.has(at, cues.published):
        return False
    return word.endswith(cues.adjectives)


def chunk_left(scene: Scene, stop: int) -> Phrase | None:
    """Return the noun phrase that ends at *stop*."""
    first = stop
    if scene.is_possessive(stop - 1):
        return None
    while first > 0 and stop - first < LONGEST:
        if first < stop and _closes_name(scene, first - 1):
            break
        step = _step_left(scene, first - 1, stop)
        if step is None or (first < stop and not _may_lead(scene, first)):
            break
        first -= 1
        if step:
            break
    while first < stop and scene.flat(first) in scene.cues.joins:
        first += 1
    return Phrase(first, stop) if first < stop else None


def _closes_name(scene: Scene, at: int) -> bool:
    """Say whether a name in quotation marks ends with a unit before a small word."""
    end, behind = scene.units[at].end, scene.units[at + 1]
    closed = "»" in scene.text[end : behind.start]
    return closed and not behind.capital and not scene.has(at + 1, scene.cues.nominal)


def _may_lead(scene: Scene, first: int) -> bool:
    """Say whether more may stand before a noun: where it comes first, only what describes it."""
    cues, at = scene.cues, first - 1
    told_to = scene.has(first, cues.titles) and not cues.head_last
    if told_to and "»" in scene.text[scene.units[at].end : scene.units[first].start]:
        return False  # «заявил „Порту“ директор»
    named = scene.is_capital(first) and scene.flat(at) in cues.given
    if cues.head_last or named or not scene.has(first, cues.nominal):
        return True
    word = scene.flat(at)
    leads = word in cues.determiners or word in cues.links or scene.has(at, cues.titles)
    return leads or _describes(scene, at) or scene.country(at) is not None


def _step_left(scene: Scene, at: int, stop: int) -> bool | None:
    """Judge a unit left of a phrase: None does not belong, True is its first, False goes on."""
    unit, cues = scene.units[at], scene.cues
    last = at == stop - 1
    if unit.kind is not Kind.WORD:
        return False if unit.kind is Kind.POSSESSIVE else None
    alone = last and unit.flat in cues.they and scene.is_mark(at - 1, ",")
    if alone or _is_pronoun(scene, at):
        return True if last else None
    named = unit.capital and scene.is_capital(at - 1)
    if unit.flat in cues.determiners and not last and not named:
        return not (scene.flat(at - 1) in cues.links and _linkable(scene, at - 2))
    return False if _binds(scene, at, inner=not last) or not _is_outside(scene, at) else None


def _binds(scene: Scene, at: int, *, inner: bool) -> bool:
    """Say whether “and”, “of”, “for” holds two parts of one phrase together."""
    cues = scene.cues
    word = scene.units[at].flat
    if not inner or not (word in cues.joins or word in cues.links or word in cues.inside):
        return False
    joined = word in cues.joins and _is_joined(scene, at)
    linked = (
        word in cues.links
        and _linkable(scene, at - 1)
        and not scene.is_time(at + 1)
        and not _is_state_of(scene, at)
        and not (cues.head_last and is_gerund(scene, at + 1))
    )
    return joined or linked or _is_posted(scene, at)


def _is_state_of(scene: Scene, at: int) -> bool:
    """Say whether “in” only tells how a body fares: «район в долгах»."""
    cues, behind = scene.cues, scene.unit(at + 1)
    if cues.head_last or scene.flat(at) not in cues.inside or scene.has(at - 1, cues.roles):
        return False
    return behind is None or not (behind.capital or scene.has(at + 1, cues.nominal))


def _is_posted(scene: Scene, at: int) -> bool:
    """Say whether somebody is sent to where a country follows: «посол Перу в Чили Анна Рейес»."""
    cues = scene.cues
    if cues.head_last or scene.flat(at) not in cues.inside or at < 1:
        return False
    behind = scene.unit(at + 1)
    if behind is None or not behind.capital or scene.country(at + 1) is None:
        return False
    sent = scene.country(at - 1) is not None and at > 1 and scene.has(at - 2, cues.roles)
    return sent or scene.has(at - 1, cues.roles)


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


def _is_pronoun(scene: Scene, at: int) -> bool:
    """Say whether a unit stands alone for somebody, and is not whose something is."""
    cues, word = scene.cues, scene.flat(at)
    return word in cues.pronouns and word not in cues.determiners


def _linkable(scene: Scene, at: int) -> bool:
    """Say whether “of …”, “for …” may follow: a part, a body, or a name such as “Bank of …”."""
    return at >= 0 and scene.has(at, scene.cues.linkable)


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
        or (flat in cues.finite_words and scene.flat(at - 1) not in cues.determiners)
        or (scene.flat(at - 1) in cues.auxiliaries and flat.endswith(cues.participles))
        or (
            scene.is_cue(at)
            and not (flat in cues.called and scene.is_capital(at + 1))
            and not scene.has(at, cues.documents)
            and not (flat in cues.dictionary and scene.flat(at - 1) in cues.determiners)
        )
    )


def chunk_right(scene: Scene, start: int) -> Phrase | None:
    """Return the noun phrase that begins at *start*."""
    stop, named = start, False
    while stop < len(scene.units) and stop - start < LONGEST:
        if stop > start and _breaks(scene, start, stop):
            break
        if not _fits_right(scene, stop, start, named=named):
            break
        named = named or _is_named(scene, stop)
        stop += 1
    cues = scene.cues
    while cues.head_last and stop - 1 > start and scene.flat(stop - 1) in cues.links | cues.joins:
        stop -= 1  # “Tideway's captain in” charge of safety
    return Phrase(start, stop) if stop > start else None


def _breaks(scene: Scene, start: int, at: int) -> bool:
    """Say whether a phrase ends before a unit: with a pronoun, a body, a quoted name, a person."""
    if (
        has_verb(scene, at)
        or goes_over(scene, at)
        or (_stands_apart(scene, at) and scene.is_body(at - 1))
        or _is_verb(scene, at)
        or _is_pronoun(scene, start)
        or _quote_ends(scene, at - 1, start)
    ):
        return True
    return _is_person(scene, at) and not _has_part(scene, start, at)


def _stands_apart(scene: Scene, at: int) -> bool:
    """Say whether a noun's case says that it does not belong to the one before it."""
    unit, cues = scene.units[at], scene.cues
    if unit.capital or not unit.flat.endswith(cues.not_genitive):
        return False
    return not (_describes(scene, at) or unit.flat in cues.links or scene.has(at, cues.titles))


def _is_quoted(scene: Scene, start: int, at: int) -> bool:
    """Say whether a small word stands inside a name in quotation marks that a phrase holds."""
    if scene.cues.head_last or scene.units[at].capital:
        return False
    begin, end = scene.units[start].start - 1, scene.units[at].start
    return scene.text.rfind("«", max(0, begin), end) > scene.text.rfind("»", max(0, begin), end)


def _is_named(scene: Scene, at: int) -> bool:
    named = scene.is_capital(at) and not _is_part(scene, at)
    return named and not (at == 0 and scene.flat(0) in scene.cues.determiners)


def _is_person(scene: Scene, at: int) -> bool:
    """Say whether a given name and a surname begin here."""
    if not (scene.is_capital(at) and scene.is_capital(at + 1)) or scene.country(at) is not None:
        return False
    quoted = scene.text[scene.units[at].start - 1] == "«"
    return not quoted and not scene.has(at, scene.cues.titles)


def _quote_ends(scene: Scene, last: int, start: int) -> bool:
    """Say whether a name in quotation marks ends with a unit, and with it a phrase."""
    end, behind = scene.units[last].end, scene.units[last + 1].start
    return "»" in scene.text[end:behind] and not _has_part(scene, start, last + 1)


def _has_part(scene: Scene, first: int, stop: int) -> bool:
    cues = scene.cues
    return bool(cues.head_last) or scene.has_any(range(first, stop), cues.roles)


def _is_verb(scene: Scene, at: int) -> bool:
    """Say whether a word's ending is a verb's, where a language has such endings."""
    cues, unit = scene.cues, scene.units[at]
    if not cues.verb_endings or unit.capital or not unit.flat.endswith(cues.verb_endings):
        return False
    if unit.flat.endswith(cues.plural_verbs):
        return not scene.has(at, cues.titles)  # «из мэрии ответили» is no answer
    return not (scene.has(at, cues.titles) or scene.has(at, cues.documents))


def _is_part(scene: Scene, at: int) -> bool:
    words = scene.cues
    return bool(scene.has(at, words.titles) or scene.country(at))


def _fits_right(scene: Scene, at: int, start: int, *, named: bool) -> bool:
    unit, cues = scene.units[at], scene.cues
    if unit.kind is not Kind.WORD:
        return unit.kind is Kind.POSSESSIVE
    if _is_pronoun(scene, at):
        return at == start
    if unit.flat in cues.determiners:
        return at == start or scene.flat(at - 1) in cues.links
    if _binds(scene, at, inner=at > start) or (named and _is_quoted(scene, start, at)):
        return True
    hears = scene.has(at, cues.audience) and unit.flat not in cues.written and not unit.capital
    if hears and unit.flat in cues.subjects:
        hears = at > start and not _describes(scene, at - 1)
    hears = hears and not scene.has(at + 1, cues.roles)
    if _is_outside(scene, at) or hears:
        return False
    owned = scene.units[at - 1].kind is Kind.POSSESSIVE
    return not named or unit.capital or owned or _is_part(scene, at)
