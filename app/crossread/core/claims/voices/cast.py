"""Who has appeared in a text so far, and whom a later mention means."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import (
    Figure,
    bears,
    country_of,
    label_of,
    nominative,
)
from crossread.core.claims.voices.known import Known
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.parties import Parties
from crossread.core.claims.voices.sides import Landmarks
from crossread.core.words import stem

_SENTENCE = 3
"""How many mentions ago somebody met in the same sentence may have been."""


class Cast:
    """The figures of one text, in the order of their entrance."""

    def __init__(self, cues: Cues, language: str) -> None:
        self._cues = cues
        self._language = language
        self._figures = Known()
        self.landmarks = Landmarks(language)
        self.clock = 0
        """How many mentions there were."""
        self._side: Figure | None = None

    def meet(self, mention: Mention, *, tells: bool = False, adds: bool = False) -> Figure | None:
        """Return the figure that a mention means, a new one where it introduces one."""
        found = self.find(mention)
        if found is None:
            if mention.sort is Sort.PRONOUN or (mention.sort is Sort.DOCUMENT and not tells):
                return None
            found = self._enter(mention)
        self._learn(found, mention)
        if mention.oblique and self._just_met(found) and found.label == label_of(mention):
            found.label = self._label(mention, found.sort)
        self.clock += 1
        found.seen = self.clock
        if tells:
            found.told = self.clock
            if found.female is None and not mention.oblique:
                found.female = _sex(mention, self._cues)
            if adds and self._side is not None and self._side.home is None:
                self._side.party = self._side.party or country_of(found, self._language)
            self._side = found
        return found

    def _just_met(self, figure: Figure) -> bool:
        return not figure.told and self.clock - figure.seen < _SENTENCE

    def new_paragraph(self) -> None:
        """Forget whose side the paragraph before was on."""
        self._side = None

    def party_of(self, figure: Figure) -> str:
        """Return the side that a figure belongs to, its own name where the text tells none."""
        return Parties(self._figures, self.landmarks, self._cues, self._language).of(figure)

    def find(self, mention: Mention) -> Figure | None:
        """Return the figure that a mention means, None where it means nobody known."""
        match mention.sort:
            case Sort.PRONOUN:
                return self._pronoun(mention)
            case Sort.DOCUMENT:
                return self._latest(f for f in self._figures if f.sort is Sort.BODY)
            case Sort.PERSON | Sort.NAME:
                return self._by_name(mention)
            case Sort.BODY:
                return self._body(mention)
            case Sort.ROLE:
                return None if mention.indefinite else self._role(mention)

    def _latest(self, figures: Iterable[Figure]) -> Figure | None:
        return max(figures, key=lambda figure: (figure.told, figure.seen), default=None)

    def _pronoun(self, mention: Mention) -> Figure | None:
        if mention.female is None:
            bodies = (f for f in self._figures if f.sort is Sort.BODY)
            return max(bodies, key=lambda figure: figure.seen, default=None)
        persons = [
            f for f in self._figures
            if (f.sort is not Sort.BODY or (f.bare and f.told))
            and f.female in (None, mention.female)
        ]  # fmt: skip
        return self._latest(persons)

    def _by_name(self, mention: Mention) -> Figure | None:
        wanted = [stem(word) for word in mention.name]
        if not wanted:
            return None
        named = (
            figure for figure in self._figures.named(wanted[-1])
            if (len(wanted) == 1 or bears(figure, wanted[0]))
            and not (figure.sort is Sort.BODY and mention.sort is Sort.PERSON)
        )  # fmt: skip
        return max(named, key=lambda figure: figure.seen, default=None)

    def _body(self, mention: Mention) -> Figure | None:
        owner = self.find(mention.home) if mention.home is not None else None
        bodies = [f for f in self._figures if f.sort is Sort.BODY and f is not owner]
        if mention.place:
            return next((f for f in bodies if f.stems == mention.stems), None)
        if not mention.capital and mention.country is None:
            return self._anaphor(mention, bodies)
        fitting = [
            f for f in bodies
            if (mention.stems <= f.stems or f.stems <= mention.stems)
            and f.stems & mention.stems
            and (mention.country in (None, f.country) or f.country is None)
        ]  # fmt: skip
        return self._latest(fitting)

    def _anaphor(self, mention: Mention, bodies: list[Figure]) -> Figure | None:
        """Find what “the ministry”, “the company”, “the union” means."""
        own = [f for f in bodies if mention.stems <= f.stems]
        cues = self._cues
        heads = mention.stems & cues.institutions
        if own and not (heads & cues.generic):
            return self._latest(own)
        if own:
            return self._latest([*own, *(f for f in bodies if f.told and f.stems & cues.generic)])
        if heads & cues.firms:
            return self._latest(
                f for f in bodies
                if f.country is None
                and not f.stems & cues.unions
                and (f.stems & cues.firms or not f.stems & cues.institutions)
            )  # fmt: skip
        if heads & cues.unions:
            return self._latest(f for f in bodies if f.stems & cues.unions)
        related = [f for f in bodies if f.stems & heads]
        if not related and heads & cues.generic:
            related = [f for f in bodies if f.told]
        return self._latest(related)

    def _role(self, mention: Mention) -> Figure | None:
        persons = [f for f in self._figures if f.sort is not Sort.BODY]
        if mention.roles:
            fitting = [
                f for f in persons
                if mention.roles <= f.roles
                and (mention.country is None or f.country in (None, mention.country))
            ]  # fmt: skip
            alone = mention.country is None and mention.home is None and not mention.name
            if not fitting and alone and mention.roles <= self._cues.generic_roles:
                fitting = [f for f in persons if f.told and f.roles]
            return self._latest(fitting)
        return next((f for f in persons if f.stems == set(mention.stems)), None)

    def _enter(self, mention: Mention) -> Figure:
        sort = Sort.PERSON if mention.sort is Sort.NAME and mention.roles else mention.sort
        if mention.sort in (Sort.NAME, Sort.DOCUMENT):
            sort = Sort.BODY
        stems = {stem(word) for word in mention.name} if sort is Sort.PERSON else mention.stems
        figure = Figure(self._label(mention, sort), sort, set(stems))
        home = mention.home
        alone = mention.country is None and (home is None or home.sort is not Sort.BODY)
        if alone and mention.roles and self._side is not None:
            figure.party = country_of(self._side, self._language)
        if sort is Sort.BODY and mention.roles and mention.country is None:
            figure.home = self._role(mention)
        if mention.roles & self._cues.unions and mention.home is None:
            figure.home = self._latest(f for f in self._figures if f.stems & self._cues.unions)
        figure.bare = mention.sort is Sort.NAME
        figure.met = self.clock
        self._figures.add(figure)
        return figure

    def _label(self, mention: Mention, sort: Sort) -> str:
        label = label_of(mention)
        if not (mention.oblique and self._cues.endings):
            return label
        words = label.split()
        nouns = self._cues.nominatives if sort is Sort.BODY else {}
        head = next((n for n, word in enumerate(words, 1) if stem(word) in nouns), len(words))
        named = [nominative(word, nouns, self._cues.endings) for word in words[:head]]
        return " ".join([*named, *words[head:]])

    def _learn(self, figure: Figure, mention: Mention) -> None:
        figure.roles |= mention.roles
        figure.country = figure.country or mention.country
        if figure.female is None:
            figure.female = mention.female
        if mention.sort is Sort.PERSON and len(mention.name) > 1:
            self._figures.learn(figure, map(stem, mention.name))
            if len(mention.name) > len(figure.label.split()):
                figure.label = self._label(mention, Sort.PERSON)
        elif mention.sort is Sort.BODY and figure.sort is Sort.BODY and mention.capital:
            self._figures.learn(figure, mention.stems)
            if len(mention.text) > len(figure.label) and not mention.place:
                figure.label = self._label(mention, Sort.BODY)
        if mention.home is not None and figure.home is None:
            home = self.find(mention.home)
            one = mention.sort is Sort.BODY and mention.home.text in mention.text
            named = home is figure and one  # “Nurses' Union” is one name
            if home in (None, figure) and not named and mention.home.sort is not Sort.PRONOUN:
                home = self._enter(mention.home)
            if home is not None:
                self._learn(home, mention.home)
            if home is not None and home is not figure:
                figure.home, figure.mouth = home, mention.mouth


def _sex(mention: Mention, cues: Cues) -> bool | None:
    """Return what the ending of a surname in the nominative tells."""
    if mention.sort is not Sort.PERSON or len(mention.name) < 2:  # noqa: PLR2004 - name and surname
        return None
    surname = mention.name[-1].lower()
    if surname.endswith(cues.female_names):
        return True
    return False if surname.endswith(cues.male_names) else None
