"""Find which of the figures met so far a mention means."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from crossread.core.claims.voices.choosing import (
    NAMED_FREELY,
    OF_STATES,
    Moment,
    score_body,
    score_home,
    score_owner,
    score_pronoun,
    score_role,
    score_thing,
)
from crossread.core.claims.voices.figures import Figure, bears
from crossread.core.claims.voices.known import Known
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.words import stem

_NONE = frozenset[str]()
_PRESENT = 0.1
"""Least score of whom a pronoun means: somebody of whom the text spoke before."""
_MEANT = 1.0
"""Least score of what “the company” means."""
_NAMED_AFTER = 8.0
"""The same where nothing tells what kinds of body have such a part, but its title names one."""
_AT_HOME = 3.0
"""Least score of the body that somebody belongs to without being said to."""


class Finder(NamedTuple):
    """The figures of a text at one moment of reading it."""

    figures: Known
    moment: Moment

    def find(self, mention: Mention) -> Figure | None:
        """Return the figure that a mention means, None where it means nobody known."""
        match mention.sort:
            case Sort.PRONOUN:
                return self._pronoun(mention)
            case Sort.DOCUMENT:
                writers = [f for f in self.figures if f.told and self._wrote(f, mention)]
                if writers:
                    return _latest(writers)
                scorer = partial(score_thing, self.moment)
                theirs = (f for f in self.figures if mention.country in (None, f.country))
                return self.moment.best(theirs, scorer, _PRESENT)
            case Sort.PERSON | Sort.NAME:
                return self._by_name(mention)
            case Sort.BODY:
                return self._body(mention)
            case Sort.ROLE:
                return None if mention.indefinite else self._role(mention)

    def both(self, mention: Mention) -> tuple[Figure, Figure] | None:
        """Return the two whom a mention means together, None where two are not at hand."""
        sort = Sort.BODY if mention.sort is Sort.BODY else Sort.PERSON
        anybody = mention.stems <= self.moment.cues.sides or mention.sort is Sort.DOCUMENT
        anybody = anybody or mention.sort is Sort.PRONOUN
        fitting = [
            f for f in self.figures
            if not (f.members or f.weak)
            and (self._faces(f) if anybody else f.sort is sort and _is_one_of(f, mention))
        ]  # fmt: skip
        here = [f for f in fitting if f.sentence == self.moment.sentence]
        if self.moment.cues.head_last and len(here) > 1:
            fitting = here
        both = sorted(fitting, key=self.moment.nearness)[-2:]
        if len(both) != 2:  # noqa: PLR2004 - a pair
            return None
        first, second = sorted(both, key=lambda figure: figure.seen)
        return first, second

    def _faces(self, figure: Figure) -> bool:
        """Say whether a figure can be one of “both sides”: it tells, leads, or was just named."""
        here = figure.sentence == self.moment.sentence
        return bool(figure.told or figure.topic or (here and self.moment.cues.head_last))

    def near(self, mention: Mention) -> Figure | None:
        """Return the body that somebody with a part belongs to by what was spoken of."""
        cues, moment = self.moment.cues, self.moment
        if (
            not mention.roles
            or mention.roles <= cues.loose
            or mention.former
            or (mention.title & cues.independent)
        ):
            return None
        if mention.sort is Sort.ROLE and not mention.definite and not mention.mouth:
            return None
        kinds = moment.sides.of_roles(mention.roles - cues.insiders)
        kinds = kinds or moment.sides.of_roles(mention.roles)  # a “chief nurse” is a nurse
        title = _NONE if mention.roles & cues.portfolios else mention.title
        scorer = partial(score_home, moment, kinds, title)
        least = _AT_HOME if kinds or not cues.head_last else _NAMED_AFTER
        found = moment.best(self.figures, scorer, least)
        apart = bool(cues.head_last and kinds) and not kinds & NAMED_FREELY
        apart = apart and not mention.roles & (cues.insiders | cues.ministers | cues.mouths)
        if found is None and not apart and (kinds or mention.roles & cues.insiders):
            anywhere = kinds != {"state"} or not mention.roles & cues.ministers
            known = self.figures if anywhere else (f for f in self.figures if f.country)
            found = moment.best(known, partial(score_home, moment, (), title), _AT_HOME)
        return found

    def seat(self, mention: Mention) -> Figure | None:
        """Return the country that the text spoke of last, for an institution of a state."""
        if not self.moment.sides.of_noun(mention.head) & OF_STATES:
            return None
        return self.moment.best(self.figures, lambda one: _as_state(mention, one), _MEANT)

    def _wrote(self, figure: Figure, mention: Mention) -> bool:
        """Say whether a document is what a figure is known by: «авторы петиции»."""
        return bool(mention.stems & figure.stems & self.moment.cues.documents)

    def _pronoun(self, mention: Mention) -> Figure | None:
        if mention.place and mention.female is not None:
            scorer = partial(score_owner, self.moment, mention)
        elif mention.female is None:
            scorer = partial(score_thing, self.moment)
        else:
            scorer = partial(score_pronoun, self.moment, mention)
        return self.moment.best(self.figures, scorer, _PRESENT)

    def _by_name(self, mention: Mention) -> Figure | None:
        wanted = [stem(word) for word in mention.name]
        if not wanted:
            return None
        if len(wanted) > 1 and mention.name[-1].lower().endswith(self.moment.cues.patronymics):
            wanted = [*wanted[:1], wanted[0]]  # «Пётр Ильич»: by the first name
        named = (
            figure for figure in self.figures.named(wanted[-1])
            if (len(wanted) == 1 or bears(figure, wanted[0]))
            and (figure.sort is not Sort.BODY or mention.sort is not Sort.PERSON
                 or _is_short_for(mention, figure))
        )  # fmt: skip
        return max(named, key=lambda one: (one.sort is not Sort.BODY, one.seen), default=None)

    def _body(self, mention: Mention) -> Figure | None:
        owner = self.find(mention.home) if mention.home is not None else None
        if owner is not None and mention.home is not None and not mention.capital:
            mine = owner.home or owner.near
            if owner.sort is Sort.PERSON and mine is None:
                return next((f for f in self.figures if _is_of(f, owner, mention)), None)
            if (
                mine is not None
                and mention.home.sort is Sort.PRONOUN
                and self._suits(mention, mine)
            ):
                return mine
        bodies = [
            f for f in self.figures
            if f.sort is Sort.BODY and not f.members
            and (f is not owner or (f.head and f.head == mention.head))
        ]  # fmt: skip
        if mention.place:
            return next((f for f in bodies if f.stems == mention.stems), None)
        if (somebody := self._surnamed(mention.text)) is not None:
            return somebody
        if not mention.capital:
            scorer = partial(score_body, self.moment, mention)
            return None if mention.indefinite else self.moment.best(bodies, scorer, _MEANT)
        fitting = [
            f for f in bodies
            if (mention.stems <= f.stems or f.stems <= mention.stems)
            and f.stems & mention.stems
            and (mention.country in (None, f.country) or f.country is None)
        ]  # fmt: skip
        return _latest(fitting)

    def _surnamed(self, text: str) -> Figure | None:
        """Return the person whose surname is the noun of a body: “Crewe” for “Alison Crewe”."""
        known = self.figures.named(stem(text)) if text[:1].isupper() and " " not in text else ()
        return next((f for f in known if f.sort is Sort.PERSON and f.label.endswith(text)), None)

    def _suits(self, mention: Mention, body: Figure) -> bool:
        """Say whether “her group” can mean the body that she belongs to."""
        sides = self.moment.sides
        ours, theirs = sides.of_noun(mention.head), sides.of_noun(body.head)
        return body.sort is Sort.BODY and bool(ours & theirs or not (ours and theirs))

    def _role(self, mention: Mention) -> Figure | None:
        plural = self.moment.cues.plural
        if mention.stems and not mention.roles:
            persons = (f for f in self.figures if f.sort is not Sort.BODY)
            same = next((f for f in persons if f.stems == set(mention.stems)), None)
            if same is not None or (plural and mention.text.endswith(plural)):
                return same
        home = mention.home
        if home is None or home.sort is not Sort.BODY or self.moment.cues.head_last:
            return self.moment.best(self.figures, partial(score_role, self.moment, mention))
        body = self.find(home)
        those = (f for f in self.figures if not _is_elsewhere(f, home, body))
        return self.moment.best(those, partial(score_role, self.moment, mention))


def _as_state(mention: Mention, figure: Figure) -> float | None:
    """Score a figure as whose state a body without one is of: a state, or a like body of one."""
    if figure.place:
        return 0.0
    alike = figure.sort is Sort.BODY and figure.head == mention.head
    return 1.0 if alike and figure.country is not None else None


def _latest(figures: Iterable[Figure]) -> Figure | None:
    return max(figures, key=lambda figure: (figure.told, figure.seen), default=None)


def _is_short_for(mention: Mention, body: Figure) -> bool:
    """Say whether a name begins a body's: “Alder Valley” for “Alder Valley Hospital”."""
    return not mention.roles and body.label.startswith(f"{' '.join(mention.name)} ")


def _is_elsewhere(figure: Figure, home: Mention, body: Figure | None) -> bool:
    """Say whether somebody belongs to another body than the one that a mention names."""
    own = figure.home
    if own is None or own is body or own.sort is not Sort.BODY:
        return False
    if body is None:
        return home.capital
    return body.country is None or body.country != own.country


def _is_of(figure: Figure, owner: Figure, mention: Mention) -> bool:
    return figure.home is owner and figure.head == mention.head


def _is_one_of(figure: Figure, mention: Mention) -> bool:
    """Say whether “both ministers”, “the two unions” can mean a figure among others."""
    if mention.sort is Sort.BODY:
        return bool(mention.head) and figure.head == mention.head
    return bool(mention.roles) and mention.roles <= figure.roles
