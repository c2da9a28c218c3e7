"""Walk through a document and say of each stretch who tells it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.core.claims.acts import read_act
from crossread.core.claims.places import countries_of
from crossread.core.claims.quotations import Quoted, find_quotations
from crossread.core.claims.roots import root_of
from crossread.core.claims.units import Unit, Units, fold_quotations, is_title, plain_units
from crossread.core.claims.voices.actions import NO_ACTION, Action, read_action
from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.attributions import find_attributions
from crossread.core.claims.voices.bodies import introduce_bodies
from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.cues import Cues, load_cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.fronted import teller_of_before
from crossread.core.claims.voices.interviews import Interview
from crossread.core.claims.voices.introductions import introduce
from crossread.core.claims.voices.mentions import read_mention
from crossread.core.claims.voices.nested import find_nested
from crossread.core.claims.voices.parts import Part, divide
from crossread.core.claims.voices.scene import Atlas, Heads, Scene
from crossread.core.claims.voices.sides import load_sides
from crossread.core.claims.voices.states import States
from crossread.core.claims.voices.uniting import unite
from crossread.core.types import Document, Span

LONGEST_SENTENCE = 1_500
"""Units beyond which a sentence is no sentence, and is told by the text itself."""
_NAMED = re.compile(r"[А-ЯЁа-яё]{3,}")
_PROPER = re.compile(r"(?<=[a-zа-яё,] )[A-ZА-ЯЁ][^\W\d_]+")
_CAPITALISED = re.compile(r"\b[А-ЯЁ][а-яё-]+")
_LOWER = re.compile(r"\b[a-zа-яё]{2,}\b")
_DASH = 4
"""Most characters of a dash before the first word of a line."""
_OPENING = 12
"""Units in which the first verb of a sentence stands."""
_HEARD = 1_000
"""Characters of the longest stretch in which such a small word is looked for."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A stretch of a text and who tells it."""

    spans: tuple[Span, ...]
    teller: Figure | None
    """None: the text itself."""
    action: Action = NO_ACTION
    quoted: bool = False
    """It holds quoted words."""
    explicit: bool = False
    """Its teller is said to say it, not only to take a position."""

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


