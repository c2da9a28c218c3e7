"""Who has appeared in a text so far, and whom a later mention means."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from crossread.core.claims.voices.choosing import Moment
from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure, country_of, label_of
from crossread.core.claims.voices.finding import Finder
from crossread.core.claims.voices.gender import gender_of, sex_by_surname, sex_of
from crossread.core.claims.voices.known import Known
from crossread.core.claims.voices.labels import joined, label_as
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.parties import Parties
from crossread.core.claims.voices.sides import load_sides
from crossread.core.claims.voices.states import NO_STATES, States
from crossread.core.words import stem

_SENTENCE = 3
"""How many mentions ago somebody met in the same sentence may have been."""


class Cast:
    """The figures of one text, in the order of their entrance."""

    def __init__(
        self,
        cues: Cues,
        language: str,
        states: States = NO_STATES,
        written: AbstractSet[str] = frozenset(),
    ) -> None:
        self._cues = cues
        self._language = language
        self._states = states
        self._written = written
        """Capitalised words of the text."""
        self._sides = load_sides(language)
        self.figures = Known()
        self.clock = 0
        """How many mentions there were."""
        self._sentence = 0
        self._paragraph = 0
        self._side: Figure | None = None
        self._teller: Figure | None = None
        self.spoken_for: Figure | None = None
        """For whom the sentence says that somebody speaks."""
        self._new: list[tuple[Figure, Mention]] = []
        """Those with a part who came in this sentence, and who has to belong somewhere."""

    def meet(
        self,
        mention: Mention,
        *,
        tells: bool = False,
        adds: bool = False,
        topic: bool = False,
        known: Figure | None = None,
    ) -> Figure | None:
        """Return the figure that a mention means, a new one where it introduces one.

        Whoever has looked for it already says what was found: *known*.
        """
        pair = self._finder().both(mention) if mention.joint else None
        both = _paired(self.figures, pair, self._cues) if pair is not None else None
        found = both or known or self.find(mention)
        if found is None:
            if mention.sort is Sort.PRONOUN or (mention.sort is Sort.DOCUMENT and not tells):
                return None
            found = self._enter(mention)
        if not found.members:
            if self._cues.head_last and _is_firm(found, mention, self._cues):
                found.sort, found.bare = Sort.BODY, True
            self._learn(found, mention)
        just_met = not found.told and self.clock - found.seen < _SENTENCE
        if mention.oblique and just_met and found.label == label_of(mention):
            found.label = label_as(mention, found.sort, self._cues, self._written)
        self.clock += 1
        found.see(self.clock, self._sentence, self._paragraph)
        if topic:
            found.topic, found.weak = self._sentence, False
        if tells:
            found.weak = False
            self._tell(found, mention, adds=adds)
        return found

    def notice(self, name: Mention, *, topic: bool) -> None:
        """Meet a name of which nothing tells whose or what it is."""
        known = self.find(name)
        figure = known or self._enter(name)
        if known is None:
            figure.weak = sex_of(name.name, self._cues) is None and not topic
            figure.bare = figure.bare or topic
        self.meet(name, topic=topic, known=figure)

    def find(self, mention: Mention) -> Figure | None:
        """Return the figure that a mention means, None where it means nobody known."""
        return self._finder().find(mention)

    def _finder(self) -> Finder:
        here = (self._sentence, self._paragraph)
        moment = Moment(self._cues, self._sides, *here, self._teller, self.clock)
        return Finder(self.figures, moment)

    def together(self, first: Figure, second: Figure) -> Figure:
        """Return two who tell something together as one figure, whichever is named first."""
        if first is second or first.members or second.members:
            return second
        known = any(figure.members == (second, first) for figure in self.figures)
        found = _paired(self.figures, (second, first) if known else (first, second), self._cues)
        found.see(self.clock, self._sentence, self._paragraph)
        return found

    def last_named(self, *, person: bool = False) -> Figure | None:
        """Return who was spoken of last as the subject of a sentence, or spoke; or any *person*."""
        people = (one for one in self.figures if one.sort is Sort.PERSON and not one.weak)
        known = people if person else (one for one in self.figures if one.topic or one.told)
        return max(known, key=lambda one: one.seen, default=None)

    def _tell(self, figure: Figure, mention: Mention, *, adds: bool) -> None:
        figure.told = self.clock
        if figure.female is None and not mention.oblique:
            figure.female = sex_by_surname(mention, self._cues)
        if adds and self._side is not None and self._side.home is None:
            self._side.party = self._side.party or country_of(figure, self._language)
        self._side = self._teller = figure

    def tells_last(self, figure: Figure) -> None:
        """Let somebody be whom the next pronoun means, whoever was quoted in between."""
        self.clock += 1
        figure.told = self.clock
        self._teller = figure

    def new_sentence(self, *, paragraph: bool = False) -> None:
        """Note that a sentence begins; a paragraph with it forgets whose side was spoken for."""
        self._sentence += 1
        self.spoken_for = None
        if paragraph:
            self._side = None
            self._paragraph += 1

    def end_sentence(self) -> None:
        """Find where those belong who came in this sentence, now that all of it was read."""
        for figure, mention in self._new:
            if figure.home is None:
                figure.near = figure.near or self._finder().near(mention)
        self._new.clear()

    def party_of(self, figure: Figure) -> str:
        """Return the side that a figure belongs to, its own name where the text tells none."""
        known = (self.figures, self._sides, self._cues, self._language, self._states)
        return Parties(*known).of(figure)

    def _enter(self, mention: Mention) -> Figure:
        sort = Sort.PERSON if mention.sort is Sort.NAME and mention.roles else mention.sort
        if mention.sort in (Sort.NAME, Sort.DOCUMENT):
            sort = Sort.BODY
        stems = {stem(word) for word in mention.name} if sort is Sort.PERSON else mention.stems
        label, home = label_as(mention, sort, self._cues, self._written), mention.home
        common = sort is Sort.BODY and not (mention.capital or mention.place)
        if common and self._cues.head_last and stem(label.split()[0]) in self._cues.wide:
            label = label[:1].lower() + label[1:]  # “Company spokesman Li Oak”
        figure = Figure(label, sort, set(stems), place=mention.place)
        alone = mention.country is None and (home is None or home.sort is not Sort.BODY)
        homeless = home is None or (home.sort is Sort.BODY and not home.capital)
        nameless = mention.country is None and homeless
        if nameless and home is None and mention.roles and self._side is not None:
            figure.party = country_of(self._side, self._language)
        if sort is Sort.BODY and mention.roles and mention.country is None:
            figure.home = self.find(mention._replace(sort=Sort.ROLE))
        if sort is Sort.BODY and not mention.place and mention.country is None:
            figure.near = self._finder().seat(mention)
        if sort is not Sort.BODY and alone:
            figure.near = self.spoken_for
            self._new.append((figure, mention))
        figure.bare = mention.sort is Sort.NAME
        figure.bent = mention.oblique
        if mention.roles & self._cues.opposites:
            figure.roles |= _faced(self.figures, self._sentence) - self._cues.opposites
        figure.head, figure.mouth = mention.head, mention.mouth
        figure.free = not mention.mouth and sort is Sort.ROLE and not mention.definite
        figure.free = figure.free or bool(mention.title & self._cues.independent)
        if sort is Sort.BODY and figure.female is None:
            figure.female = gender_of(figure.label, self._cues)
        self.figures.add(figure)
        return figure

    def _learn(self, figure: Figure, mention: Mention) -> None:
        if mention.roles - figure.roles and figure.sort is Sort.PERSON and figure.near is None:
            self._new.append((figure, mention))
        figure.roles |= mention.roles
        figure.former = figure.former or mention.former
        if mention.sort is not Sort.ROLE or mention.roles:  # “the Norwegian” speaks for nobody
            figure.country = figure.country or mention.country
        if figure.female is None:
            figure.female = mention.female
        if figure.female is None and mention.name and mention.sort is Sort.PERSON:
            figure.female = sex_of(mention.name, self._cues)
        if mention.sort is Sort.PERSON and len(mention.name) > 1:
            self.figures.learn(figure, map(stem, mention.name))
            figure.weak = False
            named = len(figure.label.split())
            if len(mention.name) > named or (
                figure.bent and not mention.oblique and len(mention.name) == named
            ):
                figure.label = label_as(mention, Sort.PERSON, self._cues, self._written)
                figure.bent = mention.oblique
        elif mention.sort is Sort.BODY and figure.sort is Sort.BODY:
            _learn_body(self.figures, figure, mention, self._cues, self._written)
        if mention.home is not None and figure.home is None:
            self._settle(figure, mention, mention.home)

    def _settle(self, figure: Figure, mention: Mention, belongs: Mention) -> None:
        """Note the body or person that somebody is said to belong to."""
        faces = mention.roles & self._cues.opposites and belongs.sort is not Sort.BODY
        if belongs.sort is Sort.DOCUMENT or faces:
            return
        home = self.find(belongs)
        one = mention.sort is Sort.BODY and belongs.text in mention.text
        named = home is figure and one  # “Nurses' Union” is one name
        if home in (None, figure) and not named and belongs.sort is not Sort.PRONOUN:
            home = self._enter(belongs)
        if home is not None:
            self._learn(home, belongs)
        if home is not None and home is not figure:
            figure.home, figure.mouth = home, figure.mouth or mention.mouth


def _is_firm(figure: Figure, mention: Mention, cues: Cues) -> bool:
    """Say whether the first word of a name stands for the whole: “Oak” for “Oak Foods”."""
    first, _, rest = figure.label.partition(" ")
    short = mention.sort is Sort.NAME and mention.text == first and first not in rest.split()
    plain = not (figure.roles or figure.home) and figure.sort is Sort.PERSON and bool(rest)
    return short and plain and first.lower() not in cues.given


def _faced(figures: Known, sentence: int) -> set[str]:
    """Return the parts of whom a sentence named last: “his counterpart” has the same."""
    here = (figure for figure in figures if figure.roles and figure.sentence == sentence)
    last = max(here, key=lambda figure: figure.seen, default=None)
    return set() if last is None else set(last.roles)


def _paired(known: Known, pair: tuple[Figure, Figure], cues: Cues) -> Figure:
    """Return two figures as one, the same for the same two."""
    found = next((figure for figure in known if figure.members == pair), None)
    if found is None:
        found = joined(pair, cues)
        known.add(found)
    return found


def _learn_body(
    known: Known, figure: Figure, mention: Mention, cues: Cues, written: AbstractSet[str]
) -> None:
    """Note what a later mention tells of a body: its noun, further words, its full name."""
    figure.head = figure.head or mention.head
    if mention.capital or figure.bare:
        known.learn(figure, mention.stems)
    longer = len(mention.text) > len(figure.label) or _is_named(mention.text, figure.label)
    if mention.capital and longer and not (mention.place or figure.place):
        figure.label = label_as(mention, Sort.BODY, cues, written)


def _is_named(name: str, label: str) -> bool:
    """Say whether a body that was called by its noun now has its own name."""
    proper = all(word[0].isupper() for word in name.split()) and not name.isupper()
    return proper and label[:1].islower() and label.rsplit(maxsplit=1)[-1].islower()