class Walk:
    """Reads a document sentence by sentence and knows what has been said so far."""

    def __init__(self, document: Document) -> None:
        text, body = document.text, document.body
        self.document = document
        self._text = text
        self._language = document.language
        self._cues: Cues = load_cues(document.language)
        self._quoted = Quoted(find_quotations(text, body.start, body.end))
        proper = frozenset(word.lower() for word in _PROPER.findall(text, body.start))
        self._atlas = Atlas(countries_of(text), frozenset(_LOWER.findall(text)), proper)
        self._heads = Heads(self._cues.prefixes)
        self.states = States.of(text, body.start, countries_of(text))
        written = frozenset(_CAPITALISED.findall(text, body.start))
        self.cast = Cast(self._cues, document.language, self.states, written)
        self._tellers: dict[Span, Figure] = {}
        """Who tells each quotation."""
        self._last: Telling | None = None
        self._interview = Interview.of(text)
        self._answering: Figure | None = None  # the questions of an interview
        self._quoting: Figure | None = None
        """Who was quoted in the sentence before, in the same paragraph."""
        self._speaking: Figure | None = None
        """Who was said to say the sentence before, in the same paragraph."""
        self._before: list[Telling] = []
        """What the narrator told in the sentence before."""
        self._issuer = frozenset(map(root_of, _NAMED.findall(document.issuer or "")))
        self._owners: dict[Span, Figure] = {}
        """Who tells a stretch of the narrator's, by a sentence behind it."""
        self._end = body.start
        self._units: list[Unit] = []

    def read(self, sentence: Span) -> Iterator[Telling]:
        """Yield the tellings of the next sentence."""
        paragraph = "\n" in self._text[self._end : sentence.start]
        self.cast.new_sentence(paragraph=paragraph)
        if paragraph:
            self._quoting = self._speaking = None
            self._interview.turn(self._text, self._line_start(sentence.start))
        self._end = sentence.end
        self._units = plain_units(self._text, sentence)
        if len(self._units) > LONGEST_SENTENCE:
            yield Telling((sentence,), None)
            return
        folded = fold_quotations(self._text, self._units, sentence, self._quoted)
        scene = self._scene(folded)
        introduce(scene, self.cast)
        introduce_bodies(scene, self.cast)
        figures = {
            found: figure
            for found in find_attributions(scene)
            if (figure := self._figure(scene, found)) is not None
        }
        parts = divide(scene, tuple(figures))
        owners = [part.owner for part in parts if part.owner is not None]
        if owners and owners[-1] is not next(reversed(figures)):
            # who tells something inside another's words is not whom “he said” means next
            self.cast.tells_last(figures[owners[-1]])
        if (teller := _teller_of_before(scene, self.cast)) is not None:
            self._owners.update((told.span, teller) for told in self._before)
        quoting, self._before = None, []
        for part in parts:
            self._last = self._telling(scene, part, figures)
            quoting = self._last.teller if self._last.quoted else quoting
            if self._last.teller is None:
                self._before.append(self._last)
            yield self._last
        self._quoting = quoting
        self._speaking = self._goes_on(self._last)
        yield from self._nested()
        self.cast.end_sentence()

    def _goes_on(self, last: Telling | None) -> Figure | None:
        """Return who told the last stretch, where the next sentence may go on with it."""
        if last is None or not (last.explicit or last.teller is self._speaking):
            return None
        return last.teller

    def _line_start(self, offset: int) -> int:
        """Return where a line begins whose first word stands at an offset: a dash may precede."""
        return self._text.rfind("\n", max(0, offset - _DASH), offset) + 1 or offset

    def _scene(self, units: Units) -> Scene:
        return Scene(self._text, units, self._cues, self._atlas, self._heads)

    def _figure(self, scene: Scene, found: Attribution) -> Figure | None:
        mention = read_mention(scene, found.source)
        if not mention.roles and _is_medium(mention.name, self._issuer):
            return None
        before = scene.flat(found.source.first - 1)
        tagged = scene.flat(found.first).endswith(self._cues.tag_endings)
        oblique = found.verb is None and before != "" and not tagged
        oblique = oblique or before in self._cues.inside
        adds = found.verb is not None and scene.has(found.verb, self._cues.adds)
        if oblique:
            mention = mention._replace(oblique=True)
        first = found.partner and self.cast.meet(read_mention(scene, found.partner), tells=True)
        figure = self.cast.meet(mention, tells=True, adds=adds)
        if not (found.partner and first and figure):
            return figure
        leads = found.partner.first < found.source.first
        return self.cast.together(*((first, figure) if leads else (figure, first)))

    def _telling(self, scene: Scene, part: Part, figures: Mapping[Attribution, Figure]) -> Telling:
        spans = tuple(scene.span(*piece) for piece in part.pieces)
        span = Span(spans[0].start, spans[-1].end)
        quotations = [q for q in self._quoted.within(span) if _is_quotation(self._text, q)]
        if part.owner is None:
            inherited = self._inherited(span, quotations, self._last)
            if inherited is None and self._interview.answers:
                self._answering = self._answering or self.cast.last_named(person=True)
                answered = self._answering is not None
                return Telling(spans, self._answering, self.action(span), answered)
            return Telling(spans, inherited, self.action(span), bool(quotations))
        teller = figures[part.owner]
        self._tellers.update(dict.fromkeys(quotations, teller))
        action = self._told(scene, part.owner, self.action(span))
        explicit = part.owner.holds is not Holds.CLAUSE
        return Telling(spans, teller, action, bool(quotations), explicit=explicit)

    def _told(self, scene: Scene, owner: Attribution, action: Action) -> Action:
        """Complete the action of what is told by whom it is told to, and how."""
        if action.act is None and owner.verb is not None:
            verb = read_act(scene.units[owner.verb : owner.verb + 1], self._language)
            action = replace(action, act=verb[0] if verb else None)
        if action.addressee is None and owner.addressee is not None:
            figure = self.cast.find(read_mention(scene, owner.addressee))
            place = scene.span(owner.addressee.first, owner.addressee.stop)
            label = figure.label if figure is not None else place.of(self._text)
            action = replace(action, addressee=label)
        return action

    def action(self, span: Span) -> Action:
        """Return the first act in a stretch of the sentence last read, quotations included."""
        first = bisect_left(self._units, span.start, key=lambda unit: unit.start)
        stop = bisect_left(self._units, span.end, key=lambda unit: unit.start)
        scene = self._scene(self._units[first:stop])
        return read_action(scene, self.cast, self._language)

    def scene(self, sentence: Span) -> Scene:
        """Return the sentence last read, each quotation as one unit."""
        return self._scene(fold_quotations(self._text, self._units, sentence, self._quoted))

    def _inherited(
        self, span: Span, quotations: Sequence[Span], last: Telling | None
    ) -> Figure | None:
        """Return who tells words without a source of their own: they go on with a quotation."""
        around = next(
            (q for q in quotations if _overlap(q, span) * 2 > span.end - span.start), None
        )
        if around is None:
            return self._heard(span, last)
        if around in self._tellers:
            return self._tellers[around]
        before = (last and last.teller) or self._quoting
        if around.start >= span.start and last is not None and before is not None:
            self._tellers[around] = before
            return before
        return None

    def _heard(self, span: Span, last: Telling | None) -> Figure | None:
        """Return who tells a sentence that a small word gives to another: «мол»."""
        if last is None or span.end - span.start > _HEARD:
            return None
        inside = [unit for unit in self._units if span.start <= unit.start < span.end]
        if self._speaking and span.start == self._units[0].start and self._is_reported(inside):
            return self._speaking
        if any(unit.flat in self._cues.hearsay for unit in inside):
            return self.cast.last_named()
        return None

    def _is_reported(self, units: Units) -> bool:
        """Say whether the first verb of a sentence is “would”: it may go on with what was said."""
        cues = self._cues
        for at, unit in enumerate(units[:_OPENING]):
            if unit.flat in cues.reported:
                refuses = at + 1 < len(units) and units[at + 1].flat in cues.auxiliaries - cues.be
                return not refuses  # “the port would not be drawn on that”
            verb = unit.flat in cues.auxiliaries or unit.flat in cues.finite_words
            verb = verb or (unit.flat.endswith(cues.finite_endings) and not unit.capital)
            if verb or unit.flat in cues.first or unit.root in cues.reporting:
                return False
        return False

    def settle(self, tellings: Sequence[Telling]) -> Iterator[Telling]:
        """Yield the tellings; those of quotations whose source came later now have it."""
        if self._cues.head_last:
            unite(self.cast.figures, load_sides(self._language), self._cues)
        for telling in tellings:
            owner = self._owners.get(telling.span) if telling.teller is None else None
            if owner is not None:
                yield replace(telling, teller=owner, explicit=True)
            elif telling.teller is None and telling.quoted:
                found = self._inherited(telling.span, self._quoted.within(telling.span), None)
                yield replace(telling, teller=found)
            else:
                yield telling

    def _nested(self) -> Iterator[Telling]:
        scene = self._scene(self._units)
        for phrase, span in find_nested(scene):
            if self._quoted.at(span.start) is not None:
                continue
            figure = self.cast.meet(read_mention(scene, phrase))
            if figure is not None:
                quotations = [q for q in self._quoted.within(span) if _is_quotation(self._text, q)]
                yield Telling((span,), figure, self.action(span), bool(quotations))


def _teller_of_before(scene: Scene, cast: Cast) -> Figure | None:
    """Return who told the sentence before, where this one says it: «Об этом сообщил мэр»."""
    source = teller_of_before(scene)
    return cast.meet(read_mention(scene, source), tells=True) if source is not None else None


def _is_medium(name: Sequence[str], issuer: frozenset[str]) -> bool:
    """Say whether a name is that of the paper that the text appeared in."""
    return bool(name) and issuer.issuperset(map(root_of, name))


def _overlap(left: Span, right: Span) -> int:
    return max(0, min(left.end, right.end) - max(left.start, right.start))


def _is_quotation(text: str, quotation: Span) -> bool:
    """Say whether quotation marks hold somebody's words, not the name of a thing."""
    if is_title(text, quotation):
        return False
    inside = quotation.of(text).strip('"“”„«»‘’ ')
    return bool(inside) and (not inside[0].isupper() or " " in inside)
